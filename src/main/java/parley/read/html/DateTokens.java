package parley.read.html;

import java.util.Locale;

/**
 * A short text cut into numbers, words and single marks, with blanks remembered. One pass; a text
 * that is longer than any date line is cut, since a date never needs more.
 */
final class DateTokens {
  /** What a token is. */
  enum Type {
    NUMBER,
    WORD,
    MARK,
    NONE
  }

  private static final int LONGEST_TEXT = 400;
  private static final int MOST_TOKENS = 96;
  private static final int FEWEST_DIGITS = 3;

  private final String text;
  private int size;
  private final Type[] type;
  private final int[] start;
  private final int[] end;

  DateTokens(String text) {
    this.text = text;
    int length = Math.min(text.length(), LONGEST_TEXT);
    int most = Math.min(length, MOST_TOKENS);
    type = new Type[most];
    start = new int[most];
    end = new int[most];
    int at = 0;
    while (at < length && size < MOST_TOKENS) {
      char c = text.charAt(at);
      if (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int from = at++;
      Type kind = kind(c);
      while (kind != Type.MARK && at < length && kind(text.charAt(at)) == kind) {
        at++;
      }
      type[size] = kind;
      start[size] = from;
      end[size++] = at;
    }
  }

  /** Whether a text has the digits of a day and a year: most have not, and need no tokens. */
  static boolean mayHoldDate(String text) {
    int length = Math.min(text.length(), LONGEST_TEXT);
    int digits = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c <= '9' && c >= '0' && ++digits == FEWEST_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static Type kind(char c) {
    if (c >= '0' && c <= '9') {
      return Type.NUMBER;
    }
    return Character.isLetter(c) || c == '\u0307' ? Type.WORD : Type.MARK;
  }

  int size() {
    return size;
  }

  boolean isNumber(int i) {
    return type(i) == Type.NUMBER;
  }

  boolean isWord(int i) {
    return type(i) == Type.WORD;
  }

  private Type type(int i) {
    return i >= 0 && i < size ? type[i] : Type.NONE;
  }

  /** Where token {@code i} starts in the text. */
  int start(int i) {
    return start[i];
  }

  /** The first place after token {@code i}. */
  int end(int i) {
    return end[i];
  }

  /** Digits of a number, 0 for anything else. */
  int digits(int i) {
    return isNumber(i) ? end[i] - start[i] : 0;
  }

  /** The number, or -1 where the token is none or too long to matter. */
  int number(int i) {
    if (!isNumber(i) || digits(i) > 4) {
      return -1;
    }
    int n = 0;
    for (int at = start[i]; at < end[i]; at++) {
      n = n * 10 + text.charAt(at) - '0';
    }
    return n;
  }

  /** The word in lower case, or empty. */
  String word(int i) {
    return isWord(i) ? text.substring(start[i], end[i]).toLowerCase(Locale.ROOT) : "";
  }

  /** The mark, or 0. */
  char mark(int i) {
    return type(i) == Type.MARK ? text.charAt(start[i]) : 0;
  }

  /** Whether no blank parts token {@code i} from the one before it. */
  boolean joined(int i) {
    return i > 0 && i < size && start[i] == end[i - 1];
  }
}
