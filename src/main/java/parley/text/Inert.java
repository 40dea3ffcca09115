package parley.text;

/**
 * The bulk of what people write: characters that pass the {@link Sanitizer} as they are and that
 * normal form C never touches, whatever stands beside them. What is not here may still pass.
 */
final class Inert {
  /** The ideographic space: a blank of two columns. */
  static final char WIDE_BLANK = '\u3000';

  private Inert() {}

  /** Behind the inert character at {@code at}, or {@code at} where none is. */
  static int skip(String text, int at) {
    char c = text.charAt(at);
    if (isInert(c)) {
      return at + 1;
    }
    // Emoji come as pairs whose first half lies here; skin tones count as marks.
    if (c >= 0xD83C && c < 0xD83F && at + 1 < text.length()) {
      char low = text.charAt(at + 1);
      boolean skinTone = c == 0xD83C && low >= 0xDFFB;
      return Character.isLowSurrogate(low) && !skinTone ? at + 2 : at;
    }
    return at;
  }

  /** Line breaks and blanks but U+0020 are not inert. */
  static boolean isInert(char c) {
    if (c < 0x300) {
      return c >= ' ' && c < 0x7F || c > 0xA0 && c != 0xAD;
    }
    if (c < 0x1100) {
      return c >= 0x370 && c < 0x483 && c != 0x374 && c != 0x37E && c != 0x387 // Greek, Cyrillic
          || c >= 0x48A && c < 0x590
          || c >= 0x5D0 && c < 0x5F5
          || c >= 0x61D && c < 0x64B
          || c >= 0x10A0;
    }
    if (c < 0x2E80) {
      return c >= 0x1E00 && c < 0x1F00
          || c >= 0x2010 && c < 0x2028
          || c >= 0x2030 && c < 0x205F
          || c >= 0x2070 && c < 0x20D0
          || c >= 0x2100 && c < 0x2CEF && c != 0x2800 && !isComposed(c); // a blank of Braille
    }
    return c < WIDE_BLANK
        || c > WIDE_BLANK && c < 0x302A
        || c >= 0x3030 && c < 0x3099
        || c >= 0x309B && c < 0xA66F && c != 0x3164 // a filler of Hangul
        || c >= 0xAC00 && c < 0xD7A4
        || c >= 0xFF01 && c < 0xFF9E;
  }

  /** Symbols that normal form C writes in another way: Ohm, Kelvin, Ångström, brackets, forking. */
  private static boolean isComposed(char c) {
    return c == 0x2126 || c == 0x212A || c == 0x212B || c == 0x2329 || c == 0x232A || c == 0x2ADC;
  }
}
