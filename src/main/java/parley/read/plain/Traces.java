package parley.read.plain;

/**
 * What in a part of a text may tell of a tool other than Resiliparse; sums tell of the whole. Each
 * is a property of single lines.
 *
 * @param low the least indentation behind the last item
 * @param links links of Markdown, up to three
 * @param escapes escapes of Markdown, up to three
 * @param padded items as pandoc sets them, up to two
 * @param lines lines long enough to be broken
 * @param wide lines longer than any tool leaves them
 */
record Traces(int low, int links, int escapes, int padded, int lines, int wide) {
  static final Traces NONE = new Traces(Integer.MAX_VALUE, 0, 0, 0, 0, 0);

  /**
   * @param first whether the text starts here
   */
  static Traces of(String text, int low, boolean first) {
    Wrap.Widths widths = Wrap.widths(text);
    return new Traces(
        low,
        Markdown.links(text),
        Markdown.escapes(text),
        Markdown.padded(text, first),
        widths.all(),
        widths.wide());
  }

  Traces plus(Traces more) {
    return new Traces(
        more.low,
        links + more.links,
        escapes + more.escapes,
        padded + more.padded,
        lines + more.lines,
        wide + more.wide);
  }

  /** Whether another tool may have written it, so that more must be known. */
  boolean mayBeOfOtherTool() {
    return Markdown.is(links, escapes)
        || Markdown.padsMarks(padded)
        || Wrap.mayBe(new Wrap.Widths(lines, wide));
  }
}
