package parley.quote;

/** The quotation marks of all scripts: which opens, and which may close what it opened. */
final class Marks {
  private Marks() {}

  /** What may close a quotation that this character opens; null where it opens none. */
  static String closers(char c) {
    return switch (c) {
      case '"' -> "\"";
      case '\'' -> "'";
      case '“' -> "”";
      case '”' -> "”";
      case '„' -> "“”\"";
      case '‟' -> "”";
      case '‘' -> "’";
      case '‚' -> "‘’";
      case '«' -> "»";
      case '»' -> "«»";
      case '‹' -> "›";
      case '›' -> "‹›";
      case '「' -> "」";
      case '『' -> "』";
      case '《' -> "》";
      case '〝' -> "〞〟";
      default -> null;
    };
  }

  /**
   * Whether the mark at {@code at} opens a quotation, as it stands between its neighbours in {@code
   * [from, to)}: behind no letter, and before none of the blanks that follow a closing mark.
   */
  static boolean opens(String text, int at, int from, int to) {
    char c = text.charAt(at);
    if (c >= 0x3000) {
      return true;
    }
    boolean inWord = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean spaced = c == '«' || c == '‹'; // French sets a blank inside
    return !inWord && at + 1 < to && (spaced || !blank(text.charAt(at + 1)));
  }

  /** Whether the mark at {@code at} can close: an apostrophe inside a word cannot. */
  static boolean closes(String text, int at, int to) {
    char c = text.charAt(at);
    boolean apostrophe = c == '’' || c == '\'';
    return !apostrophe || at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == 0xA0 || c == 0x202F;
  }
}
