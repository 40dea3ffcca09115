package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Makes items where a page has none: a row or a heading with name and date, and behind it, as its
 * siblings, what was said, up to the next such head.
 */
final class Runs {
  private static final double MOST = 0.8;
  private static final int LEAST_TEXT = 20;
  private static final int LONGEST_HEAD = 250;

  private final Survey survey;

  Runs(Survey survey) {
    this.survey = survey;
  }

  /** Wraps each head with what follows it, and gives what was put around; empty without heads. */
  List<Element> wrap() {
    List<Integer> best = List.of();
    for (List<Integer> group : survey.groups().values()) {
      if (group.size() > 1 && group.size() > best.size() && areHeads(group)) {
        best = group;
      }
    }
    List<Element> runs = new ArrayList<>();
    int longest = 0;
    for (int i = 0; i + 1 < best.size(); i++) {
      longest = Math.max(longest, steps(best.get(i), best.get(i + 1)));
    }
    for (int i = best.size() - 1; i >= 0; i--) {
      Element next = i + 1 < best.size() ? survey.element(best.get(i + 1)) : null;
      runs.add(wrap(survey.element(best.get(i)), next, longest));
    }
    return runs;
  }

  private boolean areHeads(List<Integer> group) {
    int parent = survey.parent(group.get(0));
    int good = 0;
    for (int i = 0; i < group.size(); i++) {
      int e = group.get(i);
      if (survey.parent(e) != parent) {
        return false;
      }
      int end = i + 1 < group.size() ? group.get(i + 1) : e;
      int rest = end > e ? survey.plainBetween(survey.end(e), end) : LEAST_TEXT;
      boolean named = survey.count(Mark.NAME, e) + survey.count(Mark.BOLD, e) > 0;
      boolean head = survey.text(e) < LONGEST_HEAD && survey.count(Mark.DATE, e) > 0;
      good += named && head && rest >= LEAST_TEXT ? 1 : 0;
    }
    return good >= MOST * group.size();
  }

  /** How many siblings stand from one head to before the next. */
  private int steps(int from, int to) {
    int steps = 0;
    Element last = survey.element(to);
    for (Node at = survey.element(from); at != null && at != last; at = at.nextSibling()) {
      steps++;
    }
    return steps;
  }

  private static Element wrap(Element head, Element next, int longest) {
    List<Node> run = new ArrayList<>();
    for (Node at = head; at != null && at != next && run.size() < longest; at = at.nextSibling()) {
      run.add(at);
    }
    Element item = new Element("div").attr("class", "run").attr("id", head.id());
    head.before(item);
    for (Node node : run) {
      item.appendChild(node);
    }
    return item;
  }
}
