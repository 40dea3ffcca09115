package parley.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.model.When;

/**
 * The line on which a name or a date stands: what may be left out with it ("sagt:", "um", the date
 * beside the name) and what may not, because it is what was said ("Ann: thanks!").
 */
final class HeadLine {
  private static final int LONGEST = 120;
  private static final int MOST_BEFORE_DATE = 25;
  private static final int MOST_LETTERS = 3;

  private final Dates dates;
  private final Element root;
  private final Set<Node> left;
  private When date = When.UNKNOWN;

  /**
   * A head inside an element.
   *
   * @param left where the nodes to leave out are put
   */
  HeadLine(Dates dates, Element root, Set<Node> left) {
    this.dates = dates;
    this.root = root;
    this.left = left;
  }

  /** The first date on a line that was left out. */
  When date() {
    return date;
  }

  /** Leaves out an element, the wrappers that hold nothing else, and the trimmings beside it. */
  void leave(Element element) {
    if (element == null || element == root || !isHead(element)) {
      return;
    }
    Element top = element;
    while (top.parent() != null && top.parent() != root && isOnlyHead(top.parent(), top)) {
      top = top.parent();
    }
    left.add(top);
    if (!Tags.isBlock(top.normalName())) {
      beside(top, true);
      beside(top, false);
    }
  }

  /** Whether an element with a date goes on with trimmings, or a name that is left out too. */
  private boolean isHead(Element element) {
    String all = Dom.words(element, LONGEST);
    Dates.Found found = dates.find(all);
    if (!found.when().known()) {
      return true;
    }
    String behind = all.substring(found.end());
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (left.contains(child) && child instanceof Element e) {
        behind = behind.replace(Dom.words(e, LONGEST), "");
      }
    }
    return all.length() < LONGEST && isTail(behind);
  }

  /** What may follow a date: trimmings, or links of the site behind a bar. */
  private boolean isTail(String behind) {
    String rest = behind.strip();
    char first = rest.isEmpty() ? '|' : rest.charAt(0);
    return first == '|' || first == '#' || first == '·' || first == '[' || isTrimming(rest);
  }

  /** Whether a wrapper says nothing beside an element in it. */
  private boolean isOnlyHead(Element wrapper, Element inner) {
    String all = Dom.start(wrapper, LONGEST);
    if (all.length() >= LONGEST) {
      return false;
    }
    String own = Dom.words(inner, LONGEST);
    int at = all.indexOf(own);
    return at >= 0 && isTrimming(all.substring(0, at) + " " + all.substring(at + own.length()));
  }

  private void beside(Node top, boolean forward) {
    Node at = forward ? top.nextSibling() : top.previousSibling();
    while (at != null) {
      if (at instanceof Element e) {
        boolean ends = Tags.isBlock(e.normalName()) || e.normalName().equals("br");
        if (ends || !left.contains(e) && !isTrimming(Dom.start(e, LONGEST))) {
          return;
        }
      } else if (at instanceof TextNode text && !isTrimming(text.getWholeText())) {
        return;
      }
      left.add(at);
      at = forward ? at.nextSibling() : at.previousSibling();
    }
  }

  /** Marks, a verb, a small word, a button, a date and little else. */
  private boolean isTrimming(String text) {
    if (text.length() >= LONGEST) {
      return false;
    }
    Dates.Found found = dates.find(text);
    if (found.when().known()) {
      date = date.known() ? date : found.when();
      return found.start() <= MOST_BEFORE_DATE && isTail(text.substring(found.end()));
    }
    String rest = Names.trim(text);
    int end = rest.endsWith(":") ? rest.length() - 1 : rest.length();
    String word = rest.substring(0, end).strip();
    return isSmall(word) || Names.isVerb(word) || Names.isLead(word) || Buttons.is(word);
  }

  /** Up to three letters without a digit: "um", "on", "le"; a lone smiley is said by somebody. */
  private static boolean isSmall(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x2000 || Character.isDigit(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters <= MOST_LETTERS && word.indexOf(' ') < 0 && word.length() <= MOST_LETTERS + 2;
  }
}
