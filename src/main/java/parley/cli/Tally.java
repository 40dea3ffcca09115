package parley.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.model.Commenters.Commenter;
import parley.model.When;

/** Adds up who took part in several discussions; the same name is taken for the same person. */
final class Tally {
  private final Map<String, Commenter> people = new LinkedHashMap<>();
  private int articles;

  void add(List<Commenter> some) {
    articles++;
    for (Commenter one : some) {
      people.merge(one.name(), one, Tally::sum);
    }
  }

  int articles() {
    return articles;
  }

  List<Commenter> people() {
    return new ArrayList<>(people.values());
  }

  private static Commenter sum(Commenter a, Commenter b) {
    return new Commenter(
        a.id(),
        a.name(),
        a.comments() + b.comments(),
        a.words() + b.words(),
        a.replies() + b.replies(),
        earlier(a.first(), b.first()),
        a.last().compareTo(b.last()) >= 0 ? a.last() : b.last(),
        a.wroteArticle() || b.wroteArticle());
  }

  /** An unknown date is no date, not an early one. */
  private static When earlier(When a, When b) {
    return !b.known() || (a.known() && a.compareTo(b) <= 0) ? a : b;
  }
}
