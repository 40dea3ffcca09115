package parley.text;

import java.text.Normalizer;

/**
 * What a name looks like, as UTS 39 compares names: two with one skeleton can hardly be told apart
 * by eye. Letters of other alphabets, wide and mathematical ones stand as the Latin letters they
 * look like; {@code I}, {@code l}, {@code 1} and {@code |} are one, {@code O} and {@code 0} too,
 * and so are the forms of apostrophe and hyphen. Letters that differ in case look different.
 *
 * <p>Linear; costs no copy and loads no table for a name of plain ASCII without these.
 */
public final class Skeleton {
  /** Stands in a name for characters that nobody sees. */
  public static final char HIDDEN = '\uFFFD';

  private static final String APOSTROPHES = "’‘`´ʹʼʻʽ′‛";
  private static final String HYPHENS = "‐‑‒–—−﹣";
  private static final int WIDE = 0xFF01;
  private static final int WIDE_END = 0xFF5F;
  private static final int MATH = 0x1D400;
  private static final int MATH_LETTERS_END = 0x1D6A4;
  private static final int MATH_DIGITS = 0x1D7CE;
  private static final int MATH_END = 0x1D800;

  private Skeleton() {}

  /** The skeleton of a name that passed {@link Sanitizer#line}. */
  public static String of(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 0x7F || ascii(c) != c) {
        return made(name);
      }
    }
    return name;
  }

  private static String made(String name) {
    StringBuilder like = new StringBuilder(name.length());
    boolean marks = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      marks |= c >= 0x300 && c < 0x370;
      if (c != HIDDEN) {
        like.appendCodePoint(like(c));
      }
    }
    String all = like.toString().strip();
    return marks ? Normalizer.normalize(all, Normalizer.Form.NFC) : all;
  }

  private static int like(int c) {
    if (c < 0x7F) {
      return ascii((char) c);
    }
    if (c >= WIDE && c < WIDE_END) {
      return ascii((char) (c - WIDE + '!'));
    }
    if (c >= MATH && c < MATH_END) {
      return mathematical(c);
    }
    if (c > Character.MAX_VALUE) {
      return c;
    }
    char one = (char) c;
    if (APOSTROPHES.indexOf(one) >= 0) {
      return '\'';
    }
    return HYPHENS.indexOf(one) >= 0 ? '-' : Confusables.of(one);
  }

  private static char ascii(char c) {
    return switch (c) {
      case 'I', '1', '|' -> 'l';
      case '0' -> 'O';
      case '`' -> '\'';
      default -> c;
    };
  }

  /** Thirteen alphabets of 52 letters, and five rows of digits (Unicode, block 1D400). */
  private static int mathematical(int c) {
    if (c >= MATH_DIGITS) {
      return ascii((char) ('0' + (c - MATH_DIGITS) % 10));
    }
    if (c >= MATH_LETTERS_END) {
      return c;
    }
    int letter = (c - MATH) % 52;
    return ascii((char) (letter < 26 ? 'A' + letter : 'a' + letter - 26));
  }

  /**
   * How far a name is from one that a person would choose who wants to be read: 0 for a name of one
   * kind of letters, more where it holds what nobody types or letters that look like Latin ones
   * among Latin ones.
   */
  public static int oddity(String name) {
    boolean latin = false;
    boolean lookalike = false;
    boolean strange = false;
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      i += Character.charCount(c);
      latin |= c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
      lookalike |= c > 0x7F && Character.isLetter(c) && like(c) < 0x7F;
      strange |= c == HIDDEN || c >= WIDE && c < WIDE_END || c >= MATH && c < MATH_END;
    }
    return (latin && lookalike ? 1 : 0) + (strange ? 2 : 0);
  }
}
