package parley.read.plain;

/** Markdown as html2text writes it: links, pictures and emphasis to plain text. */
final class Markdown {
  /** No link goes on over more characters than this. */
  static final int LONGEST = 2000;

  private static final int LONGEST_LABEL = 400;

  private Markdown() {}

  /** How many links a text holds; counts to three. */
  static int count(String text) {
    int found = 0;
    for (int at = text.indexOf("]("); at >= 0 && found < 3; at = text.indexOf("](", at + 2)) {
      found++;
    }
    return found;
  }

  /** Whether a line ends inside a link, so that the next one goes on with its address. */
  static boolean isOpen(String line) {
    int link = line.lastIndexOf("](");
    if (link >= 0) {
      return close(line, link + 2) < 0;
    }
    return false;
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
      if (c == '(') {
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
    return said.strip();
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

  /** Takes a pair of marks away that stand around words. */
  private static String unmarked(String line, String mark) {
    if (line.indexOf(mark) < 0) {
      return line;
    }
    boolean whole =
        line.length() > 2 * mark.length()
            && line.startsWith(mark)
            && line.indexOf(mark, mark.length()) == line.length() - mark.length();
    return whole ? line.substring(mark.length(), line.length() - mark.length()) : line;
  }
}
