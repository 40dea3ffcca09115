package parley.read.plain;

/**
 * Walks over the lines of a part of a text that hold something visible, without copying any. Linear
 * in the text; blank lines are only reported by {@link #afterBlank}.
 */
final class Lines {
  private static final int TAB = 8;

  private final String text;
  private int next;
  private int limit;
  private int start;
  private int first;
  private int end;
  private int indent;
  private boolean afterBlank;

  Lines(String text) {
    this(text, 0, text.length());
  }

  /** The lines that start in {@code [from, limit)}. */
  Lines(String text, int from, int limit) {
    this.text = text;
    over(from, limit);
  }

  /** Starts again, over another part of the same text. */
  void over(int from, int limit) {
    this.next = from;
    this.limit = limit;
  }

  /** Goes to the next line that is not blank; false where there is none. */
  boolean next() {
    afterBlank = false;
    while (next < limit) {
      start = next;
      int feed = text.indexOf('\n', start);
      int stop = feed < 0 || feed > limit ? limit : feed;
      next = stop + 1;
      if (measure(stop)) {
        return true;
      }
      afterBlank = true;
    }
    return false;
  }

  private boolean measure(int stop) {
    int at = start;
    int column = 0;
    while (at < stop && isBlank(text.charAt(at))) {
      column += text.charAt(at) == '\t' ? TAB - column % TAB : 1;
      at++;
    }
    int last = stop;
    while (last > at && isBlank(text.charAt(last - 1))) {
      last--;
    }
    first = at;
    end = last;
    indent = column;
    return at < last;
  }

  /** Where the line starts, its indentation included. */
  int start() {
    return start;
  }

  /** Its first visible character. */
  int first() {
    return first;
  }

  /** Behind its last visible character. */
  int end() {
    return end;
  }

  /** Where the next line starts. */
  int after() {
    return Math.min(next, limit);
  }

  /** Columns before the first visible character. */
  int indent() {
    return indent;
  }

  /** Whether a blank line stands directly before it, within the part that is walked over. */
  boolean afterBlank() {
    return afterBlank;
  }

  /** Controls, blanks of every width, and marks that take no room. */
  static boolean isBlank(char c) {
    return c <= ' '
        || c >= 0x7f
            && (c <= 0xa0
                || c >= 0x2000 && c <= 0x200b
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000
                || c == 0xfeff);
  }
}
