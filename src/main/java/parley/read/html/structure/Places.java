package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places inside the items of a thread, each with the first element of every item that stands there.
 * Room for all of them is bounded: a class name of its own for each item makes a place for each.
 */
final class Places {
  private static final int MOST_CELLS = 20_000_000;

  private final int items;
  private final int mostCells;
  private final Map<String, int[]> columns = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  /** No places yet, for a number of items. */
  Places(int items) {
    this(items, MOST_CELLS);
  }

  Places(int items, int mostCells) {
    this.items = items;
    this.mostCells = mostCells;
  }

  /** Puts an element of an item at a place, if none of the item is there. */
  void put(String place, int item, int element) {
    int[] column = columns.get(place);
    if (column == null && (long) columns.size() * items > mostCells) {
      return;
    }
    if (column == null) {
      column = new int[items];
      Arrays.fill(column, -1);
      columns.put(place, column);
      order.add(place);
    }
    if (column[item] < 0) {
      column[item] = element;
    }
  }

  /** The places in the order in which they were first seen. */
  List<String> all() {
    return order;
  }

  /** For each item the first element at a place, or -1. */
  int[] column(String place) {
    return columns.get(place);
  }

  /** In how many items a place is filled. */
  static int filled(int[] column) {
    int n = 0;
    for (int e : column) {
      n += e >= 0 ? 1 : 0;
    }
    return n;
  }
}
