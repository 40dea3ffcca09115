package parley.read.html.software;

import org.jsoup.nodes.Element;
import parley.read.ArticleBuilder;

/** Says what a page announces but does not hold. */
final class Missing {
  private Missing() {}

  /** More comments stand on other pages. */
  static void otherPages(ArticleBuilder article) {
    article.problem("More comments are on other pages of this thread, which are not in this file");
  }

  /** Comments behind links such as "load more comments", which the page counts. */
  static void behindLinks(int comments, ArticleBuilder article) {
    if (comments > 0) {
      article.problem(
          comments == 1
              ? "1 comment is behind a link of the page and not in this file"
              : comments + " comments are behind links of the page and not in this file");
    }
  }

  /** Parts of the thread behind links that do not say how much they hide. */
  static void branches(int links, ArticleBuilder article) {
    if (links > 0) {
      article.problem(
          links == 1
              ? "1 branch of the thread is behind a link and not in this file"
              : links + " branches of the thread are behind links and not in this file");
    }
  }

  /** The words on a button or link, which are no text of the page otherwise. */
  static String label(Element element) {
    return element.text();
  }

  /** The first number in a text, thousands parted by commas or points joined; -1 for none. */
  static int number(String text) {
    long n = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        n = Math.min(Integer.MAX_VALUE, (n < 0 ? 0 : n) * 10 + c - '0');
      } else if (n >= 0 && !isGroup(text, i)) {
        return (int) n;
      }
    }
    return (int) n;
  }

  private static boolean isGroup(String text, int i) {
    char c = text.charAt(i);
    boolean three = i + 3 < text.length();
    for (int d = 1; three && d <= 3; d++) {
      three = text.charAt(i + d) >= '0' && text.charAt(i + d) <= '9';
    }
    boolean fourth =
        i + 4 < text.length() && text.charAt(i + 4) >= '0' && text.charAt(i + 4) <= '9';
    return (c == ',' || c == '.') && three && !fourth;
  }
}
