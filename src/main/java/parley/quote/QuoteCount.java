package parley.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import parley.model.Article;
import parley.model.Discussion;

/**
 * Which comments quote which paragraph of an article, found a slice of the thread a call. Comments
 * are those of {@link Discussion#thread}, whatever the order they are shown in.
 */
public final class QuoteCount {
  private final Discussion thread;
  private final Words article = new Words();
  private final Runs runs;
  private final Words quoted = new Words();
  private final int[][] quoters; // by paragraph
  private final int[] counts;
  private int next;

  /** Counts nothing yet; costs a pass over the article. */
  public QuoteCount(Article article) {
    this.thread = article.discussion().thread();
    for (int p = 0; p < article.body().size(); p++) {
      String text = article.body().get(p);
      this.article.add(text, 0, text.length(), p);
    }
    this.runs = new Runs(this.article);
    this.quoters = new int[article.body().size()][];
    this.counts = new int[article.body().size()];
    this.next = this.article.size() == 0 ? thread.size() : 0;
  }

  /** Whether all comments were looked at. */
  public boolean done() {
    return next >= thread.size();
  }

  /** Looks at about {@code budget} characters more. */
  public void further(int budget) {
    for (int left = budget; left > 0 && !done(); next++) {
      left -= 16 + thread.text(next).length();
      if (!thread.isPingback(next)) {
        BitSet paragraphs = paragraphs(next);
        for (int p = paragraphs.nextSetBit(0); p >= 0; p = paragraphs.nextSetBit(p + 1)) {
          add(p, next);
        }
      }
    }
  }

  private void add(int paragraph, int comment) {
    int n = counts[paragraph]++;
    int[] all = quoters[paragraph] == null ? new int[4] : quoters[paragraph];
    quoters[paragraph] = n == all.length ? Arrays.copyOf(all, 2 * n) : all;
    quoters[paragraph][n] = comment;
  }

  /** How many comments found so far quote a paragraph. */
  public int count(int paragraph) {
    return paragraph < counts.length ? counts[paragraph] : 0;
  }

  /** The comments found so far that quote a paragraph, in the order of the thread. */
  public int[] quoters(int paragraph) {
    return count(paragraph) == 0
        ? new int[0]
        : Arrays.copyOf(quoters[paragraph], counts[paragraph]);
  }

  private BitSet paragraphs(int comment) {
    BitSet all = new BitSet();
    for (Quotation quotation : Quotation.in(thread.text(comment))) {
      all.or(paragraphs(thread.text(comment), quotation));
    }
    return all;
  }

  /** The paragraphs of which a quotation holds six words or, of one that spans two, the first. */
  private BitSet paragraphs(String text, Quotation quotation) {
    BitSet all = new BitSet();
    note(text, quotation.ranges(), all);
    if (quotation.parts().size() > 1) {
      for (List<Range> part : quotation.parts()) {
        note(text, part, all);
      }
    }
    return all;
  }

  private void note(String text, List<Range> ranges, BitSet into) {
    Quotation.read(text, ranges, quoted);
    Run run = runs.longest(quoted);
    if (!run.counts()) {
      return;
    }
    int from = run.ownEnd() - run.length();
    int before = into.cardinality();
    int first = article.piece(from);
    while (from < run.ownEnd()) {
      int to = from;
      while (to < run.ownEnd() && article.piece(to) == article.piece(from)) {
        to++;
      }
      if (article.weight(from, to) >= Run.LEAST_WEIGHT) {
        into.set(article.piece(from));
      }
      from = to;
    }
    if (into.cardinality() == before) {
      into.set(first);
    }
  }

  /** Where a comment of the thread quotes a paragraph, in the text of the comment. */
  public List<Range> in(int comment, int paragraph) {
    List<Range> all = new ArrayList<>();
    for (Quotation quotation : Quotation.in(thread.text(comment))) {
      if (paragraphs(thread.text(comment), quotation).get(paragraph)) {
        all.addAll(quotation.ranges());
      }
    }
    return all;
  }
}
