package parley.read.html.structure;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/**
 * The thread of a page.
 *
 * @param survey the page as it was when the items were found
 * @param items the numbers of their elements in document order; empty where there is no thread
 */
record Found(Survey survey, List<Integer> items) {
  /**
   * Looks for elements that hold one comment each; where there are none, for heads with siblings.
   * What it wraps stays wrapped only where it is a thread, and holds the same text.
   */
  static Found in(Page page) {
    Survey survey = Survey.of(page);
    List<Integer> items = new Finder(survey).items();
    if (!items.isEmpty()) {
      return new Found(survey, items);
    }
    List<Element> runs = new Runs(survey).wrap();
    if (runs.isEmpty()) {
      return new Found(survey, items);
    }
    Survey again = Survey.of(page);
    items = new Finder(again).items();
    if (items.isEmpty()) {
      Runs.unwrap(runs);
    }
    return new Found(again, items);
  }
}
