package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.read.html.Roles;

/**
 * Joins to a thread the groups that are written differently and belong to it: replies with a class
 * of their own, comments below answers. A group that is only another shell of the same items, or a
 * part of them, is refused.
 */
final class Kin {
  private static final int LEAST_TEXT = 10;
  private static final int LONG_THREAD = 20;
  private static final double NEARLY_ALL = 0.8;
  private static final int MOST_LOOKED = 64;

  private final Survey survey;
  private final int root;
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Kin(Survey survey, Group first) {
    this.survey = survey;
    root = root(first);
    int[] held = held(first);
    for (int i = 0; i < first.size(); i++) {
      // nobody is answered directly by nearly all others of a long thread
      boolean wrapper = first.size() >= LONG_THREAD && held[i] >= NEARLY_ALL * first.size();
      if (saysAnything(first.element(i)) && !wrapper) {
        ends.put(first.element(i), survey.end(first.element(i)));
      }
    }
  }

  /**
   * An element built like a comment without name, date and button is an advertisement or a rule.
   */
  private boolean saysAnything(int e) {
    int named = survey.count(Mark.NAME, e) + survey.count(Mark.BOLD, e);
    return named + survey.count(Mark.DATE, e) + survey.count(Mark.BUTTON, e) > 0;
  }

  /** How many stand directly in each of a group. */
  private static int[] held(Group group) {
    int[] held = new int[group.size()];
    for (int i = 0; i < held.length; i++) {
      if (group.above(i) >= 0) {
        held[group.above(i)]++;
      }
    }
    return held;
  }

  /** The innermost element that holds all of a group. */
  private int root(Group group) {
    int last = group.element(group.size() - 1);
    int up = survey.parent(group.element(0));
    while (up > 0 && survey.end(up) <= last) {
      up = survey.parent(up);
    }
    return Math.max(0, up);
  }

  /** Takes the members of a group that stand beside the thread's items, or well inside them. */
  void offer(Group group) {
    List<Integer> fit = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      int e = group.element(i);
      if (ends.containsKey(e)) {
        continue;
      }
      if (e <= root || e >= survey.end(root)) {
        return;
      }
      Integer inside = ends.higherKey(e);
      if (inside != null && inside < survey.end(e)) {
        return;
      }
      if (fits(e)) {
        fit.add(e);
      } else if (around(e) != null) {
        return;
      }
    }
    if (fit.isEmpty() || isPart(fit)) {
      return;
    }
    for (int e : fit) {
      ends.put(e, survey.end(e));
    }
  }

  /**
   * Whether newcomers that stand inside items are parts of them, not replies: they are not called
   * comments, or there are equally many in each.
   */
  private boolean isPart(List<Integer> fit) {
    Map<Integer, Integer> held = new HashMap<>();
    int inside = 0;
    for (int e : fit) {
      Integer item = around(e);
      if (item != null) {
        inside++;
        held.merge(item, 1, Integer::sum);
      }
    }
    if (inside == 0) {
      return false;
    }
    boolean alike = 2 * held.size() > ends.size() && new HashSet<>(held.values()).size() == 1;
    String names = survey.element(fit.get(0)).className() + survey.element(fit.get(0)).id();
    String plain = Roles.plain(names, 0, names.length());
    return alike || !Words.isComment(plain) && !plain.contains("reply");
  }

  private Integer around(int e) {
    Integer around = ends.lowerKey(e);
    int looked = 0;
    while (around != null && ends.get(around) <= e && looked++ < MOST_LOOKED) {
      around = ends.lowerKey(around);
    }
    return around == null || ends.get(around) <= e ? null : around;
  }

  /** Whether the item around keeps a name and a text of its own without the newcomer. */
  private boolean fits(int e) {
    Integer around = around(e);
    if (around == null) {
      boolean named = survey.count(Mark.NAME, e) + survey.count(Mark.BOLD, e) > 0;
      return named && survey.count(Mark.DATE, e) + survey.count(Mark.BUTTON, e) > 0;
    }
    int names = 0;
    int dates = 0;
    for (Mark mark : new Mark[] {Mark.NAME, Mark.BOLD}) {
      names += survey.count(mark, around) - survey.count(mark, e);
    }
    dates = survey.count(Mark.DATE, around) - survey.count(Mark.DATE, e);
    int text = survey.text(around) - survey.linked(around) - survey.text(e) + survey.linked(e);
    return names > 0 && text > LEAST_TEXT && dates > 0;
  }

  List<Integer> items() {
    List<Integer> items = new ArrayList<>(ends.keySet());
    Collections.sort(items);
    return items;
  }
}
