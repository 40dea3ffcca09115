package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of one item in document order, without those of the items inside it, so that what a
 * deleted comment lacks is not taken from its replies. One walk over the item's own part; every
 * question is one pass over the elements found.
 */
public final class Own {
  private static final int LONGEST = 300;

  private final Element root;
  private final Set<Node> items;
  private final List<Element> elements = new ArrayList<>();

  private Own(Element root, Set<Node> items) {
    this.root = root;
    this.items = items;
  }

  /**
   * Walks an item.
   *
   * @param items the roots of all items; those inside this one are not entered
   */
  public static Own of(Element root, Set<Node> items) {
    Own own = new Own(root, items);
    Node at = Dom.next(root, root, true);
    while (at != null) {
      boolean foreign = items.contains(at);
      if (!foreign && at instanceof Element element) {
        own.elements.add(element);
      }
      at = Dom.next(at, root, !foreign);
    }
    return own;
  }

  /** All of an element. */
  public static Own of(Element root) {
    return of(root, Set.of());
  }

  /** The element of the item. */
  public Element root() {
    return root;
  }

  /** The roots of all items, as given: those inside this one are no part of it. */
  Set<Node> items() {
    return items;
  }

  /** Its elements but itself, in document order. */
  public List<Element> elements() {
    return elements;
  }

  /** The first element with a class name, or null. */
  public Element first(String className) {
    for (Element element : elements) {
      if (Dom.hasClass(element, className)) {
        return element;
      }
    }
    return null;
  }

  /** The first element of the first of these class names that is there, or null. */
  public Element any(String... classNames) {
    for (String name : classNames) {
      Element found = first(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first element of a tag, or null. */
  public Element tag(String tag) {
    for (Element element : elements) {
      if (element.normalName().equals(tag)) {
        return element;
      }
    }
    return null;
  }

  /** The first element with that value of an attribute, or null. */
  public Element with(String key, String value) {
    for (Element element : elements) {
      if (element.attr(key).equals(value)) {
        return element;
      }
    }
    return null;
  }

  /** The first element that has an attribute, or null. */
  public Element with(String key) {
    for (Element element : elements) {
      if (element.hasAttr(key)) {
        return element;
      }
    }
    return null;
  }

  /** The first link with words whose address holds one of these parts, or null. */
  public Element link(String... parts) {
    for (Element element : elements) {
      if (element.normalName().equals("a") && !words(element).isEmpty()) {
        for (String part : parts) {
          if (element.attr("href").contains(part)) {
            return element;
          }
        }
      }
    }
    return null;
  }

  /** The words of an element in one line; empty for null. */
  public static String words(Element element) {
    return element == null ? "" : Dom.words(element, LONGEST);
  }

  /** An attribute of an element; empty for null. */
  public static String attr(Element element, String key) {
    return element == null ? "" : element.attr(key);
  }
}
