package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * The places inside the items of a thread that carry one kind of mark, seen across all items: what
 * is a person's name stands at the same place in nearly every item. Linear in the marks.
 */
final class Columns {
  /** A class name of its own for each item must not make a column for each. */
  private static final int MOST_CELLS = 20_000_000;

  private final Survey survey;
  private final List<Integer> items;
  private final int mostCells;
  private final Map<String, int[]> places = new HashMap<>();
  private final List<String> order = new ArrayList<>();

  /** Collects the first mark of each place and item. */
  Columns(Survey survey, List<Integer> items, Mark mark) {
    this(survey, items, mark, MOST_CELLS);
  }

  Columns(Survey survey, List<Integer> items, Mark mark, int mostCells) {
    this.survey = survey;
    this.items = items;
    this.mostCells = mostCells;
    Marks marks = survey.marks(mark);
    for (int i = 0; i < items.size(); i++) {
      int item = items.get(i);
      int next = i + 1;
      int to = survey.to(mark, item);
      for (int m = survey.from(mark, item); m < to; m++) {
        int e = marks.element(m);
        while (next < items.size() && survey.end(items.get(next)) <= e) {
          next++;
        }
        boolean foreign = next < items.size() && items.get(next) <= e;
        if (!foreign && e > item) {
          put(place(e), i, e);
        }
      }
    }
  }

  private void put(String place, int item, int element) {
    int[] column = places.get(place);
    if (column == null && (long) places.size() * items.size() > mostCells) {
      return;
    }
    if (column == null) {
      column = new int[items.size()];
      Arrays.fill(column, -1);
      places.put(place, column);
      order.add(place);
    }
    if (column[item] < 0) {
      column[item] = element;
    }
  }

  /** What an element is and what it stands in, without what differs from item to item. */
  private String place(int e) {
    Element element = survey.element(e);
    Element up = element.parent();
    return kind(element) + (up == null ? "" : "<" + kind(up));
  }

  private static String kind(Element e) {
    String names = e.className();
    int blank = names.indexOf(' ');
    return e.normalName() + '.' + (blank < 0 ? names : names.substring(0, blank));
  }

  /** The places in the order in which they were first seen. */
  List<String> places() {
    return order;
  }

  /** For each item the first element at a place, or -1. */
  int[] column(String place) {
    return places.get(place);
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
