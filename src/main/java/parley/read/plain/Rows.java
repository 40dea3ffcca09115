package parley.read.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a dump into rows and takes away what the tool that made it added: marks of lists, link
 * numbers, the list of addresses at the end, pictures, Markdown links. Linear.
 */
final class Rows {
  private static final String BULLETS = "•◦▪‣·∙●○■□☆◎◇◆*+-–o#@=";
  private static final int MOST_DIGITS = 5;
  private static final int FRAMES = 400;
  private static final int LONGEST_FRAMED = 400;

  private final String text;
  private final Lines line;
  private final LinkNumbers links;
  private final boolean markdown;
  private final boolean underscored;
  private final List<Row> rows = new ArrayList<>();

  private Rows(String text) {
    this.text = text;
    this.links = new LinkNumbers(text);
    this.line = new Lines(text, 0, links.end());
    this.markdown = Markdown.is(text);
    this.underscored = isUnderscored(text);
  }

  /** All visible lines of {@code text}, but for a list of addresses at its end. */
  static List<Row> of(String text) {
    Rows rows = new Rows(text);
    rows.cut();
    return rows.rows;
  }

  private void cut() {
    boolean blank = false;
    String open = "";
    while (line.next()) {
      String said = open + clean(text.substring(line.first(), line.end()));
      blank = open.isEmpty() ? blank || line.afterBlank() : blank;
      if (markdown && goesOn(said)) {
        open = Markdown.isOpen(said) ? said : said + " ";
        continue;
      }
      if (markdown && Markdown.isFence(said)) {
        blank = true;
        open = "";
        continue;
      }
      open = "";
      int column = line.indent();
      int number = mark(said, column);
      int from = number < 0 ? 0 : behindMark(said);
      String content =
          Pictures.without(markdown ? Markdown.plain(said.substring(from)) : said.substring(from));
      content = markdown && Markdown.isFence(content) ? "" : content;
      if (content.isEmpty() && number < 0) {
        blank |= line.afterBlank();
        continue;
      }
      rows.add(new Row(column, column + line.end() - line.first(), blank, number, content));
      blank = false;
    }
  }

  /** Whether a line ends inside a link. */
  private boolean goesOn(String said) {
    if (said.length() >= Markdown.LONGEST) {
      return false;
    }
    if (Markdown.isOpen(said)) {
      return true;
    }
    int from = line.after();
    int feed = text.indexOf('\n', from);
    int to = feed < 0 ? text.length() : feed;
    return from < to
        && to - from < Markdown.LONGEST
        && said.indexOf('[') >= 0
        && Markdown.isOpenLabel(said, text.substring(from, to));
  }

  private String clean(String said) {
    String plain = links.without(said);
    return underscored ? spaced(plain) : plain;
  }

  /** Whether a line is framed as the C++ html2text frames headings: {@code **** Title ****}. */
  private static boolean isUnderscored(String text) {
    int tries = 0;
    for (int at = text.indexOf("** ");
        at >= 0 && tries < FRAMES;
        at = text.indexOf("** ", at + 1)) {
      int from = text.lastIndexOf('\n', at) + 1;
      int feed = text.indexOf('\n', at);
      int to = feed < 0 ? text.length() : feed;
      if (to - from < LONGEST_FRAMED && isFramed(text.substring(from, to).strip())) {
        return true;
      }
      tries++;
    }
    return false;
  }

  private static boolean isFramed(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && line.charAt(from) == '*') {
      from++;
    }
    while (to > from && line.charAt(to - 1) == '*') {
      to--;
    }
    boolean stars = from > 1 && from == line.length() - to && to - from > 2;
    return stars && line.charAt(from) == ' ' && line.charAt(to - 1) == ' ';
  }

  /** The C++ html2text writes links with "_" for blanks and loses the blank before a verb. */
  private static String spaced(String said) {
    String out = withoutStars(said.replace('_', ' ')).strip();
    int verb = out.length() - "says:".length();
    boolean glued = verb > 0 && out.endsWith("says:") && out.charAt(verb - 1) != ' ';
    return glued ? out.substring(0, verb) + " says:" : out;
  }

  /** It frames headings by stars. */
  private static String withoutStars(String said) {
    boolean framed = said.startsWith("**") && said.endsWith("**");
    int from = 0;
    int to = said.length();
    while (framed && from < to && said.charAt(from) == '*') {
      from++;
    }
    while (framed && to > from && said.charAt(to - 1) == '*') {
      to--;
    }
    return said.substring(from, to).strip();
  }

  /** "15. April 2019" is no item 15. */
  private int mark(String said, int column) {
    int number = marked(said, column);
    boolean day = number > 0 && number < 32;
    return day && DateLine.isDay(said, 0, behindMark(said), said.length()) ? -1 : number;
  }

  /** The number of an item, 0 for a bullet, -1 where the line is no item. */
  private int marked(String said, int column) {
    char c = said.isEmpty() ? 'x' : said.charAt(0);
    int at = 1;
    if (c < '0' || c > '9') {
      boolean apart = said.length() < 2 || Lines.isBlank(said.charAt(1));
      return apart && BULLETS.indexOf(c) >= 0 && column >= shallowest(c) ? 0 : -1;
    }
    int number = c - '0';
    while (at < said.length()
        && at < MOST_DIGITS
        && said.charAt(at) >= '0'
        && said.charAt(at) <= '9') {
      number = number * 10 + said.charAt(at++) - '0';
    }
    boolean dot = at < said.length() && said.charAt(at) == '.';
    boolean apart = dot && (at + 1 == said.length() || Lines.isBlank(said.charAt(at + 1)));
    return apart && number > 0 ? number : -1;
  }

  /** The least column of a mark that only stands for a list inside others. */
  private static int shallowest(char mark) {
    return switch (mark) {
      case 'o' -> 6;
      case '#' -> 10;
      case '@', '=' -> 14; // "@ Ann" at the start of a line speaks to her
      default -> 0;
    };
  }

  private static int behindMark(String said) {
    int at = 0;
    while (at < said.length() && !Lines.isBlank(said.charAt(at))) {
      at++;
    }
    while (at < said.length() && Lines.isBlank(said.charAt(at))) {
      at++;
    }
    return at;
  }
}
