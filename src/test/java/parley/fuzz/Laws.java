package parley.fuzz;

import static parley.fuzz.Laws.Fact.holds;

import java.util.List;
import parley.model.Anchor;
import parley.model.Article;
import parley.model.Discussion;
import parley.text.Sanitizer;

/**
 * What is true of every article, whatever it was read from. Plain comparisons, no assertion
 * library: they run thousands of times a second.
 */
public final class Laws {
  /** A law that was broken, told apart from what the code under test throws. */
  public static final class Broken extends AssertionError {
    private static final long serialVersionUID = 1;

    Broken(String what) {
      super(what);
    }
  }

  /** Says of a law whether it holds. */
  public static final class Fact {
    private Fact() {}

    /** Throws where it does not; the sentence says what should have been. */
    public static void holds(boolean fact, String law) {
      if (!fact) {
        throw new Broken(law);
      }
    }
  }

  private Laws() {}

  /** The article is well formed, and nothing in it is more than text. */
  public static void of(Article article) {
    holds(isLine(article.title()), "a title is one clean line");
    holds(isLine(article.author()), "an author is one clean line");
    holds(isLine(article.url()), "an address is one clean line");
    holds(!article.format().isEmpty(), "a format has a name");
    holds(article.claimed() >= -1, "a count is a count");
    int paragraph = 0;
    for (List<String> texts : List.of(article.body(), article.notices())) {
      for (String text : texts) {
        holds(isBlock(text) && !text.isEmpty(), "a paragraph is clean text");
        links(text, article.anchors().ofParagraph(paragraph++));
      }
    }
    for (String problem : article.problems()) {
      holds(isLine(problem) && !problem.isEmpty(), "a problem is a sentence");
    }
    thread(article.discussion());
    for (int i = 0; i < article.discussion().size(); i++) {
      links(article.discussion().text(i), article.links(i));
    }
  }

  private static void links(String text, List<Anchor> anchors) {
    int at = 0;
    for (Anchor anchor : anchors) {
      holds(anchor.start() >= at, "links come in order and apart");
      holds(anchor.end() > anchor.start(), "a link has words");
      holds(anchor.end() <= text.length(), "a link is in its text");
      at = anchor.end();
    }
  }

  /** Parents before their replies, every subtree one range, depths and numbers as they must be. */
  public static void thread(Discussion d) {
    int[] children = new int[d.size()];
    int top = 0;
    int pingbacks = 0;
    for (int i = 0; i < d.size(); i++) {
      int up = d.parent(i);
      holds(up >= -1 && up < i, "a parent comes before its reply");
      holds(d.end(i) > i && d.end(i) <= d.size(), "a subtree is a range");
      holds(up < 0 || d.end(i) <= d.end(up), "a subtree lies within the one above");
      holds(up == i - 1 || i == 0 || d.end(i - 1) == i, "what is no reply ends the one before");
      holds(d.depth(i) == (up < 0 ? 0 : d.depth(up) + 1), "a reply is one deeper");
      holds(d.ordinal(i) == (up < 0 ? ++top : ++children[up]), "siblings are numbered");
      holds(d.authorId(i) >= 0 && d.authorId(i) < d.names().size(), "an author has a name");
      holds(isLine(d.author(i)), "an author's name is one clean line");
      holds(isLine(d.id(i)), "an id is one clean line");
      holds(isBlock(d.text(i)), "a comment is clean text");
      pingbacks += d.isPingback(i) ? 1 : 0;
    }
    holds(pingbacks == d.pingbacks(), "pingbacks are counted");
  }

  private static boolean isLine(String text) {
    return Sanitizer.line(text).equals(text) && isInert(text) && text.indexOf('\n') < 0;
  }

  private static boolean isBlock(String text) {
    return Sanitizer.block(text).equals(text) && isInert(text);
  }

  /** Asked apart from the sanitizer, which might be wrong itself. */
  public static boolean isInert(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f;
      boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
      if (control || turns || c == 0x2028 || c == 0x2029 || c == 0xfeff) {
        return false;
      }
      if (Character.isHighSurrogate(c)
          ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(++i))
          : Character.isLowSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
