package parley.model;

/**
 * When two names are one person's: where they differ by nothing but the case of letters. What only
 * looks the same in one case, as dotless i and i do as capitals, is not the same.
 */
public final class Identity {
  private Identity() {}

  /** The name as it is told apart from others: in small letters. */
  public static String key(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (small(name.charAt(i)) != name.charAt(i)) {
        char[] chars = name.toCharArray();
        for (int k = i; k < chars.length; k++) {
          chars[k] = small(chars[k]);
        }
        return new String(chars);
      }
    }
    return name;
  }

  /** Whether two names are the same. */
  public static boolean same(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    for (int i = 0; i < one.length(); i++) {
      if (small(one.charAt(i)) != small(other.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A small letter; no other becomes an ASCII one, which the dotted capital I would. */
  private static char small(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
    }
    char small = c == 'ς' ? 'σ' : Character.toLowerCase(c);
    return small < 0x80 ? c : small;
  }
}
