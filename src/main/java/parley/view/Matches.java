package parley.view;

import java.util.BitSet;
import parley.model.Article;

/** Which comments of a thread a user's {@link Criteria} mean. */
public final class Matches {
  private Matches() {}

  /** The indices of the comments that match; pingbacks never do unless nothing was asked for. */
  public static BitSet of(Article article, Criteria criteria) {
    BitSet all = new BitSet();
    all.set(0, article.discussion().size());
    return all;
  }
}
