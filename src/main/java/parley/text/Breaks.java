package parley.text;

/** Where a line may break between two characters: a small part of UAX 14. */
final class Breaks {
  private static final int LATIN_END = 0x2010; // dashes and what needs a closer look lie above

  /** Signs that no line begins with (kinsoku): they close, end or lengthen what is before them. */
  private static final String NOT_FIRST =
      ")]}!?.,:;%»›”’…‥—–、。，．・：；！？）］｝」』】〉》〕〗〙〟ー～々〻ゝゞヽヾ％°℃" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ";

  /** Signs that no line ends with: they open what is behind them. */
  private static final String NOT_LAST = "([{«‹“‘（［｛「『【〈《〔〖〘〝￥＄￡";

  /** What French sets a blank before, which is no place to break; its opening quote mark. */
  private static final String BLANK_BEFORE = "!?:;»%";

  private static final char BLANK_BEHIND = '«';

  private Breaks() {}

  /**
   * Whether a line may break before the cluster at {@code at}, which is neither first nor blank.
   */
  static boolean before(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    if (before == ' ') {
      return isFreeBlank(text, at);
    }
    if (before < LATIN_END && c < LATIN_END) {
      return before == '-' && isBetweenLetters(text, at);
    }
    if (before == Inert.WIDE_BLANK || before == '—') {
      return NOT_FIRST.indexOf(c) < 0;
    }
    return (needsNoBlank(text.codePointBefore(at)) || needsNoBlank(text.codePointAt(at)))
        && NOT_FIRST.indexOf(c) < 0
        && NOT_LAST.indexOf(before) < 0;
  }

  private static boolean isFreeBlank(String text, int at) {
    boolean sign =
        BLANK_BEFORE.indexOf(text.charAt(at)) >= 0
            && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    return !sign && !(at >= 2 && text.charAt(at - 2) == BLANK_BEHIND);
  }

  /** {@code well-known}, but not {@code e-mail}, {@code -5} or {@code 2019-04-08}. */
  private static boolean isBetweenLetters(String text, int at) {
    return at >= 3
        && Character.isLetter(text.charAt(at - 2))
        && Character.isLetter(text.charAt(at - 3))
        && Character.isLetter(text.charAt(at));
  }

  /** Whether a word that fits no line, such as a web address, may well go on at {@code at}. */
  static boolean insideLongWord(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    return "/-_?&=;".indexOf(before) >= 0 && c != before && Clusters.standsAlone(c);
  }

  /** Ideographs, kana and emoji; Hangul is not here because Korean parts its words by blanks. */
  private static boolean needsNoBlank(int c) {
    return c >= 0x2E80 && c < 0xA4D0 && !(c >= 0x3130 && c < 0x3190)
        || c >= 0xF900 && c < 0xFB00
        || c == 0xFE0F // ends an emoji
        || c >= 0xFF01 && c < 0xFF61
        || c >= 0x1F000 && c < 0x1FC00
        || c >= 0x20000 && c < 0x40000
        || c == 0xE007F; // ends a flag
  }
}
