package parley.read.html.structure;

import java.util.HashSet;
import java.util.List;
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
    int[] best = null;
    double most = 0;
    for (Mark mark : new Mark[] {Mark.NAME, Mark.BOLD}) {
      Columns columns = new Columns(survey, items, mark);
      for (String place : columns.places()) {
        double value = value(columns.column(place)) * (mark == Mark.NAME ? 1 : 0.7);
        if (value > most) {
          most = value;
          best = columns.column(place);
        }
      }
    }
    for (int i = 0; best != null && i < best.length; i++) {
      if (best[i] >= 0 && isName(name(survey.element(best[i])))) {
        survey.element(best[i]).addClass(NAME_CLASS);
      }
    }
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
    Set<String> different = new HashSet<>();
    for (Said said : read) {
      if (!said.author().isEmpty()) {
        named++;
        different.add(said.author());
      }
    }
    return named >= LEAST_READ * read.size() && (different.size() > 1 || read.size() < 3);
  }
}
