package parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Grapheme clusters (UAX 29): what a reader takes for one character.
 *
 * <p>The JDK's {@code \X} knows the rules, emoji sequences and flags included, but costs a hundred
 * times a comparison; text of the alphabets without marks never reaches it.
 */
final class Clusters {
  private static final Pattern CLUSTER = Pattern.compile("\\X");

  private Clusters() {}

  /** Where the cluster that starts at {@code from} ends; always behind {@code from}. */
  static int end(String text, int from) {
    int next = from + 1;
    if (next >= text.length()) {
      return text.length();
    }
    if (standsAlone(text.charAt(from)) && standsAlone(text.charAt(next))) {
      return next;
    }
    Matcher matcher = CLUSTER.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : next;
  }

  /**
   * Whether there is always a cluster border between this and a neighbour that stands alone too:
   * true for the bulk of the alphabets, kana, ideographs and symbols; false does not mean that it
   * joins.
   */
  static boolean standsAlone(char c) {
    if (c < 0x300) {
      return c != '\r';
    }
    if (c < 0x1100) {
      return c >= 0x370 && c < 0x483 // Greek, Cyrillic
          || c >= 0x48A && c < 0x590 // Cyrillic, Armenian
          || c >= 0x5D0 && c < 0x5F5 // Hebrew letters
          || c >= 0x61D && c < 0x64B // Arabic letters
          || c >= 0x10A0; // Georgian
    }
    if (c < 0x2E80) {
      return c >= 0x1E00 && c < 0x2000 // Latin, Greek
          || c >= 0x2010 && c < 0x2028 // punctuation
          || c >= 0x2030 && c < 0x2060
          || c >= 0x2070 && c < 0x20D0 // superscripts, currencies
          || c >= 0x2100 && c < 0x2CEF; // symbols
    }
    return c < 0x302A
        || c >= 0x3030 && c < 0x3099
        || c >= 0x309B && c < 0xA66F
        || c >= 0xAC00 && c < 0xD7A4 // Hangul syllables: what could join them does not stand alone
        || c >= 0xF900 && c < 0xFB00
        || c >= 0xFF01 && c < 0xFF9E;
  }

  /**
   * Whether a format character is a visible sign in front of digits (Prepended_Concatenation_Mark).
   */
  static boolean isVisibleFormat(int codePoint) {
    return codePoint >= 0x600 && codePoint < 0x606
        || codePoint == 0x6DD
        || codePoint == 0x70F
        || codePoint >= 0x890 && codePoint < 0x892
        || codePoint == 0x8E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }
}
