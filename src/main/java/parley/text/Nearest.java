package parley.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the names that a mistyped one may have meant. */
public final class Nearest {
  private static final int MOST = 3;

  private Nearest() {}

  /** At most three names within a third of the letters typed, closest first. */
  public static List<String> to(String typed, Iterable<String> names) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    Map<String, Integer> distances = new HashMap<>();
    List<String> close = new ArrayList<>();
    for (String name : names) {
      int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
      if (!name.isEmpty()
          && distance <= Math.max(1, wanted.length() / 3)
          && distances.put(name, distance) == null) {
        close.add(name);
      }
    }
    close.sort(Comparator.comparing(distances::get));
    return close.subList(0, Math.min(MOST, close.size()));
  }

  /** Letters to insert, leave out, change or swap with their neighbour, to get one from another. */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        now[j] = Math.min(Math.min(last[j], now[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = now;
      now = spare;
    }
    return last[b.length()];
  }
}
