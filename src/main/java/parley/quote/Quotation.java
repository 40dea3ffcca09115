package parley.quote;

import java.util.List;
import java.util.Locale;

/**
 * Somebody else's words in a comment, at least six of them.
 *
 * @param ranges where they stand: one range between quotation marks, one a line of a block
 * @param parts the same, parted where the quote says that something was left out
 * @param before what introduces them, where the name of their author may stand
 */
public record Quotation(List<Range> ranges, List<List<Range>> parts, String before) {
  /** Copies the lists. */
  public Quotation {
    ranges = List.copyOf(ranges);
    parts = List.copyOf(parts);
  }

  /** The quotations in a comment, in the order of the text. O(text). */
  public static List<Quotation> in(String text) {
    return mayQuote(text) ? new Quotations(text).all() : List.of();
  }

  private static boolean mayQuote(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '>' || Marks.closers(text.charAt(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the quotation starts. */
  public int start() {
    return ranges.get(0).start();
  }

  /** Whether what introduces it names this person. */
  boolean names(String author) {
    if (author.length() < 2) {
      return false;
    }
    String said = before.toLowerCase(Locale.ROOT);
    String name = author.toLowerCase(Locale.ROOT);
    for (int at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(said.charAt(at - 1));
      if (starts && (end == said.length() || !Character.isLetterOrDigit(said.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Reads the words of some ranges of a text. */
  static void read(String text, List<Range> ranges, Words into) {
    into.clear();
    for (Range range : ranges) {
      into.add(text, range.start(), range.end(), 0);
    }
  }
}
