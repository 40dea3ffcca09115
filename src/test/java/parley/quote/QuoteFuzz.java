package parley.quote;

import static parley.fuzz.Laws.Fact.holds;

import parley.fuzz.Made;
import parley.model.Article;
import parley.model.Discussion;

/** Finds quotations and their sources in a small thread. */
public final class QuoteFuzz {
  private static final int SLICE = 100;

  private QuoteFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    Article article = Made.of(data);
    Discussion d = article.discussion();
    for (int i = 0; i < d.size(); i++) {
      for (Quotation quotation : Quotation.in(d.text(i))) {
        check(quotation, d.text(i));
        SourceSearch search = new SourceSearch(article, i, quotation);
        for (int slices = 0; !search.done(); slices++) {
          holds(slices <= 2 * d.size() + article.body().size() + 2, "a search ends");
          search.further(SLICE);
        }
        for (Passage passage : search.source()) {
          check(passage, article, i);
        }
      }
    }
    QuoteCount count = new QuoteCount(article);
    while (!count.done()) {
      count.further(SLICE);
    }
    for (int p = 0; p < article.body().size(); p++) {
      for (int quoter : count.quoters(p)) {
        holds(!count.in(quoter, p).isEmpty(), "who quotes a paragraph quotes it somewhere");
      }
    }
  }

  private static void check(Quotation quotation, String text) {
    int at = 0;
    for (Range range : quotation.ranges()) {
      holds(range.start() >= at && range.end() >= range.start(), "ranges come in order");
      holds(range.end() <= text.length(), "ranges are in the text");
      at = range.end();
    }
  }

  private static void check(Passage passage, Article article, int quoter) {
    Discussion d = article.discussion();
    boolean inArticle = passage.comment() == Passage.ARTICLE;
    holds(inArticle || passage.comment() >= 0 && passage.comment() < d.size(), "a place exists");
    holds(passage.comment() != quoter, "nobody quotes what is being said");
    holds(passage.end() > passage.start(), "a passage has words");
    if (!inArticle) {
      holds(passage.end() <= d.text(passage.comment()).length(), "a passage is in its text");
    }
  }
}
