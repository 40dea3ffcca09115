package parley.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the grapheme clusters that are not plain, so that a cell is one int. Grows with the
 * different ones a session has shown; {@link #full} says when to start over.
 */
final class Clusters {
  private static final int LIMIT = 1 << 16;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The number of a cluster, below 0. */
  int number(String cluster) {
    Integer known = numbers.get(cluster);
    if (known == null) {
      texts.add(cluster);
      known = -texts.size();
      numbers.put(cluster, known);
    }
    return known;
  }

  /** The cluster of a number. */
  String text(int number) {
    return texts.get(-number - 1);
  }

  boolean full() {
    return texts.size() > LIMIT;
  }

  void clear() {
    numbers.clear();
    texts.clear();
  }
}
