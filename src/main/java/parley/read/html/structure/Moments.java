package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Said;

/**
 * Tells the dates of comments from other dates in the same items, as that on which somebody joined:
 * comments stand in the order of their dates, or nearly.
 */
final class Moments {
  private static final int LONGEST = 120;
  private static final double SORTED = 0.8;
  private static final int LEAST = 3;

  private final Survey survey;
  private final List<Integer> items;
  private final Dates dates;

  Moments(Survey survey, List<Integer> items, Dates dates) {
    this.survey = survey;
    this.items = items;
    this.dates = dates;
  }

  /** What was read, with the dates of another place where those read are in disorder. */
  List<Said> mended(List<Said> said) {
    When[] read = new When[said.size()];
    for (int i = 0; i < read.length; i++) {
      read[i] = said.get(i).date();
    }
    double best = order(read);
    if (read.length < LEAST || best >= SORTED) {
      return said;
    }
    When[] better = null;
    Columns columns = new Columns(survey, items, Mark.DATE);
    for (String place : columns.places()) {
      When[] other = dates(columns.column(place));
      double order = order(other);
      if (order >= SORTED && order > best) {
        best = order;
        better = other;
      }
    }
    return better == null ? said : with(said, better);
  }

  private When[] dates(int[] column) {
    When[] read = new When[column.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = column[i] < 0 ? When.UNKNOWN : date(survey.element(column[i]));
    }
    return read;
  }

  private When date(Element e) {
    String machine = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("title");
    return dates.read(Dom.words(e, LONGEST), machine);
  }

  private static List<Said> with(List<Said> said, When[] dates) {
    List<Said> mended = new ArrayList<>();
    for (int i = 0; i < dates.length; i++) {
      Said one = said.get(i);
      mended.add(new Said(one.author(), dates[i].known() ? dates[i] : one.date(), one.text()));
    }
    return mended;
  }

  /** The share of neighbours that stand in the commoner order, in days. */
  private static double order(When[] dates) {
    int up = 0;
    int down = 0;
    int pairs = 0;
    When before = When.UNKNOWN;
    for (When date : dates) {
      if (date.known() && before.known()) {
        int step = date.local().toLocalDate().compareTo(before.local().toLocalDate());
        pairs++;
        up += step >= 0 ? 1 : 0;
        down += step <= 0 ? 1 : 0;
      }
      before = date;
    }
    return 2 * pairs < dates.length - 1 ? 0 : (double) Math.max(up, down) / Math.max(1, pairs);
  }
}
