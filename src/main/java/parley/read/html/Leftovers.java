package parley.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.model.When;

/**
 * The text of a comment. Where no element was made for it, everything in the item but the lines
 * about it; a name or a date that is only told by wording is then taken from its first lines.
 */
final class Leftovers {
  private static final int LONGEST_HEAD = 250;
  private static final int LONGEST_LINE = 120;
  private static final int MOST_HEAD_LINES = 3;

  private final ItemParts parts;
  private final Dates dates;
  private String speaker;
  private When date;

  /**
   * Takes what is known already, so that a line of text like it is not taken for a head.
   *
   * @param name the author as found by markup, or empty
   * @param when the date as found by markup
   */
  Leftovers(ItemParts parts, Dates dates, String name, When when) {
    this.parts = parts;
    this.dates = dates;
    this.speaker = name;
    this.date = when;
  }

  /** The author as known before, else who speaks by the wording of the first lines, or empty. */
  String speaker() {
    return speaker;
  }

  /** The date as known before, else the one in the first or last line. */
  When date() {
    return date;
  }

  /** The comment's text, without what was left out as name, date and junk. */
  String text(int content, boolean pure, Element author, Element date) {
    Element root = content < 0 ? parts.root() : parts.element(content);
    if (pure) {
      return CommentText.of(root, parts.junk());
    }
    Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(parts.junk());
    leaveHeads(content, left);
    leaveLine(author, root, left);
    leaveLine(date, root, left);
    return withoutHead(CommentText.of(root, left));
  }

  private void leaveHeads(int content, Set<Node> left) {
    for (int i = Math.max(0, content); i < parts.size(); i++) {
      if (i == content || !parts.has(i, Roles.AUTHOR | Roles.DATE | Roles.META)) {
        continue;
      }
      Element e = parts.element(i);
      if (Dom.words(e, LONGEST_HEAD).length() < LONGEST_HEAD && !holdsText(i)) {
        left.add(e);
      }
    }
  }

  /** Whether paragraphs stand in a block that looks like a head. */
  private boolean holdsText(int i) {
    for (int inner = i + 1; inner < parts.end(i); inner++) {
      if (parts.element(inner).normalName().equals("p") || parts.has(inner, Roles.CONTENT)) {
        return !parts.has(inner, Roles.AUTHOR | Roles.DATE | Roles.META);
      }
    }
    return false;
  }

  /** Leaves out an element and what stands beside it on its line: "sagt:", "um", a bar. */
  private void leaveLine(Element element, Element root, Set<Node> left) {
    if (element == null || element == root) {
      return;
    }
    Node top = element;
    while (top.parent() instanceof Element up
        && up != root
        && Dom.words(up, LONGEST_LINE).length() < LONGEST_LINE
        && !up.normalName().equals("li")) {
      if (Tags.isBlock(((Element) top).normalName()) || hasTextBlock(up, top)) {
        break;
      }
      top = up;
    }
    if (top == root || top.parent() == null) {
      return;
    }
    left.add(top);
    if (!Tags.isBlock(((Element) top).normalName())) {
      leaveBeside(top, left, true);
      leaveBeside(top, left, false);
    }
  }

  /** Whether a block of other text stands in {@code up} beside {@code inner}. */
  private static boolean hasTextBlock(Element up, Node inner) {
    for (Node child = up.firstChild(); child != null; child = child.nextSibling()) {
      if (child == inner || !(child instanceof Element e)) {
        continue;
      }
      if (e.normalName().equals("br") || Tags.isBlock(e.normalName()) && Dom.hasContent(e)) {
        return true;
      }
    }
    return false;
  }

  private void leaveBeside(Node top, Set<Node> left, boolean forward) {
    Node at = forward ? top.nextSibling() : top.previousSibling();
    int length = 0;
    while (at != null && length < LONGEST_LINE) {
      if (at instanceof Element e) {
        if (Tags.isBlock(e.normalName()) || e.normalName().equals("br")) {
          return;
        }
        length += Dom.words(e, LONGEST_LINE).length();
      } else if (at instanceof TextNode text) {
        length += text.getWholeText().strip().length();
      }
      if (length < LONGEST_LINE) {
        left.add(at);
        noteDate(at);
      }
      at = forward ? at.nextSibling() : at.previousSibling();
    }
  }

  /** What stands beside a name may be the date: {@code <b>Ann</b>, 4.3.09 um 7:05}. */
  private void noteDate(Node beside) {
    if (!date.known() && beside instanceof TextNode text) {
      date = dates.read(text.getWholeText());
    }
  }

  /** Drops lines at the end that are only buttons. */
  private static String withoutButtons(String text) {
    int end = text.length();
    int at = text.lastIndexOf('\n', end - 1);
    while (end > 0 && isButtonLine(text.substring(at + 1, end))) {
      end = Math.max(0, at);
      at = end == 0 ? -1 : text.lastIndexOf('\n', end - 1);
    }
    return text.substring(0, end);
  }

  /** A lone mark may be all that somebody said; a word of the site's buttons hardly is. */
  private static boolean isButtonLine(String line) {
    boolean letters = false;
    for (int i = 0; i < line.length(); i++) {
      letters |= Character.isLetterOrDigit(line.charAt(i));
    }
    return line.isBlank() || letters && Buttons.is(line);
  }

  private String withoutHead(String text) {
    String rest = text.strip();
    for (int n = 0; n < MOST_HEAD_LINES && !rest.isEmpty(); n++) {
      int end = rest.indexOf('\n');
      String line = end < 0 ? rest : rest.substring(0, end);
      if (line.length() > LONGEST_LINE || !isHead(line)) {
        break;
      }
      rest = end < 0 ? "" : rest.substring(end + 1).strip();
    }
    return withoutButtons(withoutFoot(rest));
  }

  private boolean isHead(String line) {
    String who = Names.speaker(line);
    if (!who.isEmpty() && (speaker.isEmpty() || speaker.equals(who))) {
      speaker = who;
      return true;
    }
    if (isDateLine(line)) {
      return true;
    }
    return Names.isVerb(line);
  }

  /** A line that is a date and little else. */
  private boolean isDateLine(String line) {
    Dates.Found found = dates.find(line);
    if (!found.when().known() || line.length() - (found.end() - found.start()) > 12) {
      return false;
    }
    if (date.known() && !sameDay(date, found.when())) {
      return false;
    }
    date = date.known() ? date : found.when();
    return true;
  }

  private static boolean sameDay(When a, When b) {
    return a.local().toLocalDate().equals(b.local().toLocalDate());
  }

  private String withoutFoot(String text) {
    int at = text.lastIndexOf('\n');
    String last = text.substring(at + 1);
    return at >= 0 && last.length() < LONGEST_LINE && isDateLine(last)
        ? text.substring(0, at).strip()
        : text;
  }
}
