package parley.read.html.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import parley.read.html.Dom;
import parley.read.html.Roles;

/** Chooses the groups that are the thread: the best by score and number, and its kin. */
final class Finder {
  /** Below this score there are no comments on a page. */
  static final int THRESHOLD = 54;

  private static final int NONE = 0;
  private static final int SOME = 1;
  private static final int EACH = 2;
  private static final int NEARLY = 15;
  private static final int LESS_SURE = 30;
  private static final int MOST_COMPARED = 40;
  private static final int LEAST_TEXT = 15;
  private static final int MOST_LOOKED = 20;
  private static final double SIMILAR = 3;

  private final Survey survey;
  private final Judge judge;

  Finder(Survey survey) {
    this.survey = survey;
    this.judge = new Judge(survey);
  }

  /** A group and what speaks for it. */
  record Candidate(String key, Group group, double score, String told) {
    /** Groups with more members and more evidence come first. */
    double value() {
      return (score - THRESHOLD + 10) * (1 + Math.log(group.size()));
    }
  }

  /** Groups above the threshold, the best first; none where the page has no comments. */
  List<Candidate> candidates() {
    List<Candidate> near = candidates(THRESHOLD - NEARLY);
    List<Candidate> sure = new ArrayList<>();
    for (Candidate candidate : near) {
      if (candidate.score() >= THRESHOLD && !isWrong(candidate, near)) {
        sure.add(candidate);
      }
    }
    return sure;
  }

  /**
   * Whether another group that is nearly as good has several members inside one of these, or this
   * one has equally many in each of another: lists of items, and halves of items.
   */
  private static boolean isWrong(Candidate one, List<Candidate> all) {
    int looked = Math.min(all.size(), MOST_COMPARED);
    for (Candidate other : all.subList(0, looked)) {
      int sizes = Integer.compare(other.group().size(), one.group().size());
      boolean good = other.score() > one.score() - NEARLY;
      if (sizes > 0 && good && several(one.group().held(other.group())) == SOME
          || sizes < 0 && good && several(other.group().held(one.group())) == EACH) {
        return true;
      }
    }
    return false;
  }

  private static int several(int[] held) {
    int most = 0;
    boolean alike = held.length > 1;
    for (int n : held) {
      most = Math.max(most, n);
      alike &= n == held[0];
    }
    if (alike) {
      return most > 1 ? EACH : NONE;
    }
    return most > 2 || most > 1 && held.length < 3 ? SOME : NONE;
  }

  /** The best group, or a larger one with the same members and others like them. */
  private Group best(List<Candidate> all) {
    Candidate best = all.get(0);
    int looked = Math.min(all.size(), MOST_COMPARED);
    for (Candidate other : all.subList(0, looked)) {
      boolean more = other.group().size() > best.group().size();
      if (more && other.score() > best.score() - LESS_SURE && other.group().hasAll(best.group())) {
        best = other;
      }
    }
    return best.group();
  }

  /** Groups with at least a score, the best first. */
  List<Candidate> candidates(int least) {
    List<Candidate> all = new ArrayList<>();
    for (Map.Entry<String, Members> entry : survey.groups().entrySet()) {
      if (mayBe(entry.getValue())) {
        Group group = new Group(survey, entry.getValue());
        double score = judge.score(group);
        if (score >= least) {
          all.add(new Candidate(entry.getKey(), group, score, judge.told()));
        }
      }
    }
    all.sort(Finder::compare);
    return all;
  }

  private static int compare(Candidate a, Candidate b) {
    int size = Integer.compare(b.group().size(), a.group().size());
    if (Math.abs(a.score() - b.score()) > SIMILAR || size != 0) {
      int value = Double.compare(b.value(), a.value());
      return value != 0 ? value : a.key().compareTo(b.key());
    }
    int outer = Integer.compare(a.group().element(0), b.group().element(0));
    boolean one = a.group().size() == 1;
    return outer != 0 ? (one ? -outer : outer) : a.key().compareTo(b.key());
  }

  private boolean isCalledComment(int i) {
    String id = Dom.attributes(survey.element(i)).get("id");
    return survey.traits(i).isComment()
        || !id.isEmpty() && Words.isComment(Roles.plain(id, 0, id.length()));
  }

  /** Cheap questions that most groups fail. */
  private boolean mayBe(List<Integer> elements) {
    if (!hasText(elements)) {
      return false;
    }
    boolean called = isCalledComment(elements.get(0));
    return (called || elements.size() > 1)
        && isDated(elements, called)
        && isNamed(elements, called);
  }

  private static int looked(List<Integer> elements) {
    return Math.min(elements.size(), MOST_LOOKED);
  }

  private boolean isDated(List<Integer> elements, boolean called) {
    int dated = 0;
    for (int i = 0; i < looked(elements); i++) {
      int e = elements.get(i);
      boolean date = survey.has(Mark.DATE, e);
      dated += date || survey.has(Mark.BUTTON, e) ? 1 : 0;
      dated += called && !date ? 1 : 0;
    }
    return 2 * dated >= looked(elements);
  }

  private boolean hasText(List<Integer> elements) {
    int text = 0;
    for (int i = 0; i < looked(elements); i++) {
      text += survey.plain(elements.get(i)) > LEAST_TEXT ? 1 : 0;
    }
    return 2 * text >= looked(elements);
  }

  private boolean isNamed(List<Integer> elements, boolean called) {
    int named = 0;
    for (int i = 0; i < looked(elements); i++) {
      int e = elements.get(i);
      boolean name = survey.has(Mark.NAME, e) || survey.has(Mark.BOLD, e);
      named += name || called && survey.has(Mark.BESIDE, e) ? 1 : 0;
    }
    return 2 * named >= looked(elements);
  }

  /** The elements of the thread in document order, empty where there is none. */
  List<Integer> items() {
    List<Candidate> all = candidates();
    if (all.isEmpty()) {
      return Collections.emptyList();
    }
    Kin kin = new Kin(survey, new Shells(survey).whole(best(all)));
    for (int i = 0; i < Math.min(all.size(), MOST_COMPARED); i++) {
      kin.offer(all.get(i).group());
    }
    return kin.items();
  }
}
