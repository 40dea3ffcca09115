package parley.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * How much text stands in each block of a page, for one who passes the texts in the order of the
 * page: most follow one of the same block, which is then not looked up again.
 */
final class BlockTexts {
  private final Map<Element, Integer> lengths = new LinkedHashMap<>();

  /** The element around the last text, and the block that it belongs to. */
  private Element around;

  private Element block;
  private int length;

  /** Counts a text for the innermost block around it. */
  void add(TextNode text) {
    int more = Dom.length(text);
    if (more == 0) {
      return;
    }
    if (text.parent() != around) {
      around = text.parent();
      turnTo(blockOf(around));
    }
    length += more;
  }

  private static Element blockOf(Element element) {
    Element at = element;
    while (at.parent() != null && !Tags.isBlock(at.normalName())) {
      at = at.parent();
    }
    return at;
  }

  private void turnTo(Element next) {
    if (next != block) {
      settle();
      block = next;
      length = 0;
    }
  }

  private void settle() {
    if (length > 0) {
      lengths.merge(block, length, Integer::sum);
    }
  }

  /** The blocks with the lengths of their texts, in the order of their first texts. */
  Map<Element, Integer> lengths() {
    turnTo(null);
    around = null;
    return lengths;
  }
}
