package parley.read.html;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import org.jsoup.nodes.Node;

/**
 * Nodes by identity, for questions about every node of a page that mostly have the answer no. A
 * name that none of the set has is answered at once: the number that tells an object from all
 * others is made when it is first asked for, which costs more than all else about a node. Nodes
 * keep their names while they are in the set.
 */
public final class NodeSet extends AbstractSet<Node> {
  private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A bit for each name in the set, shared by some. */
  private long names;

  @Override
  public boolean add(Node node) {
    names |= bit(node);
    return nodes.add(node);
  }

  @Override
  public boolean contains(Object object) {
    return object instanceof Node node && (names & bit(node)) != 0 && nodes.contains(node);
  }

  private static long bit(Node node) {
    return 1L << node.normalName().hashCode();
  }

  @Override
  public Iterator<Node> iterator() {
    return nodes.iterator();
  }

  @Override
  public int size() {
    return nodes.size();
  }
}
