package parley.view;

import java.util.Arrays;
import java.util.BitSet;
import parley.model.Article;

/**
 * An article that was read again.
 *
 * @param article what its file holds now
 * @param oldOf for each comment the one that it was before, or -1
 * @param edited the comments whose text is another now
 * @param news whether a comment that was not there before is new; not where only the beginning of
 *     the article had been read
 */
public record Reread(Article article, int[] oldOf, BitSet edited, boolean news) {
  /** A later copy of the article. */
  public Reread(Article article, int[] oldOf, BitSet edited) {
    this(article, oldOf, edited, true);
  }

  /** The whole of an article of which only the beginning had been read; nothing in it is new. */
  public static Reread whole(Article article, int[] oldOf) {
    return new Reread(article, oldOf, new BitSet(), false);
  }

  /** How many comments were not there before. */
  int fresh() {
    int fresh = 0;
    for (int i = 0; i < oldOf.length; i++) {
      fresh += oldOf[i] < 0 && !article.discussion().isPingback(i) ? 1 : 0;
    }
    return fresh;
  }

  /** Where each of the comments before is now, or -1. */
  int[] newOf(int before) {
    int[] newOf = new int[before];
    Arrays.fill(newOf, -1);
    for (int i = 0; i < oldOf.length; i++) {
      if (oldOf[i] >= 0) {
        newOf[oldOf[i]] = i;
      }
    }
    return newOf;
  }

  /** The comments that a set of comments before is now. */
  Bits moved(Bits before) {
    BitSet now = new BitSet(oldOf.length);
    for (int i = 0; i < oldOf.length; i++) {
      now.set(i, before.has(oldOf[i]));
    }
    return Bits.of(now);
  }

  /** {@code 3 new comments, 1 edited, 2 gone}, or that nothing is new. */
  String news(int before) {
    int gone = 0;
    for (int now : newOf(before)) {
      gone += now < 0 ? 1 : 0;
    }
    String news = fresh() == 0 ? "" : fresh() == 1 ? "1 new comment" : fresh() + " new comments";
    int changed = edited.cardinality();
    news += changed == 0 ? "" : (news.isEmpty() ? "" : ", ") + changed + " edited";
    news += gone == 0 ? "" : (news.isEmpty() ? "" : ", ") + gone + " gone";
    return news.isEmpty() ? "read again: nothing is new" : "read again: " + news;
  }
}
