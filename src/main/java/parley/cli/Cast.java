package parley.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parley.model.Article;
import parley.text.Nearest;
import parley.view.Criteria;
import parley.view.People;

/**
 * Everybody in all the inputs, so that a part of a name means the same person in each of them: what
 * is unique in one file may fit somebody else in the next.
 */
final class Cast {
  private static final int LISTED = 8;

  private final Collection<List<String>> articles;

  /** The people of some articles. */
  Cast(List<Article> articles) {
    List<List<String>> names = new ArrayList<>();
    for (Article article : articles) {
      names.add(article.discussion().names());
    }
    this.articles = names;
  }

  /** People by their names, one list an article. */
  Cast(Collection<List<String>> articles) {
    this.articles = articles;
  }

  /**
   * The names that {@code typed} means: one person's, in the spellings that differ by case only.
   *
   * @throws Failure if it fits nobody or several people
   */
  Set<String> find(String typed) throws Failure {
    Map<String, Set<String>> people = new LinkedHashMap<>();
    for (List<String> here : articles) {
      for (int id : People.find(here, typed)) {
        String name = here.get(id);
        people.computeIfAbsent(fold(name), key -> new LinkedHashSet<>()).add(name);
      }
    }
    if (people.isEmpty()) {
      throw new Failure(ExitCode.NOTHING_MATCHED, "nobody here is called " + typed, hint(typed));
    }
    Set<String> whole = people.get(fold(typed));
    if (whole != null) {
      return whole;
    }
    if (people.size() > 1) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          typed + " fits several people: " + list(people),
          "Write the whole name of one");
    }
    return people.values().iterator().next();
  }

  /**
   * The criteria with the names that were meant in place of those typed. Somebody to leave out who
   * is not there changes nothing, so that is a remark only.
   */
  Criteria resolve(Criteria typed, Complaints complaints) throws Failure {
    List<String> authors = new ArrayList<>();
    for (String author : typed.authors()) {
      authors.addAll(find(author));
    }
    List<String> conversing = new ArrayList<>();
    for (String name : typed.conversation()) {
      conversing.addAll(find(name));
    }
    List<String> others = new ArrayList<>();
    for (String author : typed.notAuthors()) {
      try {
        others.addAll(find(author));
      } catch (Failure e) {
        if (e.code() != ExitCode.NOTHING_MATCHED) {
          throw e;
        }
        complaints.say(e.getMessage());
      }
    }
    return typed.withPeople(authors, others, conversing);
  }

  private String hint(String typed) {
    Set<String> names = new LinkedHashSet<>();
    for (List<String> here : articles) {
      names.addAll(here);
    }
    List<String> close = Nearest.to(typed, names);
    return close.isEmpty()
        ? "'parley commenters' lists everybody"
        : "Did you mean " + String.join(" or ", close) + "?";
  }

  private static String list(Map<String, Set<String>> people) {
    List<String> names = new ArrayList<>();
    for (Set<String> spellings : people.values()) {
      if (names.size() == LISTED) {
        names.add("and " + (people.size() - LISTED) + " more");
        break;
      }
      names.add(spellings.iterator().next());
    }
    return String.join(", ", names);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
