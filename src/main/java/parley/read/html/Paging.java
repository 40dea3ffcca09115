package parley.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.ArticleBuilder;

/** Notes that a page holds one of several pages of comments. */
final class Paging {
  private Paging() {}

  /** Looks for links to other comment pages in the navigation beside the thread. */
  static void note(Page page, List<Element> navigations, ArticleBuilder article) {
    Element named = page.withId("comment-nav");
    boolean paged = named != null && linksToPage(named);
    for (Element navigation : navigations) {
      paged |= linksToPage(navigation);
    }
    for (String id :
        new String[] {"comment-nav-above", "comment-nav-below", "comment-navigation"}) {
      paged |= page.withId(id) != null && linksToPage(page.withId(id));
    }
    for (Element link : page.withClass("page-numbers")) {
      paged |= isCommentPage(link.attr("href"));
    }
    if (paged) {
      article.problem(
          "More comments are on other pages of this article, which are not in this file");
    }
  }

  private static boolean linksToPage(Element navigation) {
    Node at = navigation;
    while (at != null) {
      if (at instanceof Element link && isCommentPage(link.attr("href"))) {
        return true;
      }
      at = Dom.next(at, navigation, true);
    }
    return false;
  }

  private static boolean isCommentPage(String href) {
    return href.contains("comment-page-") || href.contains("cpage=");
  }
}
