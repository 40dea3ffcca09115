package parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.view.Criteria;
import parley.view.Matches;
import parley.view.Trait;

/**
 * Goes through the articles that hold something the user asked for. One article is in memory at a
 * time, unless people were named: those must be found in all the inputs first.
 */
final class Selection {
  /** What to do with an article. */
  interface Step {
    /**
     * One article in which something matches.
     *
     * @param criteria the names in it are whole, and people of this article
     */
    void take(Article article, Criteria criteria) throws IOException;
  }

  private Selection() {}

  /**
   * Hands over each article.
   *
   * @throws Failure if there was an article but nothing in any matches
   */
  static void each(
      Choices choices, Articles articles, Visits visits, Complaints complaints, Step step)
      throws Failure, IOException {
    List<Article> read = new ArrayList<>();
    Criteria criteria = choices.criteria();
    if (choices.namesPeople()) {
      readAll(articles, read);
      criteria = read.isEmpty() ? criteria : new Cast(read).resolve(criteria, complaints);
    }
    boolean any = false;
    boolean taken = false;
    for (int i = 0; i < (choices.namesPeople() ? read.size() : articles.size()); i++) {
      Optional<Article> article =
          choices.namesPeople() ? Optional.of(read.set(i, null)) : articles.read(i);
      if (article.isPresent()) {
        any = true;
        taken |= offer(article.get(), criteria, visits, step);
      }
    }
    visits.complain(complaints);
    if (any && !taken) {
      throw new Failure(
          ExitCode.NOTHING_MATCHED, "no comment matches", "Leave out an option to see more");
    }
  }

  private static void readAll(Articles articles, List<Article> read) {
    for (int i = 0; i < articles.size(); i++) {
      articles.read(i).ifPresent(read::add);
    }
  }

  private static boolean offer(Article article, Criteria criteria, Visits visits, Step step)
      throws IOException {
    if (criteria.isAll()) {
      step.take(article, criteria);
      return true;
    }
    List<String> here = present(article, criteria.authors());
    if (here.isEmpty() && !criteria.authors().isEmpty()) {
      return false;
    }
    List<String> conversing = present(article, criteria.conversation());
    if (conversing.size() < 2 && !criteria.conversation().isEmpty()) {
      return false;
    }
    Criteria local = criteria.withPeople(here, present(article, criteria.notAuthors()), conversing);
    if (local.traits().contains(Trait.UNREAD)) {
      local = local.withRead(visits.read(article));
    }
    if (!local.isAll() && Matches.of(article, local).isEmpty()) {
      return false;
    }
    step.take(article, local);
    return true;
  }

  /** Those of the names that speak here: another name may hold one that does not. */
  private static List<String> present(Article article, List<String> names) {
    List<String> here = new ArrayList<>(names);
    here.retainAll(article.discussion().names());
    return here;
  }
}
