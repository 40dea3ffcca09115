package parley.read.plain;

/** The same as {@link Lines} over the bytes of a text in UTF-8, none of which is decoded. */
final class ByteLines {
  private static final int TAB = 8;

  private final byte[] bytes;
  private final int limit;
  private int next;
  private int start;
  private int first;
  private int end;
  private int indent;
  private boolean afterBlank;

  /** The lines that start in {@code [from, limit)}. */
  ByteLines(byte[] bytes, int from, int limit) {
    this.bytes = bytes;
    this.next = from;
    this.limit = limit;
  }

  /** Goes to the next line that is not blank; false where there is none. */
  boolean next() {
    afterBlank = false;
    while (next < limit) {
      start = next;
      int stop = start;
      while (stop < limit && bytes[stop] != '\n') {
        stop++;
      }
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
    for (int blank = blank(at, stop); blank > 0; blank = blank(at, stop)) {
      column += bytes[at] == '\t' ? TAB - column % TAB : 1;
      at += blank;
    }
    int last = stop;
    for (int blank = blankBefore(last, at); blank > 0; blank = blankBefore(last, at)) {
      last -= blank;
    }
    first = at;
    end = last;
    indent = column;
    return at < last;
  }

  /** How many bytes the blank at a place takes; 0 where none is, as {@link Lines#isBlank} says. */
  int blank(int at, int stop) {
    if (at >= stop) {
      return 0;
    }
    int b = bytes[at];
    if (b >= 0) {
      return b <= ' ' || b == 0x7f ? 1 : 0;
    }
    int size = size(b);
    return size > 1 && size < 4 && at + size <= stop && Lines.isBlank(code(at, size)) ? size : 0;
  }

  private int blankBefore(int place, int from) {
    if (place <= from) {
      return 0;
    }
    int at = place - 1;
    while (at > from && (bytes[at] & 0xc0) == 0x80) {
      at--;
    }
    return blank(at, place) == place - at ? place - at : 0;
  }

  /** How many bytes the character takes that starts with this one. */
  private static int size(int first) {
    return first >= 0 ? 1 : first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : first >> 3 == -2 ? 4 : 0;
  }

  /** The character at a place; nothing that means anything here where it is one of four bytes. */
  char character(int at) {
    int size = size(bytes[at]);
    return size == 1 ? (char) bytes[at] : size == 2 || size == 3 ? code(at, size) : '\ufffd';
  }

  private char code(int at, int size) {
    int second = bytes[at + 1] & 0x3f;
    return size == 2
        ? (char) ((bytes[at] & 0x1f) << 6 | second)
        : (char) ((bytes[at] & 0x0f) << 12 | second << 6 | bytes[at + 2] & 0x3f);
  }

  /** Behind the character at a place. */
  int behind(int at) {
    return at + Math.max(1, size(bytes[at]));
  }

  /** How many characters of a String {@code [from, to)} is. */
  int width(int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += (bytes[i] & 0xc0) == 0x80 ? 0 : (bytes[i] & 0xf8) == 0xf0 ? 2 : 1;
    }
    return width;
  }

  int start() {
    return start;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  int after() {
    return Math.min(next, limit);
  }

  int indent() {
    return indent;
  }

  boolean afterBlank() {
    return afterBlank;
  }
}
