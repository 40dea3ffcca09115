package parley.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Which items of a page stand inside which others. */
public final class Nesting {
  private final Map<Node, Integer> index = new IdentityHashMap<>();
  private final int[] parent;

  /**
   * Looks upwards from each item to the next.
   *
   * @param roots the elements of the items in document order
   */
  public Nesting(List<Element> roots) {
    parent = new int[roots.size()];
    for (int i = 0; i < parent.length; i++) {
      index.put(roots.get(i), i);
      parent[i] = around(roots.get(i));
    }
  }

  /** The last item whose element is around this one, or -1; items come before what they hold. */
  public int around(Element element) {
    for (Element at = element.parent(); at != null; at = at.parent()) {
      Integer found = index.get(at);
      if (found != null) {
        return found;
      }
    }
    return -1;
  }

  /** The item around item {@code i}, or -1. */
  public int parent(int i) {
    return parent[i];
  }

  /** The elements of all items. */
  public Set<Node> roots() {
    return Collections.unmodifiableSet(index.keySet());
  }
}
