package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
    if (best.isEmpty()) {
      return List.of();
    }
    int longest = 1;
    for (int i = 0; i + 1 < best.size(); i++) {
      longest = Math.max(longest, steps(best.get(i), best.get(i + 1)));
    }
    Set<Node> heads = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int e : best) {
      heads.add(survey.element(e));
    }
    return wrap(survey.element(best.get(0)).parent(), heads, longest);
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

  /** Takes all children out and puts them back, for moving them one by one is not linear. */
  private static List<Element> wrap(Element parent, Set<Node> heads, int longest) {
    List<Node> children = new ArrayList<>(parent.childNodes());
    parent.empty();
    List<Element> runs = new ArrayList<>();
    Element run = null;
    for (Node child : children) {
      if (heads.contains(child)) {
        run = new Element("div").attr("class", "run").attr("id", child.attr("id"));
        parent.appendChild(run);
        runs.add(run);
      }
      boolean full = run == null || run.childNodeSize() >= longest;
      (full ? parent : run).appendChild(child);
    }
    return runs;
  }

  /** Puts everything back as it was. */
  static void unwrap(List<Element> runs) {
    Element parent = runs.get(0).parent();
    Set<Node> around = Collections.newSetFromMap(new IdentityHashMap<>());
    around.addAll(runs);
    List<Node> children = new ArrayList<>(parent.childNodes());
    parent.empty();
    for (Node child : children) {
      if (around.contains(child)) {
        for (Node inner : new ArrayList<>(child.childNodes())) {
          parent.appendChild(inner);
        }
      } else {
        parent.appendChild(child);
      }
    }
  }
}
