package parley.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import parley.read.LinkedLines;

/**
 * Where the texts of one page link to: kept with the page, so that no reader of texts has to pass
 * it on.
 */
final class PageLinks {
  private static final String KEY = "parley.links";

  private PageLinks() {}

  /** The links of the page that an element stands in. */
  static LinkedLines of(Element element) {
    Document page = element.ownerDocument();
    if (page == null) {
      return new LinkedLines(); // a piece that was taken out of its page is not found again
    }
    if (page.attributes().userData(KEY) instanceof LinkedLines known) {
      return known;
    }
    LinkedLines fresh = new LinkedLines();
    page.attributes().userData(KEY, fresh);
    return fresh;
  }

  /** Where an {@code a} leads; empty where it only marks a place or starts a script by itself. */
  static String target(Element a) {
    String target = a.attr("href").trim();
    return target.equals("#") ? "" : target;
  }

  /** What relative addresses start from, if the page says it (HTML, 4.2.3). */
  static String base(Document page) {
    Element at = page.head().firstElementChild();
    while (at != null && !(at.normalName().equals("base") && at.hasAttr("href"))) {
      at = at.nextElementSibling();
    }
    return at == null ? "" : at.attr("href").trim();
  }
}
