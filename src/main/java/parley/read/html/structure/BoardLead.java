package parley.read.html.structure;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Tags;

/**
 * What stands in the cell of a post's text before the text: the line with the date and its buttons,
 * a subject above a drawn line, a small table with both. Bounded by the length of a line.
 */
final class BoardLead {
  private static final int LONGEST = 250;
  private static final int MOST_NODES = 400;
  private static final int MOST_BESIDE = 80;

  private final BoardRow head;
  private final Dates dates;
  private final Set<Node> line = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> upToDate = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final StringBuilder words = new StringBuilder();
  private boolean dated;
  private boolean bold = true;
  private boolean cut;
  private int atDate;

  private BoardLead(BoardRow head, Dates dates) {
    this.head = head;
    this.dates = dates;
  }

  /** The nodes of the lead, empty where the text begins at once. */
  static Set<Node> of(BoardRow head, Dates dates) {
    BoardLead lead = new BoardLead(head, dates);
    Element body = head.body();
    Node at = Dom.next(body, body, true);
    boolean on = true;
    boolean into = true;
    for (int n = 0; on && at != null && n < MOST_NODES; n++) {
      into = true;
      if (at instanceof TextNode text) {
        on = lead.text(text);
      } else if (at instanceof Element element) {
        into = !lead.isSmallTable(element);
        on = lead.element(element, into);
      }
      at = Dom.next(at, body, into);
    }
    return lead.found;
  }

  private boolean text(TextNode text) {
    if (!text.isBlank()) {
      words.append(text.getWholeText().strip()).append(' ');
      line.add(text);
      bold &= text.parent() != null && text.parent().closest("b, strong") != null;
      if (!dated && !cut && head.isDatedBody()) {
        date();
      }
    }
    return words.length() < LONGEST;
  }

  /** Looks whether the words so far hold the date; one that text follows at once is no line. */
  private void date() {
    Dates.Found date = dates.find(words.toString());
    if (date.when().known()) {
      cut = words.length() - date.end() > MOST_BESIDE;
      dated = !cut;
      atDate = words.length();
      upToDate.addAll(line);
    }
  }

  /** A table at the start, with text behind it. */
  private boolean isSmallTable(Element e) {
    return e.normalName().equals("table")
        && words.isEmpty()
        && Dom.words(e, LONGEST).length() < LONGEST
        && Dom.words(e, LONGEST).length() < Dom.words(head.body(), LONGEST).length();
  }

  /** Takes what has been passed where this element ends a line of the head. */
  private boolean element(Element e, boolean into) {
    String tag = e.normalName();
    if (!into) {
      found.add(e);
      dated |= head.isDatedBody() && dates.read(Dom.words(e, LONGEST)).known();
      return true;
    }
    if (tag.equals("hr")) {
      if (dated || bold) {
        found.addAll(line);
      }
      return false;
    }
    if (dated && (tag.equals("br") || Tags.isBlock(tag)) && !line.isEmpty()) {
      found.addAll(words.length() - atDate > MOST_BESIDE ? upToDate : line);
      line.clear();
      dated = false;
      cut = true;
    }
    if (tag.equals("img")) {
      line.add(e);
    }
    return true;
  }
}
