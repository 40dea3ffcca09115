package parley.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds who wrote a comment: an element made for the name, a block about the author, a name by its
 * tag (cite, strong, a heading), and at last what buttons and pictures say.
 */
final class AuthorFinder {
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LEAD = 24;

  private final ItemParts parts;
  private final int content;
  private final Dates dates;
  private Element element;

  AuthorFinder(ItemParts parts, int content, Dates dates) {
    this.parts = parts;
    this.content = content;
    this.dates = dates;
  }

  /** The element that names the author, or null where none was found. */
  Element element() {
    return element;
  }

  /** The name, or empty. */
  String find() {
    String name = byRole(Roles.NAME, true);
    name = name.isEmpty() ? byRole(Roles.AUTHOR, true) : name;
    if (name.isEmpty() && content >= 0 && !ContentFinder.isPure(parts, content)) {
      name = byRole(Roles.NAME, false);
      name = name.isEmpty() ? byRole(Roles.AUTHOR, false) : name;
    }
    name = name.isEmpty() ? byLead() : name;
    return name.isEmpty() ? byTag() : name;
  }

  /** The name on a line of the site's own words: "Posted by: Ann, 3 May 2019". */
  private String byLead() {
    for (int i = 0; i < parts.size(); i++) {
      Element e = parts.element(i);
      if (!isLine(e)
          || parts.has(i, ItemParts.HOLDS_OTHER)
          || inPureContent(i)
          || !Names.isLed(Dom.start(e, LONGEST_LEAD))) {
        continue;
      }
      String line = Dom.words(e, LONGEST_LINE);
      String name = line.length() < LONGEST_LINE - 1 ? beforeDate(line) : "";
      if (isName(name) && name.length() < LONGEST_NAME && dates.find(line).when().known()) {
        element = e;
        return name;
      }
    }
    return "";
  }

  private static boolean isLine(Element e) {
    return switch (e.normalName()) {
      case "p", "div", "span", "small", "em", "i", "footer", "dd", "td", "address" -> true;
      default -> false;
    };
  }

  private boolean inContent(int i) {
    return content >= 0 && parts.within(i, content);
  }

