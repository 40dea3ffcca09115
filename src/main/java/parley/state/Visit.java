package parley.state;

import java.util.Optional;
import parley.model.Article;
import parley.model.Marks;

/**
 * One article in one session: what was known about it when it was opened, and the way to keep what
 * its reader does. Any thread may use it.
 */
public final class Visit {
  private final Store store;
  private final Article article;
  private Optional<Identity> identity; // found out when it is needed
  private Marks known;

  Visit(Store store, Article article, Optional<Identity> identity, Marks known) {
    this.store = store;
    this.article = article;
    this.identity = identity;
    this.known = known;
  }

  /** A visit that will be forgotten. */
  static Visit unkept(Article article) {
    return new Visit(Store.off(), article, Optional.empty(), Marks.untouched(article.discussion()));
  }

  /** What is known: at first from the last session, then what was kept last. */
  public synchronized Marks marks() {
    return known;
  }

  /**
   * Does what {@link #keep} would else do first: a pass over the text of an article that was looked
   * up where nothing was kept yet. Keeps nobody waiting who asks for the marks.
   */
  public void prepare() {
    synchronized (this) {
      if (identity.isPresent() || store.keepsNothing()) {
        return;
      }
    }
    Identity found = Identity.of(article);
    synchronized (this) {
      identity = Optional.of(found);
    }
  }

  /**
   * Keeps what changed since {@link #marks}, together with what other instances wrote meanwhile.
   * Call it for articles that were opened, at leaving or quitting; it may be called often, waits 2
   * seconds at most for another writer (all visits of a store together), and writes nothing where
   * nothing differs. What could not be kept is tried again with the next call.
   */
  public synchronized void keep(Marks now) {
    if (store.keepsNothing()) {
      known = now;
      return;
    }
    if (identity.isEmpty()) {
      identity = Optional.of(Identity.of(article));
    }
    if (store.keep(article, identity.get(), known, now)) {
      known = now;
    }
  }
}
