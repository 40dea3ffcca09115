package parley.view;

/**
 * The marks that parley itself draws: a set for every terminal and one for ASCII only. All are one
 * column wide.
 *
 * @param open before a comment that shows its replies
 * @param folded before a comment that hides them
 * @param guide the line down a level
 * @param rule the line across
 * @param bar the cursor in the gutter
 * @param dot between facts
 * @param chain between the names of a chain of ancestors
 * @param ellipsis where text was cut
 */
public record Glyphs(
    String open,
    String folded,
    String guide,
    String rule,
    String bar,
    String dot,
    String chain,
    String ellipsis) {
  /** For terminals that show Unicode. */
  public static final Glyphs UNICODE = new Glyphs("▾", "▸", "│", "─", "▌", "·", "›", "…");

  /** For {@code --ascii}. */
  public static final Glyphs ASCII = new Glyphs("-", "+", "|", "-", ">", "*", ">", "~");

  /**
   * Whether depth and whom a comment answers are said in words: whoever asks for plain marks may
   * not see how far a row is drawn in, or may hear it read out.
   */
  boolean inWords() {
    return equals(ASCII);
  }
}
