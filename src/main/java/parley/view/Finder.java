package parley.view;

/**
 * Finds a word in texts with smart case: a query in small letters finds any case, one with a
 * capital only itself. Linear scans without a regular expression, for search runs over whole
 * threads: it looks for the rarest letter of the query, which the Java machine does many bytes at a
 * time, and compares the rest where that stands.
 */
final class Finder {
  /** Letters of ASCII, the most frequent in English first; those with other forms are left out. */
  private static final String FREQUENT = "etaonrhldcumfpgwybvxjqz";

  private final String query;
  private final boolean anyCase;
  private final int anchor; // where in the query the letter is that is looked for
  private final char small;
  private final char capital;

  /** Looks for {@code query}, which is not empty. */
  Finder(String query) {
    this(query, query.equals(query.toLowerCase(java.util.Locale.ROOT)));
  }

  /** Looks for {@code query}, which is not empty, in any case or only as it is. */
  Finder(String query, boolean anyCase) {
    this.query = query;
    this.anyCase = anyCase;
    int rarest = 0;
    for (int i = 1; i < query.length(); i++) {
      rarest = rank(query.charAt(i)) > rank(query.charAt(rarest)) ? i : rarest;
    }
    this.anchor = rank(query.charAt(rarest)) >= 0 ? rarest : 0;
    this.small = Character.toLowerCase(query.charAt(anchor));
    this.capital = Character.toUpperCase(query.charAt(anchor));
  }

  /** How rare a letter is; below 0 where it has forms besides the small one and the capital. */
  private static int rank(char c) {
    return c < 0x80 ? FREQUENT.indexOf(Character.toLowerCase(c)) : -1;
  }

  String query() {
    return query;
  }

  /** Characters of a hit. */
  int length() {
    return query.length();
  }

  /** Whether it finds exactly what a pattern for the same letters would. */
  boolean isExact() {
    return !anyCase || rank(query.charAt(anchor)) >= 0;
  }

  /** Where the first hit at or after {@code from} starts, or -1. */
  int find(String text, int from) {
    if (!anyCase) {
      return text.indexOf(query, from);
    }
    int a = text.indexOf(small, from + anchor);
    int b = capital == small ? -1 : text.indexOf(capital, from + anchor);
    while (a >= 0 || b >= 0) {
      boolean useA = b < 0 || a >= 0 && a < b;
      int at = useA ? a : b;
      if (text.regionMatches(true, at - anchor, query, 0, query.length())) {
        return at - anchor;
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
