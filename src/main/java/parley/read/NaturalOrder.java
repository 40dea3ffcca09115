package parley.read;

import java.util.Comparator;

/**
 * Names in the order people expect: without regard to case, numbers by value ({@code page 9} before
 * {@code page 10}); names that differ only in case or leading zeros in code unit order, so that the
 * order is total.
 */
final class NaturalOrder implements Comparator<String> {
  @Override
  public int compare(String a, String b) {
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endA = digits(a, i);
        int endB = digits(b, j);
        int order = number(a, i, endA, b, j, endB);
        if (order != 0) {
          return order;
        }
        i = endA;
        j = endB;
      } else {
        int order = Character.compare(folded(a.charAt(i++)), folded(b.charAt(j++)));
        if (order != 0) {
          return order;
        }
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : a.compareTo(b);
  }

  private static int number(String a, int fromA, int endA, String b, int fromB, int endB) {
    int i = zeros(a, fromA, endA);
    int j = zeros(b, fromB, endB);
    if (endA - i != endB - j) {
      return Integer.compare(endA - i, endB - j);
    }
    for (; i < endA; i++, j++) {
      if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      }
    }
    return 0;
  }

  private static int zeros(String s, int from, int end) {
    int i = from;
    while (i < end - 1 && s.charAt(i) == '0') {
      i++;
    }
    return i;
  }

  private static int digits(String s, int from) {
    int i = from;
    while (i < s.length() && isDigit(s.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
