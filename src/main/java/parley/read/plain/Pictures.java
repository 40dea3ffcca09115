package parley.read.plain;

/**
 * What stands for pictures and buttons: {@code [a]}, {@code [763d3]}, {@code [javascript]} at the
 * start of a line, {@code (BUTTON)}, {@code [Post Comment]}, {@code ![alt](address)}.
 */
final class Pictures {
  private static final String BUTTON = "(BUTTON)";
  private static final int LONGEST = 24;

  private Pictures() {}

  /** A line without pictures before its text; empty where it holds nothing else. */
  static String without(String line) {
    String said = line.strip();
    if (said.startsWith(BUTTON)) {
      said = said.substring(BUTTON.length()).strip();
    }
    while (!said.isEmpty() && said.charAt(0) == '[') {
      int close = said.indexOf(']');
      if (close < 0 || close > LONGEST || isQuote(said, close)) {
        break;
      }
      said = said.substring(close + 1).strip();
    }
    return said;
  }

  /** "[…] and so on", as trackbacks quote, is text. */
  private static boolean isQuote(String said, int close) {
    String inside = said.substring(1, close).strip();
    return inside.equals("…") || inside.equals("...") || inside.equals("quote");
  }
}
