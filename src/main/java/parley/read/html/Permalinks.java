package parley.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tells comments of other articles, as sidebars list them, by the links to themselves: the page
 * that most items link to is this one.
 */
final class Permalinks {
  private static final int MOST_NODES = 300;

  private final String[] pages;
  private String main = "";

  Permalinks(ThreadItems items) {
    pages = new String[items.size()];
    Map<String, Integer> counts = new HashMap<>();
    int most = 0;
    for (int i = 0; i < items.size(); i++) {
      pages[i] = page(items, i);
      if (!pages[i].isEmpty()) {
        Integer before = counts.get(pages[i]);
        int n = before == null ? 1 : before + 1;
        counts.put(pages[i], n);
        if (n > most) {
          most = n;
          main = pages[i];
        }
      }
    }
  }

  /** Whether item {@code i} links to itself on another page than most. */
  boolean leadElsewhere(int i) {
    return !pages[i].isEmpty() && !pages[i].equals(main);
  }

  /** The page that an item says it is on, or empty. */
  private static String page(ThreadItems items, int i) {
    String anchor = "#comment-" + items.number(i);
    Element root = items.root(i);
    Node at = Dom.next(root, root, true);
    for (int n = 0; at != null && n < MOST_NODES && items.number(i) >= 0; n++) {
      if (at instanceof Element e && e.normalName().equals("a")) {
        String href = e.attr("href");
        if (href.endsWith(anchor) && href.length() > anchor.length()) {
          return path(href.substring(0, href.length() - anchor.length()));
        }
      }
      at = Dom.next(at, root, !items.boundaries().contains(at));
    }
    return "";
  }

  /** The address without query, comment page, scheme and host. */
  private static String path(String href) {
    String path = href;
    int query = path.indexOf('?');
    if (query >= 0 && path.indexOf("?p=") < 0) {
      path = path.substring(0, query);
    }
    int paged = path.indexOf("comment-page-");
    if (paged >= 0) {
      path = path.substring(0, paged);
    }
    int host = path.indexOf("//");
    int slash = host < 0 ? 0 : path.indexOf('/', host + 2);
    path = slash < 0 ? "/" : path.substring(slash);
    return path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
  }
}
