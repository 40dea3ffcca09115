package parley.state;

import java.util.BitSet;
import parley.model.Article;
import parley.model.Marks;

/**
 * One article in one session: what was known about it when it was opened, and the way to keep what
 * its reader does. Any thread may use it.
 */
public final class Visit {
  private final Store store;
  private final Article article;
  private final Identity identity;
  private Marks known;

  Visit(Store store, Article article, Identity identity, Marks known) {
    this.store = store;
    this.article = article;
    this.identity = identity;
    this.known = known;
  }

  /** A visit that will be forgotten. */
  static Visit unkept(Article article) {
    Prints none = new Prints(new long[0], new int[0]);
    Identity nobody = new Identity(0, 0, 0, none, new BitSet());
    return new Visit(Store.off(), article, nobody, Marks.untouched(article.discussion()));
  }

  /** What is known: at first from the last session, then what was kept last. */
  public synchronized Marks marks() {
    return known;
  }

  /**
   * Keeps what changed since {@link #marks}, together with what other instances wrote meanwhile.
   * Call it for articles that were opened, at leaving or quitting; it may be called often, waits 2
   * seconds at most for another writer (all visits of a store together), and writes nothing where
   * nothing differs. What could not be kept is tried again with the next call.
   */
  public synchronized void keep(Marks now) {
    if (store.keep(article, identity, known, now)) {
      known = now;
    }
  }
}
