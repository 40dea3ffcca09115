package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Puts elements that were found by different marks into the order of the page. One walk. */
public final class Order {
  private Order() {}

  /** The elements wanted, in the order of the page. */
  public static List<Element> inPage(Page page, Set<Node> wanted) {
    List<Element> found = new ArrayList<>(wanted.size());
    Node at = page.document();
    while (at != null && found.size() < wanted.size()) {
      if (at instanceof Element element && wanted.contains(element)) {
        found.add(element);
      }
      at = Dom.next(at, page.document(), true);
    }
    return found;
  }
}
