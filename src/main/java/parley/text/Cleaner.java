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
      case ' ' -> blank(c);
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
        } else if (!isHidden(c)) {
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

  private void mark(int c) {
    if (marks < MARKS_KEPT) {
      marks++;
      mayNeedNormalizing |= c != 0xFE0F && c != 0xFE0E && !isSkinTone(c);
      out.appendCodePoint(c);
      joined = false;
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
  private static boolean isHidden(int c) {
    return (c & 0xFFFE) == 0xFFFE
        || c >= 0xFDD0 && c < 0xFDF0
        || c >= 0xFFF0 && c < 0xFFF9
        || c == 0x2065
        || c >= 0xE0000 && c < 0xE1000;
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
