package parley.view;

/**
 * The marks that parley itself draws: a set for every terminal and one for ASCII only. All are one
 * column wide, but {@code unlike} of ASCII.
 *
 * @param open before a comment that shows its replies
 * @param folded before a comment that hides them
 * @param guide the line down a level
 * @param rule the line across
 * @param bar the cursor in the gutter
 * @param dot between facts
 * @param chain between the names of a chain of ancestors
 * @param ellipsis where text was cut
 * @param up before what stands above the screen
 * @param mapCursor the cursor on the map of the thread
 * @param mapScreen what is on the screen, there
 * @param mapMatch a match, there
 * @param mapNew something new, there
 * @param mapUnread something unread, there
 * @param star behind the name of somebody who is to stand out
 * @param unlike before a name that looks like another and is not
 */
public record Glyphs(
    String open,
    String folded,
    String guide,
    String rule,
    String bar,
    String dot,
    String chain,
    String ellipsis,
    String up,
    String mapCursor,
    String mapScreen,
    String mapMatch,
    String mapNew,
    String mapUnread,
    String star,
    String unlike) {
  /** For terminals that show Unicode. */
  public static final Glyphs UNICODE =
      new Glyphs("▾", "▸", "│", "─", "▌", "·", "›", "…", "↑", "█", "┃", "•", "○", "┆", "◆", "≠");

  /** For {@code --ascii}. */
  public static final Glyphs ASCII =
      new Glyphs("-", "+", "|", "-", ">", "*", ">", "~", "^", "#", "=", "*", "o", ":", "!", "!=");
}
