package parley.text;

/**
 * How many columns text takes on a terminal.
 *
 * <p>A cluster takes the columns of its parts, at most two: wide characters two (see {@link
 * WideRanges}), marks and format characters none, everything else one; a picture asked for by
 * U+FE0F takes two. Terminals disagree on some clusters, see {@link #plain}. Linear in the text;
 * about one comparison a character for Latin, Greek, Cyrillic.
 */
public final class Width {
  private static final int EMOJI_STYLE = 0xFE0F;

  private Width() {}

  /** Columns of the whole text. */
  public static int of(String text) {
    return of(text, 0, text.length());
  }

  /** Columns of the part {@code [from, to)}, which begins and ends at cluster borders. */
  public static int of(String text, int from, int to) {
    int columns = 0;
    int at = from;
    while (at < to) {
      int simple = asciiEnd(text, at, to);
      columns += simple - at;
      if (simple == to) {
        return columns;
      }
      int end = Math.min(to, Clusters.end(text, simple));
      columns += widthOfCluster(text, simple, end);
      at = end;
    }
    return columns;
  }

  /**
   * Where a run of characters that take one column each ends: all but the last of a run of
   * printable ASCII, to which a mark may belong that follows; that too where the text ends.
   */
  private static int asciiEnd(String text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (c < ' ' || c >= 0x7F) {
        return at > from && c > ' ' ? at - 1 : at;
      }
      at++;
    }
    return to == text.length() || text.charAt(to) < 0x7F ? to : Math.max(from, to - 1);
  }

  /**
   * Where the grapheme cluster that starts at {@code from} ends (UAX 29).
   *
   * @param from below the length of the text
   */
  public static int clusterEnd(String text, int from) {
    return Clusters.end(text, from);
  }

  /**
   * Columns of the cluster {@code [from, to)}: 0, 1 or 2. 0 means that the cluster has no picture
   * of its own, as a combining mark at the start of a text has none.
   */
  public static int widthOfCluster(String text, int from, int to) {
    if (to - from == 1) {
      return widthOfCodePoint(text.charAt(from));
    }
    int columns = 0;
    int at = from;
    while (at < to) {
      int codePoint = text.codePointAt(at);
      columns += codePoint == EMOJI_STYLE && at > from ? 1 : widthOfCodePoint(codePoint);
      at += Character.charCount(codePoint);
    }
    return Math.min(2, columns);
  }

  /**
   * Whether all terminals are known to give the cluster {@code [from, to)} the columns that {@link
   * #widthOfCluster} says: a single letter or sign of one column, or an East Asian one of two.
   * After any other a painter must not trust the terminal's cursor.
   */
  public static boolean plain(String text, int from, int to) {
    return to - from == 1 && isPlain(text.charAt(from));
  }

  private static boolean isPlain(char c) {
    if (c < 0x2000) {
      return c < 0x7F
          ? c >= ' '
          : c >= 0xA0
              && c != 0xA9 // copyright, registered and soft hyphen: emoji, invisible
              && c != 0xAD
              && c != 0xAE
              && Clusters.standsAlone(c)
              && Character.isDefined(c);
    }
    if (c < 0x2E80) {
      return c >= 0x2010 && c < 0x2028
          || c >= 0x2030 && c < 0x205F && c != 0x203C && c != 0x2049 // emoji: !! and !?
          || c >= 0x20A0 && c < 0x20C0 // currencies
          || c >= 0x2500 && c < 0x25AA // lines, blocks, squares
          || c >= 0x25AC && c < 0x25FB && c != 0x25B6 && c != 0x25C0; // shapes but two emoji
    }
    return isPlainEastAsian(c);
  }

  private static boolean isPlainEastAsian(char c) {
    return c >= 0x3000 && c < 0x302A
        || c >= 0x3041 && c < 0x3097
        || c >= 0x309B && c < 0x3100
        || c >= 0x3400 && c < 0x4DC0
        || c >= 0x4E00 && c < 0xA000
        || c >= 0xAC00 && c < 0xD7A4
        || c >= 0xFF01 && c < 0xFF61;
  }

  /**
   * The offset at which {@code columns} run out: the end of the last cluster of {@code [from, to)}
   * that still fits, or {@code to}. Looks at no more than what fits.
   */
  public static int reach(String text, int from, int to, int columns) {
    int left = columns;
    int at = from;
    while (at < to) {
      int simple = asciiEnd(text, at, left < to - at ? at + Math.max(0, left) : to);
      left -= simple - at;
      at = simple;
      if (at == to) {
        return to;
      }
      int end = Math.min(to, Clusters.end(text, at));
      left -= widthOfCluster(text, at, end);
      if (left < 0) {
        return at;
      }
      at = end;
    }
    return to;
  }

  /**
   * The text cut at a cluster border to at most {@code columns}, ending in the ellipsis where
   * something is lost; without one where not even that fits.
   */
  public static String fit(String text, int columns, String ellipsis) {
    if (reach(text, 0, text.length(), columns) == text.length()) {
      return text;
    }
    int room = columns - of(ellipsis);
    if (room < 0) {
      return text.substring(0, reach(text, 0, text.length(), columns));
    }
    return text.substring(0, reach(text, 0, text.length(), room)) + ellipsis;
  }

  private static int widthOfCodePoint(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint >= ' ' && codePoint < 0x7F || codePoint >= 0xA0 && codePoint != 0xAD ? 1 : 0;
    }
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
      Character.ENCLOSING_MARK,
      Character.LINE_SEPARATOR,
      Character.PARAGRAPH_SEPARATOR:
        return 0;
      case Character.FORMAT:
        return Clusters.isVisibleFormat(codePoint) ? 1 : 0;
      default:
        return WideRanges.contains(codePoint) ? 2 : 1;
    }
  }
}
