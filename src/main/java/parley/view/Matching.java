package parley.view;

import java.util.BitSet;
import parley.model.Article;
import parley.model.Discussion;

/**
 * A filter and how far it has come. What people, folds and marks decide is known at once; what
 * takes a look at each comment is done in slices from the top of the thread, so that keys never
 * wait.
 *
 * @param filter what is meant
 * @param candidates the comments that it may mean
 * @param size how many comments there are
 * @param looked every comment before this one is decided
 * @param matches the comments meant, as far as decided
 */
record Matching(Filter filter, Bits candidates, int size, int looked, Bits matches) {
  /** Comments of one slice, and the most characters of them on each processor. */
  private static final int SLICE = 16_384;

  private static final int CHARACTERS = 4_000_000;

  /** The same while a key waits: a fraction of a millisecond. */
  private static final int FIRST = 2_000;

  private static final int FIRST_CHARACTERS = 200_000;

  /** A filter with its first slice looked at, which is all of most threads. */
  static Matching start(Filter filter, Article article, ByAuthor byAuthor, Bits read) {
    Discussion d = article.discussion();
    Bits candidates = filter.candidates(d, byAuthor, read);
    if (!filter.looks()) {
      return new Matching(filter, candidates, d.size(), d.size(), filter.meant(d, candidates));
    }
    Matching none = new Matching(filter, candidates, d.size(), 0, Bits.NONE);
    return none.further(article, FIRST, FIRST_CHARACTERS);
  }

  boolean done() {
    return looked >= size;
  }

  /** Looks at the next slice. */
  Matching further(Article article) {
    return further(article, SLICE, CHARACTERS);
  }

  /** Looks at all that is left. */
  Matching finished(Article article) {
    Matching matching = this;
    while (!matching.done()) {
      matching = matching.further(article);
    }
    return matching;
  }

  private Matching further(Article article, int comments, int characters) {
    int to = Math.min(size, looked + comments);
    Scan scan = Scan.of(filter.test(article, candidates), looked, to, characters);
    BitSet more = matches.copy();
    more.or(scan.found());
    return new Matching(filter, candidates, size, scan.looked(), Bits.of(more));
  }
}
