package parley.read.html.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Moves from elements that are only a part of each item to those that hold all of it. */
final class Shells {
  private static final int MOST_STEPS = 3;
  private static final double MOST = 0.6;

  private final Survey survey;

  Shells(Survey survey) {
    this.survey = survey;
  }

  /** The group itself, or the elements around its members where those hold one and say more. */
  Group whole(Group group) {
    Group whole = group;
    for (int n = 0; n < MOST_STEPS; n++) {
      Group around = around(whole);
      if (around == null) {
        return whole;
      }
      whole = around;
    }
    return whole;
  }

  private Group around(Group group) {
    Set<Integer> seen = new HashSet<>();
    List<Integer> around = new ArrayList<>();
    int more = 0;
    for (int i = 0; i < group.size(); i++) {
      int e = group.element(i);
      int up = survey.parent(e);
      if (up <= 0 || !seen.add(up) || !alike(up, survey.parent(group.element(0)))) {
        return null;
      }
      around.add(up);
      more += saysMore(up, e) ? 1 : 0;
    }
    return group.size() > 1 && more >= MOST * group.size() ? new Group(survey, around) : null;
  }

  private boolean alike(int a, int b) {
    return survey.element(a).normalName().equals(survey.element(b).normalName());
  }

  /** Whether names, dates or buttons stand beside an element in the one around it. */
  private boolean saysMore(int around, int e) {
    int more = 0;
    for (Mark mark : new Mark[] {Mark.NAME, Mark.DATE, Mark.BUTTON, Mark.BOLD}) {
      more += survey.count(mark, around) - survey.count(mark, e);
    }
    return more > 0;
  }
}
