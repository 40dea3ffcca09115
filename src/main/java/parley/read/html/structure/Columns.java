package parley.read.html.structure;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The places inside the items of a thread that carry one kind of mark, seen across all items: what
 * is a person's name stands at the same place in nearly every item. Linear in the marks.
 */
final class Columns {
  private final Survey survey;
  private final Places places;

  /** Collects the first mark of each place and item. */
  Columns(Survey survey, List<Integer> items, Mark mark) {
    this(survey, items, mark, new Places(items.size()));
  }

  Columns(Survey survey, List<Integer> items, Mark mark, Places places) {
    this.survey = survey;
    this.places = places;
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
          places.put(place(e), i, e);
        }
      }
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
    return places.all();
  }

  /** For each item the first element at a place, or -1. */
  int[] column(String place) {
    return places.column(place);
  }
}