  private String byRole(int role, boolean outside) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.has(i, role) && !(outside && inContent(i))) {
        String name = role == Roles.NAME ? Names.exact(piece(named(i))) : block(i);
        if (isName(name)) {
          element = parts.element(i);
          return name;
        }
      }
    }
    return "";
  }

  /** The link behind a badge that is a block of its own, else the element itself. */
  private int named(int i) {
    boolean badge = i + 1 < parts.end(i) && parts.element(i + 1).normalName().equals("div");
    int at = badge ? parts.end(i + 1) : i;
    boolean linked = badge && at < parts.end(i) && parts.element(at).normalName().equals("a");
    boolean own = linked && parts.element(i + 1).selectFirst("a") == null;
    return own && isName(Names.exact(piece(at))) ? at : i;
  }

  /** The name in a block about the author: in the first tag made for names, else its first text. */
  private String block(int block) {
    for (int i = block + 1; i < parts.end(block); i++) {
      String tag = parts.element(i).normalName();
      boolean named = tag.equals("cite") || tag.equals("b") || tag.equals("strong");
      if ((named || Tags.isHeading(tag)) && !parts.has(i, Roles.DATE | Roles.META)) {
        String name = beforeDate(piece(i));
        if (isName(name)) {
          return name;
        }
      }
    }
    return beforeDate(piece(block));
  }

  /** A line that may go on with a date: "Comment by Ann — 17.07, 2011". */
  private String beforeDate(String line) {
    Dates.Found found = dates.find(line);
    return found.when().known()
        ? Names.beforeDate(line.substring(0, found.start()))
        : Names.clean(line);
  }

  private static boolean isName(String name) {
    if (name.isEmpty() || Buttons.is(name) || Names.isVerb(name) || Names.isMoment(name)) {
      return false;
    }
    if (name.charAt(0) == '#' && Dom.number(name, 1) >= 0) {
      return false; // "#12" is the number of a comment
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > ' ') {
        return true;
      }
    }
    return false;
  }

  /** The first run of text in an element: up to a date, a badge, a block or a line break. */
  private String piece(int i) {
    Element root = parts.element(i);
    StringBuilder out = new StringBuilder();
    Node at = root;
    while (at != null && out.length() < LONGEST_LINE) {
      boolean into = true;
      if (at instanceof TextNode text) {
        append(out, text.getWholeText());
      } else if (at instanceof Element e && e != root) {
        into = !parts.junk().contains(e) && !Tags.isSilent(e.normalName()) && !isAside(e);
        boolean breaks = Tags.isBlock(e.normalName()) || e.normalName().equals("br");
        if ((breaks || !into) && isName(Names.clean(out.toString())) && !isLead(out)) {
          break;
        }
      }
      at = Dom.next(at, root, into);
    }
    return out.toString().strip();
  }

  /** "Comment by" and its like lead to a name in the next element. */
  private static boolean isLead(StringBuilder out) {
    return Names.clean(out + " X").equals("X");
  }

  private boolean isAside(Element e) {
    return e.normalName().equals("time") || parts.is(e, Roles.DATE) && !parts.is(e, Roles.AUTHOR);
  }

  private static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || c == '\u00a0';
      if (!blank) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
  }

  private String byTag() {
    for (String tag : new String[] {"cite", "h", "strong", "b", "a"}) {
      for (int i = 0; i < parts.size(); i++) {
        if (!isTag(parts.element(i), tag) || inPureContent(i) || isBody(i)) {
          continue;
        }
        String name = tag.equals("cite") ? cited(i) : line(i);
        if (isName(name) && name.length() < LONGEST_NAME) {
          element = parts.element(i);
          return name;
        }
      }
    }
    return "";
  }

  private String line(int i) {
    return beforeDate(Dom.words(parts.element(i), LONGEST_LINE));
  }

  /** A cite that also holds a date is a block about the author. */
  private String cited(int i) {
    for (int inner = i + 1; inner < parts.end(i); inner++) {
      if (parts.has(inner, Roles.DATE)) {
        return block(i);
      }
    }
    return line(i);
  }

  private static boolean isTag(Element element, String tag) {
    String name = element.normalName();
    if (tag.equals("h")) {
      return Tags.isHeading(name);
    }
    if (tag.equals("a")) {
      boolean own = element.attr("rel").contains("external") || Dom.hasClass(element, "url");
      return name.equals("a") && own;
    }
    return name.equals(tag);
  }

  private boolean inPureContent(int i) {
    return inContent(i) && ContentFinder.isPure(parts, content);
  }

  /** A bold word or a link inside a paragraph of text is no name. */
  private boolean isBody(int i) {
    Element e = parts.element(i);
    if (e.normalName().equals("cite") || Tags.isHeading(e.normalName())) {
      return false;
    }
    if (e.nextSibling() instanceof TextNode text && text.getWholeText().strip().startsWith(":")) {
      return hasTextBefore(e);
    }
    Element line = e.parent();
    while (line != null && line != parts.root() && !Tags.isBlock(line.normalName())) {
      line = line.parent();
    }
    String rest = line == null ? "" : Dom.start(line, LONGEST_LINE);
    if (line == null || rest.length() >= LONGEST_LINE) {
      return true;
    }
    boolean marked = dates.read(rest).known() || !Names.speaker(rest).isEmpty();
    return !marked && rest.length() != Dom.start(e, LONGEST_LINE).length();
  }

  private static boolean hasTextBefore(Element e) {
    for (Node at = e.previousSibling(); at != null; at = at.previousSibling()) {
      if (!(at instanceof TextNode text) || !text.isBlank()) {
        return true;
      }
    }
    return false;
  }

  /** The name in front of the date on one line: "Ann Pole | 3 May 2019"; empty without a mark. */
  String beside(Element date) {
    String line = Dom.words(date, LONGEST_LINE);
    Dates.Found found = dates.find(line);
    String head = found.when().known() ? line.substring(0, found.start()).strip() : "";
    if (head.isEmpty() || head.length() > LONGEST_NAME) {
      return "";
    }
    return switch (head.charAt(head.length() - 1)) {
      case '|', '—', '–', '-', '·', '•', ',', '/', '(' -> Names.clean(head.replace("(", ""));
      default -> "";
    };
  }

  /** The name that a reply button or the picture of the author mentions, or empty. */
  String lastResort() {
    String name = Mentions.inReplyLink(parts.root(), parts.junk());
    return name.isEmpty() ? Mentions.inPicture(parts.root(), parts.junk()) : name;
  }
}
