package parley.read.plain;

/** Markdown as html2text and pandoc write it: links, pictures and emphasis to plain text. */
final class Markdown {
  /** No link goes on over more characters than this. */
  static final int LONGEST = 2000;

  private static final int LONGEST_LABEL = 400;
  private static final int LINKS = 2;
  static final int ITEM = 4;

  private Markdown() {}

  /** Whether a text is written in Markdown: it holds links, or escapes what means something. */
  static boolean is(String text) {
    return is(count(text), escapes(text));
  }

  /** The same by how many links and escapes it holds. */
  static boolean is(int links, int escapes) {
    return links >= LINKS || escapes > LINKS;
  }

  /** Whether items start at the first column, and what they say at the fifth, as pandoc writes. */
  static boolean padsMarks(String text) {
    int found = 0;
    for (int feed = 0; feed >= 0 && found < LINKS; feed = text.indexOf('\n', feed + 1)) {
      int from = feed == 0 ? 0 : feed + 1;
      found += isPadded(text, from) ? 1 : 0;
    }
    return padsMarks(found);
  }

  /** The same by how many such items there are. */
  static boolean padsMarks(int padded) {
    return padded >= LINKS;
  }

  static boolean isPadded(String text, int from) {
    int said = from + ITEM;
    if (said >= text.length() || text.charAt(said) <= ' ' || text.charAt(said - 1) != ' ') {
      return false;
    }
    int at = from;
    while (text.charAt(at) >= '0' && text.charAt(at) <= '9' && at < said) {
      at++;
    }
    boolean mark = at > from ? text.charAt(at) == '.' : text.charAt(at) == '-';
    for (int i = at + 1; i < said; i++) {
      mark &= text.charAt(i) == ' ';
    }
    return mark;
  }

  /** How many links a text holds; counts to three. */
  private static int count(String text) {
    int found = 0;
    for (int at = text.indexOf("]("); at >= 0 && found < 3; at = text.indexOf("](", at + 2)) {
      found++;
    }
    return found;
  }

  /** How many characters a text takes the meaning from by a backslash; counts to three. */
  private static int escapes(String text) {
    int found = 0;
    for (int at = text.indexOf('\\'); at >= 0 && found < 3; at = text.indexOf('\\', at + 2)) {
      found += isEscape(text, at) ? 1 : 0;
    }
    return found;
  }

  private static boolean isEscape(String text, int at) {
    return at + 1 < text.length() && isEscapable(text.charAt(at + 1));
  }

  static boolean isEscapable(char c) {
    return "\\`*_{}[]()#+-.!<>~|'\"".indexOf(c) >= 0;
  }

  /** Whether a line ends inside the address of a link, so that the next one goes on with it. */
  static boolean isOpen(String line) {
    int link = line.lastIndexOf("](");
    return link >= 0 && close(line, link + 2) < 0;
  }

  /** Whether a line ends inside the label of a link that {@code next} closes. */
  static boolean isOpenLabel(String line, String next) {
    int open = line.lastIndexOf('[');
    if (open < 0 || line.indexOf(']', open) >= 0 || open > 0 && line.charAt(open - 1) == '\\') {
      return false;
    }
    int link = next.indexOf("](");
    int inner = next.indexOf('[');
    return link >= 0 && (inner < 0 || inner > link);
  }

  /** Whether a line holds nothing but the mark of a part of the page. */
  static boolean isFence(String line) {
    if (line.startsWith(":::")) {
      return true;
    }
    return line.startsWith("<")
        && line.indexOf('>') == line.length() - 1
        && line.indexOf("://") < 0
        && line.length() > 2
        && (line.charAt(1) == '/' || Character.isLetter(line.charAt(1)));
  }

  private static int open(String line, int link) {
    for (int i = link; i >= Math.max(0, link - LONGEST_LABEL); i--) {
      if (line.charAt(i) == '[') {
        return i;
      }
    }
    return -1;
  }

  private static int close(String line, int from) {
    int depth = 0;
    for (int i = from; i < Math.min(line.length(), from + LONGEST); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++; // whatever stands behind it closes nothing
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }

  /** What a reader of the page saw. */
  static String plain(String line) {
    String said = line.indexOf("](") < 0 ? line : withoutLinks(line);
    said = unmarked(unmarked(said, "**"), "_");
    return unescaped(said).strip();
  }

  private static String unescaped(String line) {
    int at = line.indexOf('\\');
    if (at < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      boolean escape = line.charAt(i) == '\\' && isEscape(line, i);
      boolean breaks = line.charAt(i) == '\\' && i + 1 == line.length();
      i += escape ? 1 : 0;
      out.append(breaks ? "" : line.charAt(i));
    }
    return out.toString();
  }

  private static String withoutLinks(String line) {
    StringBuilder out = new StringBuilder(line.length());
    int from = 0;
    for (int link = line.indexOf("](");
        link >= 0;
        link = line.indexOf("](", Math.max(from, link + 1))) {
      int open = open(line, link);
      int end = close(line, link + 2);
      if (open < from || end < 0) {
        continue;
      }
      boolean picture = open > from && line.charAt(open - 1) == '!';
      out.append(line, from, picture ? open - 1 : open);
      out.append(picture ? "" : line.substring(open + 1, link));
      from = end + 1;
    }
    return out.append(line, from, line.length()).toString();
  }

  /** Takes pairs of marks away that stand around words. */
  private static String unmarked(String line, String mark) {
    int open = line.indexOf(mark);
    if (open < 0) {
      return line;
    }
    StringBuilder out = new StringBuilder(line.length());
    int from = 0;
    while (open >= 0) {
      int start = open + mark.length();
      int close = line.indexOf(mark, start);
      if (close < 0) {
        break;
      }
      if (close > start && isEdge(line, open - 1) && isEdge(line, close + mark.length())) {
        out.append(line, from, open).append(line, start, close);
        from = close + mark.length();
        open = line.indexOf(mark, from);
      } else {
        open = close;
      }
    }
    return out.append(line, from, line.length()).toString();
  }

  /** Whether emphasis may start or end beside a place. */
  private static boolean isEdge(String line, int at) {
    return at < 0 || at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
  }
}
