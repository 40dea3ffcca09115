package parley.cli;

import java.util.BitSet;
import parley.model.Article;
import parley.model.Discussion;
import parley.view.Context;
import parley.view.Criteria;
import parley.view.Matches;

/** Which comments of a thread a command writes: those that match, and the context asked for. */
final class Kept {
  private Kept() {}

  /**
   * The matches with the context.
   *
   * @param depth how many levels to keep, 0 for all
   */
  static BitSet of(Article article, Criteria criteria, Context context, int depth) {
    BitSet kept = Matches.of(article, criteria);
    if (!criteria.isAll()) {
      addContext(article.discussion(), kept, context);
    }
    return upTo(depth, article.discussion(), kept);
  }

  /** The comments that match, no deeper than {@code depth} levels. */
  static BitSet matches(Article article, Criteria criteria, int depth) {
    return upTo(depth, article.discussion(), Matches.of(article, criteria));
  }

  private static void addContext(Discussion thread, BitSet kept, Context context) {
    switch (context) {
      case NONE -> {}
      case PARENTS -> {
        // backwards, a parent is met after all its replies
        for (int i = kept.previousSetBit(thread.size()); i >= 0; i = kept.previousSetBit(i - 1)) {
          if (thread.parent(i) >= 0) {
            kept.set(thread.parent(i));
          }
        }
      }
      case THREAD -> {
        int end;
        for (int root = 0; root < thread.size(); root = end) {
          end = thread.end(root);
          int match = kept.nextSetBit(root);
          if (match >= 0 && match < end) {
            kept.set(root, end);
          }
        }
      }
    }
  }

  private static BitSet upTo(int depth, Discussion thread, BitSet kept) {
    if (depth > 0) {
      for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
        if (thread.depth(i) >= depth) {
          kept.clear(i);
        }
      }
    }
    return kept;
  }
}
