package parley.read.html.structure;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The place inside the items of a thread that holds most of their words, without name and date:
 * what was said. Linear in the elements of the items.
 */
final class Weights {
  private static final double MOST_FILLED = 0.85;

  private final Survey survey;
  private final List<Integer> items;
  private final Places places;

  Weights(Survey survey, List<Integer> items) {
    this.survey = survey;
    this.items = items;
    this.places = new Places(items.size());
  }

  /** For each item the element at that place or -1; null where there is no such place. */
  int[] heaviest() {
    for (int i = 0; i < items.size(); i++) {
      int end = survey.end(items.get(i));
      if (i + 1 < items.size() && items.get(i + 1) < end) {
        return null; // an item that holds others is not cut up
      }
      for (int e = items.get(i) + 1; e < end; e++) {
        if (mayBe(e, items.get(i))) {
          put(e, i);
        }
      }
    }
    int[] best = null;
    long most = 0;
    for (String place : places.all()) {
      int[] column = places.column(place);
      long weight = weight(column);
      if (weight > most && Places.filled(column) >= MOST_FILLED * items.size()) {
        most = weight;
        best = column;
      }
    }
    return best;
  }

  private boolean mayBe(int e, int item) {
    Element element = survey.element(e);
    boolean block =
        switch (element.normalName()) {
          case "div", "td", "blockquote", "article", "section", "dd" -> true;
          default -> false;
        };
    return block && !holdsFirst(Mark.NAME, e, item) && !holdsAllDates(e, item);
  }

  private boolean holdsFirst(Mark mark, int e, int item) {
    int first = survey.from(mark, item);
    return first >= survey.from(mark, e) && first < survey.to(mark, e);
  }

  private boolean holdsAllDates(int e, int item) {
    int all = survey.count(Mark.DATE, item);
    return all > 0 && survey.count(Mark.DATE, e) == all;
  }

  private void put(int e, int item) {
    Element element = survey.element(e);
    Element up = element.parent();
    String place = element.normalName() + '.' + first(element) + '<' + first(up);
    places.put(place, item, e);
  }

  private static String first(Element e) {
    String names = e.className();
    int blank = names.indexOf(' ');
    return blank < 0 ? names : names.substring(0, blank);
  }

  private long weight(int[] column) {
    long weight = 0;
    for (int e : column) {
      weight += e < 0 ? 0 : survey.plain(e);
    }
    return weight;
  }
}
