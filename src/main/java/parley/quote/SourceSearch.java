package parley.quote;

import java.util.List;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.When;

/**
 * Looks for what a quotation was taken from, a slice of the texts a call: first what the comment
 * answers, up to the start of its chain, then the article, then every earlier comment.
 *
 * <p>The longest run of words wins. Of equally long ones words that are not themselves a quotation
 * win; then those of somebody whom the comment names; then the chain above it, the article, and
 * what was written last.
 */
public final class SourceSearch {
  private static final int OWN_WORDS = 16;
  private static final int NAMED = 8;
  private static final int IN_CHAIN = 4;
  private static final int IN_ARTICLE = 2;

  private final Article article;
  private final Discussion d;
  private final int quoter;
  private final Quotation quotation;
  private final Needle needle;
  private final Words words = new Words();
  private int above; // the next ancestor to look at
  private boolean articleRead;
  private int next; // the next of all comments to look at
  private Match best = Match.NONE;
  private int bestRank = -1;

  /** Looks for a quotation of a comment. */
  public SourceSearch(Article article, int quoter, Quotation quotation) {
    this.article = article;
    this.d = article.discussion();
    this.quoter = quoter;
    this.quotation = quotation;
    this.needle = new Needle(d.text(quoter), quotation);
    this.above = d.answers(quoter);
  }

  /** Whether everything was looked at. */
  public boolean done() {
    return above < 0 && articleRead && next >= d.size();
  }

  /** Where the quoted words stand, or nothing while or where they were not found. */
  public List<Passage> source() {
    return best.passages();
  }

  /** Looks at about {@code budget} characters more. */
  public void further(int budget) {
    int left = budget;
    while (left > 0 && !done()) {
      left -= 16;
      if (above >= 0) {
        left -= comment(above, IN_CHAIN);
        above = d.answers(above);
      } else if (!articleRead) {
        article();
        articleRead = true;
      } else {
        int i = next++;
        left -= !d.isPingback(i) && !inChain(i) && earlier(i) ? comment(i, 0) : 0;
      }
      if (perfect()) {
        above = -1;
        articleRead = true;
        next = d.size();
      }
    }
  }

  /** Whether nothing that is still to come can be better. */
  private boolean perfect() {
    int most = OWN_WORDS | IN_CHAIN | (quotation.before().isBlank() ? 0 : NAMED);
    return best.weight() == needle.weight() && (bestRank & most) == most;
  }

  private boolean inChain(int i) {
    return d.thread().within(d.inThread(quoter), d.inThread(i));
  }

  /** By the dates of the page or, where they do not tell, by the order of the thread. */
  private boolean earlier(int i) {
    return before(i, quoter);
  }

  private boolean before(int a, int b) {
    When first = d.date(a);
    When second = d.date(b);
    int order = first.known() && second.known() ? first.compareTo(second) : 0;
    return order != 0 ? order < 0 : d.inThread(a) < d.inThread(b);
  }

  private int comment(int i, int rank) {
    String text = d.text(i);
    words.clear();
    words.add(text, 0, text.length(), 0);
    Match match = needle.in(words, i);
    if (match.weight() >= Math.max(best.weight(), Run.LEAST_WEIGHT)) {
      boolean own = !quoted(text, match.passages().get(0));
      int all = rank | (own ? OWN_WORDS : 0) | (quotation.names(d.author(i)) ? NAMED : 0);
      consider(match, all);
    }
    return text.length();
  }

  private void consider(Match match, int rank) {
    boolean elsewhere = (rank & (IN_CHAIN | IN_ARTICLE)) == 0;
    if (match.weight() > best.weight()
        || rank > bestRank
        || rank == bestRank && elsewhere && later(match)) {
      best = match;
      bestRank = rank;
    }
  }

  private boolean later(Match match) {
    return before(best.passages().get(0).comment(), match.passages().get(0).comment());
  }

  /** Whether a passage of a comment is itself a quotation there. */
  private static boolean quoted(String text, Passage passage) {
    for (Quotation quotation : Quotation.in(text)) {
      for (Range range : quotation.ranges()) {
        if (range.start() <= passage.start() && passage.start() < range.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private void article() {
    words.clear();
    for (int p = 0; p < article.body().size(); p++) {
      String text = article.body().get(p);
      words.add(text, 0, text.length(), p);
    }
    Match match = needle.in(words, Passage.ARTICLE);
    if (match.weight() >= Math.max(best.weight(), Run.LEAST_WEIGHT)) {
      int named = quotation.names(article.author()) ? NAMED : 0;
      consider(match, OWN_WORDS | IN_ARTICLE | named);
    }
  }
}
