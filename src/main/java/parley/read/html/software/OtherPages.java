package parley.read.html.software;

import org.jsoup.nodes.Element;
import parley.read.ArticleBuilder;
import parley.read.html.Page;

/** Notes that a page is one of several of its thread. */
final class OtherPages {
  private static final String[] NAVIGATION = {
    "pagination", "pagelink", "pagelinks", "pagenav", "pages", "PageNav", "pageNavigation"
  };

  private OtherPages() {}

  /** Looks for what leads to the page before or after: the head's links say so in most software. */
  static void note(Page page, ArticleBuilder article) {
    for (Element link : page.withTag("link")) {
      String relation = link.attr("rel");
      if (relation.equals("next") || relation.equals("prev") || relation.equals("previous")) {
        tell(article);
        return;
      }
    }
    for (String name : NAVIGATION) {
      for (Element navigation : page.withClass(name)) {
        if (isOfThread(navigation) && isAmongPages(navigation)) {
          tell(article);
          return;
        }
      }
    }
  }

  /** Whether nothing says that the page is a later one of its thread. */
  static boolean isFirst(Page page) {
    for (Element link : page.withTag("link")) {
      if (link.attr("rel").startsWith("prev")) {
        return false;
      }
    }
    for (String name : NAVIGATION) {
      for (Element navigation : page.withClass(name)) {
        Element here = navigation.selectFirst(".active, .current, strong, [class*=current]");
        String words = PostReader.words(here, 20);
        if (isNumber(words) && !words.equals("1") && isOfThread(navigation)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Not the pages of the forum that the thread is in, which hang on its name. */
  private static boolean isOfThread(Element navigation) {
    return !navigation.className().contains("breadcrumb");
  }

  private static boolean isAmongPages(Element navigation) {
    for (Element link : navigation.select("a[href]")) {
      String words = PostReader.words(link, 20);
      if (isNumber(words) && !link.attr("href").startsWith("#")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isDigit(words.charAt(i))) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static void tell(ArticleBuilder article) {
    article.problem("More posts are on other pages of this thread, which are not in this file");
  }

  /** The largest number in a text such as "Results 1 to 15 of 147", or -1. */
  static int largest(String text) {
    int most = -1;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isDigitOrGroup(text, at, end)) {
        end++;
      }
      if (end > at) {
        most = Math.max(most, value(text.substring(at, end)));
      }
      at = end + 1;
    }
    return most;
  }

  /** A digit, or the mark of thousands between two digits. */
  private static boolean isDigitOrGroup(String text, int start, int i) {
    char c = text.charAt(i);
    boolean group = c == ',' || c == '.';
    boolean inside = i > start && i + 3 < text.length() && isDigit(text.charAt(i + 3));
    return isDigit(c) || group && inside && isDigit(text.charAt(i + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int value(String digits) {
    long n = 0;
    for (int i = 0; i < digits.length() && n < Integer.MAX_VALUE; i++) {
      n = isDigit(digits.charAt(i)) ? n * 10 + digits.charAt(i) - '0' : n;
    }
    return (int) Math.min(n, Integer.MAX_VALUE);
  }
}
