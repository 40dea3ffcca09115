package parley.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import parley.view.Context;
import parley.view.Criteria;
import parley.view.DateRange;
import parley.view.TextPattern;
import parley.view.Trait;
import picocli.CommandLine.Option;

/** The options that choose comments, as the filter keys of the browser do. */
final class FilterOptions {
  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = {
        "Only comments by NAME: the whole name or a part that fits one person, in any case."
            + " Repeat it for several people."
      })
  private List<String> authors = new ArrayList<>();

  @Option(names = "--not-author", paramLabel = "NAME", description = "No comments by NAME.")
  private List<String> notAuthors = new ArrayList<>();

  @Option(
      names = "--conversation",
      paramLabel = "NAME",
      description = "What two people said to each other; give it twice.")
  private List<String> conversation = new ArrayList<>();

  @Option(
      names = "--match",
      paramLabel = "REGEX",
      description =
          "Only comments whose text matches; case counts only if REGEX has a capital letter.")
  private Optional<String> match = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description =
          "Only comments of DATE or later, by the clock of the page: 2019, 2019-04, 2019-04-08 or"
              + " 2019-04-08T11:38.")
  private String since = "";

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Only comments of DATE or earlier; all of that year, month or day count.")
  private String until = "";

  @Option(names = "--unread", description = "Only comments that you have not read in the browser.")
  private boolean unread;

  @Option(names = "--op", description = "Only comments by the author of the article.")
  private boolean byArticleAuthor;

  @Option(names = "--answered", description = "Only comments that somebody answered.")
  private boolean answered;

  @Option(names = "--invert", description = "Everything but those comments.")
  private boolean inverted;

  @Option(
      names = "--context",
      paramLabel = "KIND",
      completionCandidates = Candidates.Contexts.class,
      description =
          "What to keep around those comments: ${COMPLETION-CANDIDATES} (default: parents).")
  private String context = "parents";

  /** Which comments, checked. */
  Criteria criteria() throws Failure {
    if (!conversation.isEmpty() && conversation.size() != 2) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "--conversation needs two people",
          "Write --conversation NAME --conversation OTHER");
    }
    Criteria asked =
        Criteria.ALL
            .withPeople(authors, notAuthors, conversation)
            .withMatch(pattern())
            .withDates(dates())
            .withTraits(traits());
    if (inverted && asked.isAll()) {
      throw new Failure(
          ExitCode.WRONG_USAGE, "--invert leaves nothing", "Say which comments to leave out");
    }
    return asked.withInverted(inverted);
  }

  /** Whether what was read must be known. */
  boolean asksForUnread() {
    return unread;
  }

  /** What to leave around them. */
  Context context() throws Failure {
    return Context.values()[new Candidates.Contexts().index("--context", context)];
  }

  private Set<Trait> traits() {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (unread) {
      traits.add(Trait.UNREAD);
    }
    if (byArticleAuthor) {
      traits.add(Trait.BY_ARTICLE_AUTHOR);
    }
    if (answered) {
      traits.add(Trait.ANSWERED);
    }
    return traits;
  }

  private DateRange dates() throws Failure {
    for (String[] given : new String[][] {{"--since", since}, {"--until", until}}) {
      if (DateRange.of(given[1], given[1]).isEmpty()) {
        throw new Failure(
            ExitCode.WRONG_USAGE,
            given[0] + " " + given[1] + " is no date",
            "Write 2019, 2019-04, 2019-04-08 or 2019-04-08T11:38");
      }
    }
    Optional<DateRange> range = DateRange.of(since, until);
    if (range.isEmpty()) {
      throw new Failure(
          ExitCode.WRONG_USAGE, "--until " + until + " is before --since", "Exchange the two");
    }
    return range.get();
  }

  private Optional<TextPattern> pattern() throws Failure {
    if (match.isEmpty()) {
      return Optional.empty();
    }
    String regex = match.get();
    try {
      return Optional.of(TextPattern.of(regex));
    } catch (PatternSyntaxException e) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "--match " + regex + ": " + lowerFirst(e.getDescription()),
          "A backslash before a special character makes it an ordinary one");
    }
  }

  private static String lowerFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
