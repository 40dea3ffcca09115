package parley.tui;

/** Which characters every terminal draws as wide as parley thinks. */
final class Glyph {
  /** The second column of a wide character. */
  static final int CONTINUED = 0;

  static final int BLANK = ' ';

  private Glyph() {}

  /**
   * Whether terminals disagree about how wide this is, so that the cursor is somewhere unknown
   * behind it: clusters of several code points, emoji, and scripts whose letters join. In doubt
   * yes; the price is a few bytes.
   *
   * @param glyph a code point, or less than 0 for a cluster of several
   */
  static boolean disputed(int glyph) {
    if (glyph < 0x300) {
      return glyph < 0 || glyph == 0xA9 || glyph == 0xAD || glyph == 0xAE;
    }
    if (glyph < 0x700) {
      return !Character.isLetterOrDigit(glyph) && glyph < 0x2000 && !punctuation(glyph);
    }
    if (glyph < 0x2600) {
      return !symbol(glyph);
    }
    return !eastAsian(glyph);
  }

  private static boolean punctuation(int glyph) {
    return switch (Character.getType(glyph)) {
      case Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** Latin and Greek extensions, dashes, quotes, currencies, lines, blocks and plain shapes. */
  private static boolean symbol(int glyph) {
    if (glyph < 0x2000) {
      return glyph >= 0x1E00 && Character.isLetter(glyph);
    }
    if (glyph < 0x2100) {
      boolean mark = glyph < 0x2010 || glyph >= 0x2028 && glyph <= 0x202E || glyph > 0x20C0;
      return !mark && glyph != 0x203C && glyph != 0x2049 && (glyph < 0x205F || glyph > 0x206F);
    }
    if (glyph < 0x2500) {
      return glyph == 0x2116 || glyph >= 0x2200 && glyph < 0x2300;
    }
    boolean emoji = glyph == 0x25AA || glyph == 0x25AB || glyph == 0x25B6 || glyph == 0x25C0;
    return !emoji && (glyph < 0x25FB || glyph > 0x25FE);
  }

  private static boolean eastAsian(int glyph) {
    return glyph >= 0x3001 && glyph <= 0x3029
        || glyph >= 0x3041 && glyph <= 0x3096
        || glyph >= 0x309B && glyph <= 0x30FF
        || glyph >= 0x3400 && glyph <= 0x4DBF
        || glyph >= 0x4E00 && glyph <= 0x9FFF
        || glyph >= 0xAC00 && glyph <= 0xD7A3
        || glyph >= 0xFF01 && glyph <= 0xFF60;
  }
}
