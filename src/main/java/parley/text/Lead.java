package parley.text;

/**
 * What the start of a line says about the whole line: a quote, a list item, code.
 *
 * @param role TEXT, QUOTE or CODE
 * @param end offset of the first character behind indent and marks
 * @param prefix what continuation lines repeat; ASCII only, a column a character
 */
record Lead(Role role, int end, String prefix) {
  private static final int CODE_INDENT = 4;
  private static final int DIGITS = 3; // of an item's number: a year is none

  /** Reads the line {@code [start, end)} as it is to be wrapped to {@code columns}. */
  static Lead of(String text, int start, int end, int columns) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    if (at - start >= CODE_INDENT) {
      // An indent that leaves no room for text centres a line rather than showing code.
      return new Lead(at - start < columns ? Role.CODE : Role.TEXT, at, "");
    }
    int quotes = quotesEnd(text, at, end);
    int item = itemEnd(text, quotes, end);
    Role role = quotes > at ? Role.QUOTE : Role.TEXT;
    if (item == at) {
      return new Lead(role, at, "");
    }
    String marks = text.substring(start, quotes);
    if (quotes > at && text.charAt(quotes - 1) != ' ') {
      marks += " ";
    }
    String prefix = marks + " ".repeat(item - quotes);
    int most = Math.max(0, Math.min(columns / 2, columns - 2)); // any cluster fits beside it
    return new Lead(role, item, prefix.length() > most ? prefix.substring(0, most) : prefix);
  }

  /** Behind quote marks like {@code "> > "}; a mark that no blank follows is no quote. */
  private static int quotesEnd(String text, int from, int end) {
    int quotes = from;
    int at = from;
    while (at < end && text.charAt(at) == '>') {
      at++;
      if (at == end) {
        return end;
      }
      if (text.charAt(at) == ' ') {
        quotes = ++at;
      }
    }
    return quotes;
  }

  /** Behind the mark of a list item and its blank: {@code "- "}, {@code "12. "}. */
  private static int itemEnd(String text, int from, int end) {
    int at = from;
    if (at < end && isBullet(text.charAt(at))) {
      at++;
    } else {
      while (at < end && at - from < DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (at == from || at == end || text.charAt(at) != '.' && text.charAt(at) != ')') {
        return from;
      }
      at++;
    }
    return at < end && text.charAt(at) == ' ' ? at + 1 : from;
  }

  private static boolean isBullet(char c) {
    return c == '-' || c == '*' || c == '•' || c == '–' || c == '·';
  }
}
