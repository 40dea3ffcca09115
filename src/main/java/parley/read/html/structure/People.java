package parley.read.html.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import parley.read.html.Buttons;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Roles;
import parley.read.html.Said;

/**
 * Finds the place where the items of a thread name their authors, and marks it as such for the
 * common reader: filled in nearly every item, short, not the same words everywhere.
 */
final class People {
  private static final int LONGEST = 60;
  private static final double LEAST_FILLED = 0.6;
  private static final double LEAST_READ = 0.75;
  private static final double MOST_SAME = 0.75;
  private static final String NAME_CLASS = "author-name";

  private final Survey survey;
  private final List<Integer> items;
  private final Roles roles = new Roles();

  People(Survey survey, List<Integer> items) {
    this.survey = survey;
    this.items = items;
  }

  /** Marks the name of each item where the markup does not already say which it is. */
  void mark() {
    int[] best = best();
    for (int i = 0; best != null && i < best.length; i++) {
      if (best[i] >= 0 && isName(name(survey.element(best[i])))) {
        survey.element(best[i]).addClass(NAME_CLASS);
      }
    }
  }

  /** The place that names people best, or null. */
  private int[] best() {
    int[] best = null;
    double most = 0;
    for (Mark mark : new Mark[] {Mark.NAME, Mark.BOLD, Mark.BESIDE}) {
      Columns columns = new Columns(survey, items, mark);
      for (String place : columns.places()) {
        double value = value(columns.column(place)) * (mark == Mark.NAME ? 1 : 0.7);
        if (value > most) {
          most = value;
          best = columns.column(place);
        }
      }
    }
    return best;
  }

  /** What was read, with names cut down to what the place of names holds, without ranks. */
  List<Said> trimmed(List<Said> said) {
    int[] best = best();
    if (best == null) {
      return said;
    }
    List<Said> trimmed = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      Said one = said.get(i);
      String name = best[i] < 0 ? "" : name(survey.element(best[i]));
      boolean longer = isName(name) && one.author().length() > name.length();
      boolean within = longer && one.author().contains(name);
      trimmed.add(within ? new Said(name, one.date(), one.text()) : one);
    }
    return trimmed;
  }

  private double value(int[] column) {
    int good = 0;
    int named = 0;
    int filled = 0;
    Set<String> different = new HashSet<>();
    for (int e : column) {
      if (e < 0) {
        continue;
      }
      filled++;
      Element element = survey.element(e);
      String words = name(element);
      named += (roles.of(element) & Roles.NAME) != 0 ? 1 : 0;
      if (isName(words)) {
        good++;
        different.add(words);
      }
    }
    if (good < LEAST_FILLED * items.size() || items.size() > 3 && different.size() < 2) {
      return 0;
    }
    double variety = (double) different.size() / good;
    return (double) good / items.size() * (0.7 + 0.3 * variety) * (1 + 0.3 * named / filled);
  }

  private static String name(Element element) {
    return Names.clean(Dom.words(element, LONGEST));
  }

  private static boolean isName(String words) {
    return !words.isEmpty() && words.length() < LONGEST - 1 && !Buttons.is(words);
  }

  /** Whether names that were read already are good: nearly everywhere, and not all the same. */
  static boolean areGood(List<Said> read) {
    int named = 0;
    int most = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (Said said : read) {
      String name = said.author();
      if (!name.isEmpty() && name.charAt(0) != '#' && !name.startsWith("Re:")) {
        named++;
        most = Math.max(most, counts.merge(name, 1, Integer::sum));
      }
    }
    boolean same = read.size() > 2 && most > MOST_SAME * read.size();
    return named >= LEAST_READ * read.size() && !same;
  }
}
