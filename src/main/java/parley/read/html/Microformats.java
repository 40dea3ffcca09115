package parley.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Comments in microformats: {@code u-comment} and {@code p-comment} of an h-entry, and comments
 * that are an {@code hentry} of hAtom. Only an item with a text and a name or a date counts.
 *
 * @see <a href="https://indieweb.org/comments-presentation">comments in microformats2</a>
 */
final class Microformats extends MarkedUp {
  private static final String[] TEXT = {"e-content", "p-content", "entry-content", "p-summary"};

  Microformats() {
    super(
        "microformats",
        "pages whose comments are microformats: u-comment of an h-entry, hentry comments",
        72);
  }

  @Override
  public List<Element> comments(Page page) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(page.withClass("u-comment"));
    all.addAll(page.withClass("p-comment"));
    for (Element entry : page.withClass("hentry")) {
      if (Dom.hasClass(entry, "comment")) {
        all.add(entry);
      }
    }
    return Order.inPage(page, all);
  }

  @Override
  Element content(Own own) {
    return own.any(TEXT);
  }

  @Override
  Element date(Own own) {
    return own.any("dt-published", "published");
  }

  @Override
  boolean hasAuthor(Own own) {
    return !author(own).isEmpty();
  }

  @Override
  String author(Own own) {
    Element card = own.any("p-author", "h-card", "author", "vcard");
    if (card == null) {
      return "";
    }
    Element name = Own.of(card).any("p-name", "fn");
    return Names.clean(Own.words(name == null ? card : name));
  }
}
