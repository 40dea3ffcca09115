package parley.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;

/**
 * What no text may hold on its way to a terminal, told by the tables of ICU instead of by the code
 * under test: what a terminal obeys, what turns the direction of text, what hides, and piles of
 * marks. Invisible characters are looked at where they stand, since emoji and some scripts need
 * them.
 */
public final class Unsafe {
  private static final int MOST_MARKS = 8;
  private static final int MOST_TAGS = 17;
  private static final int ZWNJ = 0x200C;
  private static final int ZWJ = 0x200D;
  private static final int CANCEL_TAG = 0xE007F;
  private static final int KEYCAP = 0x20E3;
  private static final int BRAILLE_BLANK = 0x2800;

  private final int[] text;

  private Unsafe(String text) {
    this.text = text.codePoints().toArray();
  }

  /** One sentence for each character that should not be there; line feeds may. */
  public static List<String> in(String text) {
    Unsafe unsafe = new Unsafe(text);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < unsafe.text.length; i++) {
      String why = unsafe.why(i);
      if (!why.isEmpty()) {
        found.add(String.format("U+%04X is %s", unsafe.text[i], why));
      }
    }
    return found;
  }

  private String why(int i) {
    int c = text[i];
    if (c >= ' ' && c < 0x7F) {
      return "";
    }
    return switch (UCharacter.getType(c)) {
      case UCharacter.CONTROL -> c == '\n' ? "" : "a control character";
      case UCharacter.SURROGATE -> "half a character";
      case UCharacter.LINE_SEPARATOR, UCharacter.PARAGRAPH_SEPARATOR -> "a line separator";
      case UCharacter.SPACE_SEPARATOR -> c == ' ' || c == 0x3000 ? "" : "an odd blank";
      case UCharacter.FORMAT -> format(i);
      default -> other(i);
    };
  }

  private String format(int i) {
    int c = text[i];
    boolean fine =
        switch (c) {
          case ZWJ -> joinsPictures(i) || joinsLetters(i);
          case ZWNJ -> joinsLetters(i);
          default ->
              c >= 0xE0020 && c <= CANCEL_TAG
                  ? isOfFlag(i)
                  : UCharacter.hasBinaryProperty(c, UProperty.PREPENDED_CONCATENATION_MARK)
                      || !Character.isDefined(c); // younger than the JDK
        };
    return fine ? "" : "an invisible control";
  }

  private String other(int i) {
    int c = text[i];
    if (UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT)) {
      return "no character";
    }
    if (c == BRAILLE_BLANK) {
      return "a blank that looks like none";
    }
    if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return isAtHome(i) ? "" : "invisible";
    }
    return isMark(c) && marksBefore(i) >= MOST_MARKS ? "one mark too many" : "";
  }

  /** A character that is invisible, and needed. */
  private boolean isAtHome(int i) {
    int c = text[i];
    int before = at(i - 1);
    if (c == 0xFE0F || c == 0xFE0E) {
      boolean keycap = "0123456789#*".indexOf(before) >= 0 && at(i + 1) == KEYCAP;
      return keycap || before > 0x7F && isPicture(before);
    }
    if (c >= 0x180B && c <= 0x180F) {
      return UScript.getScript(before) == UScript.MONGOLIAN && UCharacter.isLetter(before);
    }
    return c == 0x115F && isJamo(at(i + 1)) || c == 0x1160 && isJamo(before);
  }

  private static boolean isJamo(int c) {
    return c >= 0x1100 && c < 0x1200 && c != 0x115F && c != 0x1160;
  }

  private static boolean isPicture(int c) {
    int type = UCharacter.getType(c);
    return UCharacter.hasBinaryProperty(c, UProperty.EMOJI)
        || type == UCharacter.OTHER_SYMBOL
        || type == UCharacter.MATH_SYMBOL
        || c >= 0x2190 && c < 0x2C00
        || c >= 0x1F000 && c < 0x1FC00;
  }

  private boolean joinsPictures(int i) {
    return isPicture(base(i)) && isPicture(at(i + 1));
  }

  private boolean joinsLetters(int i) {
    return isOfJoiningScript(base(i)) && isOfJoiningScript(at(i + 1));
  }

  private static boolean isOfJoiningScript(int c) {
    return c > 0x58F
        && (UCharacter.isLetter(c) || isMark(c))
        && switch (UScript.getScript(c)) {
          case UScript.LATIN,
              UScript.GREEK,
              UScript.CYRILLIC,
              UScript.ARMENIAN,
              UScript.HAN,
              UScript.HIRAGANA,
              UScript.KATAKANA,
              UScript.HANGUL,
              UScript.BOPOMOFO ->
              false;
          default -> true;
        };
  }

  /** Whether a tag is part of a short run on a picture that ends as such runs do. */
  private boolean isOfFlag(int i) {
    int from = i;
    while (isTag(at(from - 1))) {
      from--;
    }
    int to = i;
    while (isTag(at(to)) && at(to) != CANCEL_TAG) {
      to++;
    }
    return at(to) == CANCEL_TAG && to - from <= MOST_TAGS && isPicture(at(from - 1));
  }

  private static boolean isTag(int c) {
    return c >= 0xE0020 && c <= CANCEL_TAG;
  }

  private int base(int i) {
    int at = i - 1;
    while (isMark(at(at))
        || at(at) == ZWJ
        || at(at) == ZWNJ
        || at(at) == 0xFE0F
        || at(at) >= 0x1F3FB && at(at) < 0x1F400) {
      at--;
    }
    return at(at);
  }

  private int marksBefore(int i) {
    int marks = 0;
    while (isMark(at(i - 1 - marks))) {
      marks++;
    }
    return marks;
  }

  private static boolean isMark(int c) {
    int type = UCharacter.getType(c);
    return type == UCharacter.NON_SPACING_MARK
        || type == UCharacter.ENCLOSING_MARK
        || type == UCharacter.COMBINING_SPACING_MARK;
  }

  private int at(int i) {
    return i >= 0 && i < text.length ? text[i] : 0;
  }
}
