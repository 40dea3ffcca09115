package parley.text;

/**
 * One pass of the {@link Sanitizer} over a text that is not clean at first sight: a state machine
 * over code points that drops, replaces or keeps each.
 */
final class Cleaner {
  private static final int MARKS_KEPT = 8;
  private static final int JOINS_KEPT = 8; // the longest emoji that Unicode names has three
  private static final int TAB_STOP = 4;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int BRAILLE_BLANK = 0x2800;

  private final String text;
  private final boolean lines;
  private final StringBuilder out;
  private int lineStart;
  private int base; // what the marks that follow stand on
  private int marks;
  private int joins;
  private boolean joined; // the last that was kept is a joiner
  private boolean mayNeedNormalizing;

  Cleaner(String text, boolean lines) {
    this.text = text;
    this.lines = lines;
    out = new StringBuilder(text.length());
  }

  /** Whether the result holds characters that normal form C might write in another way. */
  boolean mayNeedNormalizing() {
    return mayNeedNormalizing;
  }

  /** The clean text, the same instance where it was clean already. */
  String clean() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && Inert.isInert(c)) {
        keepBase(c);
        at++;
      } else {
        at = step(at);
      }
    }
    trimLine();
    while (out.length() > 0 && out.charAt(out.length() - 1) == '\n') {
      out.setLength(out.length() - 1);
    }
    return text.contentEquals(out) ? text : out.toString();
  }

  /** Takes what is at {@code at}; returns where the next begins. */
  private int step(int at) {
    int c = text.codePointAt(at);
    int next = at + Character.charCount(c);
    switch (c) {
      case ' ', BRAILLE_BLANK -> blank(' ');
      case '\t' -> tab();
      case '\r' -> {
        if (next == text.length() || text.charAt(next) != '\n') {
          breakLine();
        }
      }
      case '\n', 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> breakLine();
      case ZERO_WIDTH_JOINER, ZERO_WIDTH_NON_JOINER -> joiner(c, next);
      default -> {
        return Tags.isTag(c) ? tags(at) : byCategory(c, next);
      }
    }
    return next;
  }

  private int byCategory(int c, int next) {
    if (isHidden(c)) {
      invisible(c, next);
      return next;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> {}
      case Character.FORMAT -> {
        if (Clusters.isVisibleFormat(c)) {
          keepBase(c);
        }
      }
      case Character.SPACE_SEPARATOR -> blank(c);
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          mark(c);
      default -> {
        if (isSkinTone(c)) {
          mark(c);
        } else {
          mayNeedNormalizing |= !isEmojiPlane(c);
          keepBase(c);
        }
      }
    }
    return next;
  }

  private void keepBase(int c) {
    out.appendCodePoint(c);
    base = c;
    marks = 0;
    joins = joined ? joins : 0;
    joined = false;
  }

  /** At most so many on one character, and none where there is no character to carry it. */
  private void mark(int c) {
    boolean carried = base != 0 && base != '\n' || isSkinTone(c);
    if (carried && marks < MARKS_KEPT) {
      marks++;
      mayNeedNormalizing |= !isSkinTone(c);
      out.appendCodePoint(c);
      joined = false;
    }
  }

  /**
   * What has no picture by definition stays only where it changes that of its neighbour: the style
   * of an emoji, the form of a Mongolian letter, a syllable of old Korean that lacks a part.
   */
  private void invisible(int c, int next) {
    int after = next < text.length() ? text.charAt(next) : 0;
    boolean style = c == EMOJI_STYLE || c == TEXT_STYLE;
    boolean stays =
        style && (isPicture(base) || isSign(base) || isKeycap(base, after))
            || c >= 0x180B && c < 0x1810 && base >= 0x1820 && base < 0x18AB
            || c == 0x1160 && base >= 0x1100 && base < 0x115F;
    if (stays && marks == 0) {
      marks++;
      out.append((char) c);
      joined = false;
    } else if (c == 0x115F && after > 0x1160 && after < 0x11A8) {
      keepBase(c);
    }
  }

  /** Joiners are kept where they decide what a reader sees: in emoji and in joining scripts. */
  private void joiner(int c, int next) {
    if (next == text.length()) {
      return;
    }
    int after = text.codePointAt(next);
    boolean emoji =
        c == ZERO_WIDTH_JOINER && isPicture(base) && isPicture(after) && joins < JOINS_KEPT;
    boolean letters =
        isOfJoiningScript(base)
            && isOfJoiningScript(after)
            && marks + (Character.isLetter(after) ? 1 : 2) <= MARKS_KEPT;
    if (emoji || letters) {
      out.append((char) c);
      marks++;
      joins++;
      joined = true;
    }
  }

  /** A run of tag characters stays only as a whole and on a picture: the flag of Wales. */
  private int tags(int at) {
    int end = Tags.end(text, at);
    if (isPicture(base) && marks == 0 && Tags.isSequence(text, at, end)) {
      out.append(text, at, end);
      marks = MARKS_KEPT;
    }
    return end;
  }

  private void blank(int c) {
    boolean wide = lines && c == Inert.WIDE_BLANK;
    if (lines || out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
      keepBase(wide ? c : ' ');
    }
  }

  private void tab() {
    do {
      blank(' ');
    } while (lines && (out.length() - lineStart) % TAB_STOP != 0);
  }

  private void breakLine() {
    if (!lines) {
      blank(' ');
      return;
    }
    trimLine();
    int length = out.length();
    boolean afterEmptyLine =
        length > 1 && out.charAt(length - 1) == '\n' && out.charAt(length - 2) == '\n';
    if (length > 0 && !afterEmptyLine) {
      keepBase('\n');
    }
    base = '\n'; // also where none was kept: no mark may stand on a blank that is trimmed away
    lineStart = out.length();
  }

  private void trimLine() {
    int end = out.length();
    while (end > lineStart && Sanitizer.isBlank(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  /** Noncharacters and code points that are invisible by definition (Default_Ignorable). */
  static boolean isHidden(int c) {
    return (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c < 0xFDF0
        || c >= 0xFE00 && c < 0xFE10 // variation selectors
        || c >= 0xFFF0 && c < 0xFFF9
        || c == 0x034F // combining grapheme joiner
        || c == 0x115F // fillers of Hangul
        || c == 0x1160
        || c == 0x3164
        || c == 0xFFA0
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c < 0x1810 && c != 0x180E
        || c == 0x2065
        || c >= 0xE0000 && c < 0xE1000;
  }

  /** Emoji that stand outside the blocks of {@link #isPicture}. */
  private static boolean isSign(int c) {
    return switch (c) {
      case 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139, 0x3030, 0x303D, 0x3297, 0x3299 -> true;
      default -> false;
    };
  }

  private static boolean isKeycap(int base, int after) {
    return after == 0x20E3
        && base < 0x80
        && (base >= '0' && base <= '9' || "#*".indexOf(base) >= 0);
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c < 0x1F400;
  }

  private static boolean isEmojiPlane(int c) {
    return c >= 0x1F000 && c < 0x1FC00;
  }

  /** Anything that an emoji sequence may be made of; generous, as a stray joiner does no harm. */
  private static boolean isPicture(int c) {
    boolean flagLetter = c >= 0x1F1E6 && c < 0x1F200;
    return c >= 0x2190 && c < 0x2C00
        || isEmojiPlane(c) && !flagLetter && !isSkinTone(c) && !isHidden(c);
  }

  /** Letters and marks from Hebrew to Myanmar, Khmer to Vedic, Phags-pa to Meetei, and beyond. */
  private static boolean isOfJoiningScript(int c) {
    boolean block =
        c >= 0x590 && c < 0x10A0
            || c >= 0x1780 && c < 0x1D00
            || c >= 0xA800 && c < 0xAC00
            || c >= 0xFB1D && c < 0xFE00
            || c >= 0xFE70 && c < 0xFF00
            || c >= 0x10800 && c < 0x12000
            || c >= 0x1E800 && c < 0x1F000;
    if (!block) {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
