package parley.read.html;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.When;
import parley.read.LinkedLines;

/**
 * The text of a comment. Where no element was made for it, everything in the item but the lines
 * about it; a name or a date that is only told by wording is then taken from its first lines.
 */
final class Leftovers {
  private static final int LONGEST_HEAD = 250;
  private static final int LONGEST_LINE = 120;
  private static final int MOST_HEAD_LINES = 3;
  private static final int MOST_BEFORE_DATE = 4;
  private static final int LONGEST_DATE = 50;

  private final ItemParts parts;
  private final Dates dates;
  private final Optional<LinkedLines> links;
  private String speaker;
  private When date;

  /**
   * Takes what is known already, so that a line of text like it is not taken for a head.
   *
   * @param links whom to tell where the text's links lead, if not the page
   * @param name the author as found by markup, or empty
   * @param when the date as found by markup
   */
  Leftovers(ItemParts parts, Dates dates, Optional<LinkedLines> links, String name, When when) {
    this.parts = parts;
    this.dates = dates;
    this.links = links;
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
      return CommentText.of(root, parts.junk(), links);
    }
    String text = withoutHead(text(root, content, true, author, date));
    return text.isEmpty() ? withoutHead(text(root, content, false, author, date)) : text;
  }

  /** All text but name and date; a head that seems to hold everything is tried in full later. */
  private String text(Element root, int content, boolean heads, Element author, Element date) {
    Set<Node> left = new NodeSet();
    left.addAll(parts.junk());
    if (heads) {
      leaveHeads(content, left);
    }
    HeadLine line = new HeadLine(dates, root, left);
    line.leave(author);
    line.leave(date);
    this.date = this.date.known() ? this.date : line.date();
    return CommentText.of(root, left, links);
  }

  private void leaveHeads(int content, Set<Node> left) {
    for (int i = Math.max(0, content); i < parts.size(); i++) {
      if (i == content || !parts.has(i, Roles.AUTHOR | Roles.DATE | Roles.META)) {
        continue;
      }
      Element e = parts.element(i);
      if (Dom.start(e, LONGEST_HEAD).length() < LONGEST_HEAD && !holdsText(i)) {
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
    return line.isBlank() || Buttons.is(line) && hasLetter(line);
  }

  private static boolean hasLetter(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
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
    return withoutButtons(withoutFoot(withoutLead(rest)));
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
    return Names.isVerb(line) || Names.isMoment(line) && isVerbLast(line);
  }

  /** "on 3 May, 14:02 said:" stands behind a name that is elsewhere. */
  private static boolean isVerbLast(String line) {
    return Names.isVerb(line.substring(line.lastIndexOf(' ') + 1));
  }

  /** Cuts "sagt:", the date and marks from the start of a line that goes on with text. */
  private String withoutLead(String text) {
    String rest = text;
    for (int n = 0; n < MOST_HEAD_LINES; n++) {
      int cut = Names.verbLength(rest);
      if (cut == 0) {
        String start = rest.substring(0, Math.min(rest.length(), LONGEST_DATE));
        Dates.Found found = dates.find(start);
        boolean known = found.when().known() && date.known() && sameDay(date, found.when());
        cut = known && found.start() <= MOST_BEFORE_DATE ? found.end() : 0;
      }
      if (cut == 0 && n > 0 || rest.isEmpty()) {
        break;
      }
      String cutText = withoutMarks(rest.substring(cut), cut > 0);
      if (cutText.length() == rest.length()) {
        break; // nothing is gone, so nothing new is to be found
      }
      rest = cutText;
    }
    return rest;
  }

  /** Marks between head and text; a smiley or a list starts otherwise. */
  private static String withoutMarks(String text, boolean behindHead) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || isMark(text.charAt(at), behindHead))) {
      at++;
    }
    boolean parted = at > 0 && at < text.length() && text.charAt(at - 1) <= ' ';
    return behindHead || parted ? text.substring(at) : text;
  }

  private static boolean isMark(char c, boolean behindHead) {
    return c == ':' || c == ',' || behindHead && (c == ')' || c == '|' || c == '–' || c == '-');
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
