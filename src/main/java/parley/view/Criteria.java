package parley.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which comments a user wants to see, before it meets a thread: the same for keys and for options.
 * Everything given must hold; several authors are alternatives.
 *
 * @param authors whole names in any case, see {@link People#named}; none means everybody
 * @param notAuthors whole names of people to leave out
 * @param match what the text must hold
 * @param inverted whether the comments that do not match are meant
 */
public record Criteria(
    List<String> authors, List<String> notAuthors, Optional<Pattern> match, boolean inverted) {
  /** Everything matches. */
  public static final Criteria ALL = new Criteria(List.of(), List.of(), Optional.empty(), false);

  /** Copies the lists. */
  public Criteria {
    authors = List.copyOf(authors);
    notAuthors = List.copyOf(notAuthors);
  }

  /** Whether nothing was asked for. */
  public boolean isAll() {
    return authors.isEmpty() && notAuthors.isEmpty() && match.isEmpty() && !inverted;
  }
}
