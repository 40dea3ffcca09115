package parley.view;

import java.util.Optional;
import parley.model.Article;
import parley.model.Discussion;

/**
 * An article with everything found out about it that costs a pass over its thread. Made on the
 * thread that read it, so that the browser takes over a million comments without holding up a key.
 */
public final class Ready {
  private final ThreadView untouched;
  private final int people;
  private final Optional<Reread> moved;

  private Ready(Article article, Optional<Reread> moved) {
    this.untouched = ThreadView.open(article);
    this.people = people(article.discussion());
    this.moved = moved;
  }

  /** An article to be opened, or the whole of one whose first comments are the same. */
  public static Ready of(Article article) {
    return new Ready(article, Optional.empty());
  }

  /** The whole of an article whose beginning, which is on the screen, was read otherwise. */
  public static Ready of(Reread whole) {
    return new Ready(whole.article(), Optional.of(whole));
  }

  Article article() {
    return untouched.article();
  }

  /** The article as it opens. */
  ThreadView untouched() {
    return untouched;
  }

  /** How many people commented. */
  int people() {
    return people;
  }

  /** Where the comments of the beginning are; nothing where they stand as they stood. */
  Optional<Reread> moved() {
    return moved;
  }

  static int people(Discussion d) {
    boolean[] spoke = new boolean[d.names().size()];
    int people = 0;
    for (int i = 0; i < d.size(); i++) {
      if (!d.isPingback(i)) {
        people += spoke[d.authorId(i)] ? 0 : 1;
        spoke[d.authorId(i)] = true;
      }
    }
    return people;
  }
}
