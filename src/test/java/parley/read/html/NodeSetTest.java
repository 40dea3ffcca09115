package parley.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NodeSetTest {
  private final Element body = Jsoup.parseBodyFragment("<p>a</p><p>a</p><i>a</i>").body();

  @Test
  void tellsEqualElementsApart() {
    NodeSet set = new NodeSet();
    set.add(body.child(0));
    assertTrue(set.contains(body.child(0)));
    assertFalse(set.contains(body.child(1)));
    assertFalse(set.contains(body.child(2)));
  }

  @Test
  void holdsTextsToo() {
    NodeSet set = new NodeSet();
    set.add(body.child(0).childNode(0));
    assertTrue(set.contains(body.child(0).childNode(0)));
    assertFalse(set.contains(body.child(1).childNode(0)));
  }

  @Test
  void holdsEachNodeOnce() {
    NodeSet set = new NodeSet();
    assertTrue(set.addAll(body.children()));
    assertFalse(set.addAll(body.children()));
    assertEquals(3, set.size());
  }
}
