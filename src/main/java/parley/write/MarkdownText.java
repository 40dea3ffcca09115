package parley.write;

import java.io.IOException;
import parley.text.Links;

/**
 * Writes one text as CommonMark blocks that show it as it is: paragraphs with hard line breaks,
 * quotes where lines start with {@code "> "}, code where they start with four blanks. Linear.
 */
final class MarkdownText {
  private static final String CODE = "    ";
  private static final String QUOTE = "> ";

  /** Renderers give up on quotes that are nested deeper; so does the eye. */
  private static final int DEEPEST_QUOTE = 10;

  /** What starts a block at the start of a line and is no markup behind other characters. */
  private static final String BLOCK_STARTS = "#+-=>:|%";

  private final String indent;
  private final Appendable out;
  private int quotes;
  private String fence = ""; // of the code that is open
  private String fenceOfText = "";
  private boolean open; // a paragraph that the next line may continue

  /**
   * Writes behind {@code indent}.
   *
   * @param indent blanks before each line, those of the list item that the text is in
   */
  MarkdownText(String indent, Appendable out) {
    this.indent = indent;
    this.out = out;
  }

  /** Writes a text, which is not empty, and ends its last line. */
  void write(String text) throws IOException {
    boolean blank = false;
    boolean first = true;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      if (end == at) {
        blank = true;
      } else {
        line(text, at, end, blank, first);
        blank = false;
        first = false;
      }
      at = end + 1;
    }
    close();
  }

  private void line(String text, int from, int to, boolean blank, boolean first)
      throws IOException {
    int level = 0;
    int at = from;
    while (level < DEEPEST_QUOTE && isQuoted(text, at, to)) {
      at += QUOTE.length();
      level++;
    }
    boolean code = text.startsWith(CODE, at);
    boolean joins = !first && level == quotes && code != fence.isEmpty();
    if (joins && code) {
      out.append(blank ? "\n" + prefix(quotes).stripTrailing() : "").append('\n');
    } else if (joins && !blank && open) {
      out.append("\\\n"); // a hard line break
    } else {
      part(level, first);
      if (code) {
        fence = fenceFor(text);
        out.append(prefix(level)).append(fence).append('\n');
      }
    }
    out.append(prefix(level));
    if (code) {
      out.append(text, at + CODE.length(), to);
    } else {
      paragraph(text.substring(at, to));
    }
    open = !code;
  }

  /** Ends the block before and parts it from the next, within the quotes that both are in. */
  private void part(int level, boolean first) throws IOException {
    close();
    if (!first) {
      out.append(prefix(Math.min(quotes, level)).stripTrailing()).append('\n');
    }
    quotes = level;
  }

  private void close() throws IOException {
    if (!fence.isEmpty()) {
      out.append('\n').append(prefix(quotes)).append(fence).append('\n');
    } else if (open) {
      out.append('\n');
    }
    fence = "";
    open = false;
  }

  private String prefix(int level) {
    return indent + QUOTE.repeat(level);
  }

  private static boolean isQuoted(String text, int at, int to) {
    return at + QUOTE.length() < to && text.startsWith(QUOTE, at);
  }

  /** A fence that no line of the text closes; made once, a text may hold thousands of blocks. */
  private String fenceFor(String text) {
    if (fenceOfText.isEmpty()) {
      fenceOfText = "`".repeat(Math.max(3, longestRun(text) + 1));
    }
    return fenceOfText;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** A line of running text; blanks at its start, which Markdown would take away, are kept. */
  private void paragraph(String line) throws IOException {
    int blanks = 0;
    while (blanks < line.length() && line.charAt(blanks) == ' ') {
      out.append("&nbsp;");
      blanks++;
    }
    String rest = line.substring(blanks);
    int digits = 0;
    while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits < rest.length()
            && (rest.charAt(digits) == '.' || rest.charAt(digits) == ')');
    if (numbered) {
      out.append(rest, 0, digits).append('\\').append(rest.charAt(digits));
      out.append(inline(rest.substring(digits + 1)));
    } else {
      boolean starts = !rest.isEmpty() && BLOCK_STARTS.indexOf(rest.charAt(0)) >= 0;
      out.append(starts ? "\\" : "").append(inline(rest));
    }
  }

  /** Text of one line so that none of it is markup; its web addresses are links. */
  static String inline(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    int done = 0;
    for (Links.Place link : Links.find(text)) {
      String address = text.substring(link.start(), link.end());
      if (address.indexOf('&') < 0 || address.indexOf(';') < 0) {
        escape(text, done, link.start(), out);
        out.append('<').append(address).append('>');
        done = link.end();
      }
    }
    escape(text, done, text.length(), out);
    return out.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder out) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isMarkup(text, i)) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  private static boolean isMarkup(String text, int i) {
    return switch (text.charAt(i)) {
      case '\\', '`', '*', '[', ']', '<', '~', '$' -> true;
      case '_' -> !(isWord(text, i - 1) && isWord(text, i + 1));
      case '&' -> isWord(text, i + 1) || i + 1 < text.length() && text.charAt(i + 1) == '#';
      case '#' -> i == text.length() - 1; // would close a heading
      default -> false;
    };
  }

  private static boolean isWord(String text, int i) {
    return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
  }
}
