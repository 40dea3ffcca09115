package parley.text;

import java.text.Normalizer;

/**
 * The one border that text from a file crosses: what comes out is in Unicode normal form C and
 * holds nothing that a terminal would obey, that turns the direction of other text round, or that
 * hides.
 *
 * <p>Gone are control characters (C0, DEL, C1), bidirectional controls and every other format
 * character that is neither a visible sign nor joins letters or emoji, surrogates without their
 * other half, noncharacters, and marks beyond the eighth on one character. Blanks that do not break
 * become blanks.
 *
 * <p>A second pass changes nothing. Clean text is scanned once and returned as it is, without a
 * copy; everything is linear.
 */
public final class Sanitizer {
  /** Rounds after which cleaning and normalising have long agreed. */
  private static final int ROUNDS = 4;

  private Sanitizer() {}

  /**
   * Text for one line: every run of white space and line breaks a single blank, none at the ends.
   */
  public static String line(String text) {
    return isCleanLine(text) ? text : clean(text, false);
  }

  /**
   * Text of several lines, parted by {@code \n}: no blanks at the end of a line, at most one empty
   * line in a row, none at either end. Blanks at the start of a line stay (code); a tab fills up to
   * the next fourth column. CR, CR LF, NEL, VT, FF, U+2028 and U+2029 part lines too.
   */
  public static String block(String text) {
    return isCleanBlock(text) ? text : clean(text, true);
  }

  /**
   * A line as somebody types it: blanks stay wherever they are. What is not whole yet, such as a
   * joiner without the letter behind it, is not shown.
   */
  public static String typed(String text) {
    String closed = block(text + '.'); // else the blanks at the end would go
    return closed.substring(0, closed.length() - 1).replace('\n', ' ');
  }

  /** Whether a character, wherever it is not needed, leaves no trace on a screen. */
  public static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> !Character.isWhitespace(codePoint) && codePoint != 0x85;
      case Character.FORMAT -> !Clusters.isVisibleFormat(codePoint);
      case Character.SURROGATE -> true;
      default -> Cleaner.isHidden(codePoint);
    };
  }

  private static boolean isCleanLine(String text) {
    char before = ' ';
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int next = at + 1;
      if (c == ' ' ? before == ' ' : !isVisibleAscii(c) && (next = Inert.skip(text, at)) == at) {
        return false;
      }
      before = c;
      at = next;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isCleanBlock(String text) {
    char before = '\n';
    boolean emptyLine = true; // so that no line break may come first
    int at = 0;
    int length = text.length();
    while (at < length) {
      char c = text.charAt(at);
      if (isVisibleAscii(c)) {
        before = c;
        at++;
        continue;
      }
      int next = at + 1;
      if (c == '\n') {
        if (isBlank(before) || before == '\n' && emptyLine) {
          return false;
        }
        emptyLine = before == '\n';
      } else if (!isBlank(c) && (next = Inert.skip(text, at)) == at) {
        return false;
      }
      before = c;
      at = next;
    }
    return text.isEmpty() || !isBlank(before) && before != '\n';
  }

  /** Inert, and most of most texts: asked first because every character is asked. */
  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c < 0x7F;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == Inert.WIDE_BLANK;
  }

  /** Cleans before normalising, which would be slow on a hundred thousand marks in disorder. */
  private static String clean(String text, boolean lines) {
    String now = text;
    for (int round = 0; round < ROUNDS; round++) {
      Cleaner cleaner = new Cleaner(now, lines);
      now = cleaner.clean();
      if (!cleaner.mayNeedNormalizing() || Normalizer.isNormalized(now, Normalizer.Form.NFC)) {
        break;
      }
      now = Normalizer.normalize(now, Normalizer.Form.NFC);
    }
    return now;
  }
}
