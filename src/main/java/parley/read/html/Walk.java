package parley.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Leads a filter over the nodes of a page in document order, without recursion. For filters that
 * leave the tree alone and never stop: not minding those costs half of what jsoup's own walk does,
 * and every part of a page is walked several times.
 */
public final class Walk {
  private final NodeFilter filter;
  private final Node root;
  private int depth;

  private Walk(NodeFilter filter, Node root) {
    this.filter = filter;
    this.root = root;
  }

  /** Shows {@code root} and all below it to the filter, which may skip what it does not want. */
  public static void over(Node root, NodeFilter filter) {
    Walk walk = new Walk(filter, root);
    Node at = root;
    while (at != null) {
      at = walk.step(at);
    }
  }

  /** Shows one node; the next one, or null at the end. */
  private Node step(Node node) {
    FilterResult wanted = filter.head(node, depth);
    boolean into = wanted == FilterResult.CONTINUE && node instanceof Element;
    Node child = into ? node.firstChild() : null;
    if (child != null) {
      depth++;
      return child;
    }
    if (wanted != FilterResult.SKIP_ENTIRELY) {
      filter.tail(node, depth);
    }
    return behind(node);
  }

  /** The node behind one that is done with; the elements that end there are told so. */
  private Node behind(Node node) {
    Node at = node;
    while (at != root) {
      Node sibling = at.nextSibling();
      if (sibling != null) {
        return sibling;
      }
      at = at.parentNode();
      filter.tail(at, --depth);
    }
    return null;
  }
}
