package parley.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.view.Criteria;
import parley.view.Matches;
import parley.view.TextPattern;
import parley.view.Trait;

/**
 * Goes through the articles that hold something the user asked for. Only a few of them are in
 * memory at a time; where people were named, who must be found in all the inputs first, what cannot
 * be kept of those is read once more.
 */
final class Selection {
  /** What to do with an article. */
  interface Step<T> {
    /**
     * Makes what is to be written of an article in which something matches. Any thread may be
     * asked.
     *
     * @param criteria the names in it are whole, and people of this article
     */
    T prepare(Article article, Criteria criteria);

    /** Writes it. */
    void write(T prepared) throws IOException;
  }

  private final Choices choices;
  private final Articles articles;
  private final Streams streams;
  private final Complaints complaints;
  private final Visits visits;
  private boolean any;
  private boolean taken;

  Selection(Choices choices, Articles articles, Streams streams, Complaints complaints) {
    this.choices = choices;
    this.articles = articles;
    this.streams = streams;
    this.complaints = complaints;
    this.visits = Visits.of(choices, streams);
  }

  /**
   * Hands over each article.
   *
   * @throws Failure if there was an article but nothing in any matches
   */
  <T> void each(Step<T> step) throws Failure, IOException {
    Batch batch = new Batch(articles, streams, complaints);
    if (choices.namesPeople()) {
      Meeting meeting = new Meeting(articles, choices.criteria());
      batch.each(articles.all(), meeting::read, meeting::take);
      any = !meeting.met().isEmpty();
      Criteria whole = any ? meeting.cast().resolve(choices.criteria(), complaints) : Criteria.ALL;
      List<Integer> wanted = new ArrayList<>();
      for (int index : meeting.met()) {
        if (speakHere(meeting.names(index), whole)) {
          wanted.add(index);
        }
      }
      go(batch, wanted, meeting::again, whole, step);
    } else {
      go(batch, articles.all(), articles::article, choices.criteria(), step);
    }
    visits.complain(complaints);
    Optional<TextPattern> match = choices.criteria().match();
    if (match.isPresent() && match.get().stopped()) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "--match " + match.get().regex() + ": too slow, matches may be missing",
          TextPattern.HINT);
    }
    if (any && !taken) {
      throw new Failure(
          ExitCode.NOTHING_MATCHED, "no comment matches", "Leave out an option to see more");
    }
  }

  private <T> void go(
      Batch batch,
      List<Integer> indices,
      Batch.Reading<Article> reading,
      Criteria criteria,
      Step<T> step)
      throws IOException {
    batch.<Optional<T>>each(
        indices,
        index -> prepare(reading.read(index), criteria, step),
        (index, prepared) -> {
          any = true;
          if (prepared.isPresent()) {
            taken = true;
            step.write(prepared.get());
          }
        });
  }

  private <T> Optional<T> prepare(Article article, Criteria criteria, Step<T> step) {
    if (criteria.isAll()) {
      return Optional.of(step.prepare(article, criteria));
    }
    List<String> names = article.discussion().names();
    if (!speakHere(names, criteria)) {
      return Optional.empty();
    }
    Criteria local =
        criteria.withPeople(
            present(names, criteria.authors()),
            present(names, criteria.notAuthors()),
            present(names, criteria.conversation()));
    if (local.traits().contains(Trait.UNREAD)) {
      local = local.withRead(visits.read(article));
    }
    if (!local.isAll() && Matches.of(article, local).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(step.prepare(article, local));
  }

  /** Whether one of the authors asked for, and both sides of a conversation, have these names. */
  private static boolean speakHere(List<String> names, Criteria criteria) {
    return (criteria.authors().isEmpty() || !present(names, criteria.authors()).isEmpty())
        && (criteria.conversation().isEmpty()
            || present(names, criteria.conversation()).size() >= 2);
  }

  /** Those of some people who have these names: another name may hold one that is not here. */
  private static List<String> present(List<String> names, List<String> people) {
    List<String> here = new ArrayList<>(people);
    here.retainAll(names);
    return here;
  }
}
