package parley.read.html.structure;

import java.util.List;
import org.jsoup.nodes.Element;

/** Some software wraps what was said in a form; forms are no text for the common reader. */
final class Forms {
  private static final int LEAST_TEXT = 10;

  private Forms() {}

  /** Makes forms inside items, if they hold text, what they are: boxes around text. */
  static void open(Survey survey, List<Integer> items) {
    int at = 0;
    for (int item : items) {
      at = Math.max(at, item + 1);
      while (at < survey.end(item)) {
        Element e = survey.element(at);
        boolean box = survey.count(Mark.BOX, at) > 0;
        if (e.normalName().equals("form") && !box && survey.plain(at) >= LEAST_TEXT) {
          e.tagName("div");
        }
        at++;
      }
    }
  }
}
