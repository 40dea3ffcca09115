package parley.view;

import java.util.BitSet;
import parley.model.Article;
import parley.model.Discussion;

/** Which comments of a thread a user's {@link Criteria} mean: the same for screen and export. */
public final class Matches {
  private Matches() {}

  /** The indices of the comments that match; pingbacks only where nothing was asked for. */
  public static BitSet of(Article article, Criteria criteria) {
    Discussion d = article.discussion();
    if (criteria.isAll()) {
      return Folds.all(d).copy();
    }
    return Filter.of(d, criteria)
        .matches(article, new ByAuthor(d), Bits.of(criteria.read()))
        .copy();
  }
}
