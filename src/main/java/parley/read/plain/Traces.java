package parley.read.plain;

/**
 * What in a part of a text may tell of a tool other than Resiliparse; sums tell of the whole. Each
 * is a property of single lines.
 *
 * @param links links of Markdown
 * @param escapes escapes of Markdown
 * @param padded items as pandoc sets them
 * @param lines lines long enough to be broken
 * @param wide lines longer than any tool leaves them
 */
record Traces(int links, int escapes, int padded, int lines, int wide) {
  static final Traces NONE = new Traces(0, 0, 0, 0, 0);

  /** Of the lines {@code [from, to)} of a text in UTF-8. One pass. */
  static Traces of(byte[] bytes, int from, int to) {
    int links = 0;
    int escapes = 0;
    int padded = 0;
    int lines = 0;
    int wide = 0;
    int start = from;
    int more = 0; // bytes of the line beyond one a character
    int unescaped = from;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      if (b < 0) {
        more += (b & 0xc0) == 0x80 ? 1 : (b & 0xf8) == 0xf0 ? -1 : 0;
      } else if (b == ']') {
        links += i + 1 < to && bytes[i + 1] == '(' ? 1 : 0;
      } else if (b == '\\' && i >= unescaped) {
        escapes +=
            i + 1 < to && bytes[i + 1] >= 0 && Markdown.isEscapable((char) bytes[i + 1]) ? 1 : 0;
        unescaped = i + 2;
      }
      if (b == '\n' || i + 1 == to) {
        int width = (b == '\n' ? i : i + 1) - start - more;
        lines += width >= Wrap.NARROWEST ? 1 : 0;
        wide += width > Wrap.WIDEST ? 1 : 0;
        padded += bytes[start] <= '9' && isPadded(bytes, start, to) ? 1 : 0;
        start = i + 1;
        more = 0;
      }
    }
    return new Traces(links, escapes, padded, lines, wide);
  }

  private static boolean isPadded(byte[] bytes, int from, int to) {
    StringBuilder first = new StringBuilder();
    for (int i = from; i < Math.min(to, from + Markdown.ITEM + 1); i++) {
      first.append((char) (bytes[i] & 0xff)); // what is no ASCII is no blank and no mark
    }
    return Markdown.isPadded(first.toString(), 0);
  }

  Traces plus(Traces more) {
    return new Traces(
        links + more.links,
        escapes + more.escapes,
        padded + more.padded,
        lines + more.lines,
        wide + more.wide);
  }

  /** Whether another tool may have written it, so that more must be known. */
  boolean mayBeOfOtherTool() {
    return Markdown.is(links, escapes) || Markdown.padsMarks(padded) || Wrap.mayBe(lines, wide);
  }
}
