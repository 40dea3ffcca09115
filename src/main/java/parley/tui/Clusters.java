package parley.tui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for grapheme clusters of several code points, so that a cell is one int. Grows with the
 * different clusters a session has shown; {@link #full} says when to start over.
 */
final class Clusters {
  private static final int LIMIT = 1 << 16;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The glyph of a cluster: its code point, or a number below 0. */
  int glyph(String cluster) {
    int first = cluster.codePointAt(0);
    if (cluster.length() == Character.charCount(first)) {
      return first;
    }
    Integer known = numbers.get(cluster);
    if (known == null) {
      texts.add(cluster);
      known = -texts.size();
      numbers.put(cluster, known);
    }
    return known;
  }

  /** The text of a glyph below 0. */
  String text(int glyph) {
    return texts.get(-glyph - 1);
  }

  boolean full() {
    return texts.size() > LIMIT;
  }

  void clear() {
    numbers.clear();
    texts.clear();
  }
}
