package parley.view;

/**
 * Finds a word in texts with smart case: a query in small letters finds any case, one with a
 * capital only itself. Linear scans without a regular expression, for search runs over whole
 * threads.
 */
final class Finder {
  private final String query;
  private final boolean anyCase;
  private final char small;
  private final char capital;

  /** Looks for {@code query}, which is not empty. */
  Finder(String query) {
    this.query = query;
    this.anyCase = query.equals(query.toLowerCase(java.util.Locale.ROOT));
    this.small = Character.toLowerCase(query.charAt(0));
    this.capital = Character.toUpperCase(query.charAt(0));
  }

  String query() {
    return query;
  }

  /** Characters of a hit. */
  int length() {
    return query.length();
  }

  /** Where the first hit at or after {@code from} starts, or -1. */
  int find(String text, int from) {
    if (!anyCase) {
      return text.indexOf(query, from);
    }
    int a = text.indexOf(small, from);
    int b = capital == small ? -1 : text.indexOf(capital, from);
    while (a >= 0 || b >= 0) {
      boolean useA = b < 0 || a >= 0 && a < b;
      int at = useA ? a : b;
      if (text.regionMatches(true, at, query, 0, query.length())) {
        return at;
      }
      if (useA) {
        a = text.indexOf(small, at + 1);
      } else {
        b = text.indexOf(capital, at + 1);
      }
    }
    return -1;
  }
}
