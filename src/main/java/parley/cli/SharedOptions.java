package parley.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import parley.settings.Preferences;
import parley.settings.Setting;
import parley.view.Context;
import parley.view.Criteria;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that every command which reads articles takes, with one meaning everywhere. */
final class SharedOptions {
  /** The same for the option as for the setting. */
  static final int LEAST_WIDTH = Setting.LEAST_WIDTH;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      hideParamSyntax = true,
      description = "An article, a directory of them, or - for standard input.")
  private List<String> inputs = new ArrayList<>();

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
      names = "--match",
      paramLabel = "REGEX",
      description =
          "Only comments whose text matches; case counts only if REGEX has a capital letter.")
  private Optional<String> match = Optional.empty();

  @Option(
      names = "--context",
      paramLabel = "KIND",
      completionCandidates = Candidates.Contexts.class,
      description =
          "What to keep around those comments: ${COMPLETION-CANDIDATES} (default: parents).")
  private String context = "parents";

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "Unfold N levels of the thread; export and commenters stop below them.")
  private Optional<Integer> depth = Optional.empty();

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of running text at most (default: 88).")
  private Optional<Integer> width = Optional.empty();

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      completionCandidates = Candidates.Themes.class,
      description = "Colours: ${COMPLETION-CANDIDATES} (default: auto).")
  private Optional<String> theme = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      completionCandidates = Candidates.Colors.class,
      description = "Use colours: ${COMPLETION-CANDIDATES} (default: auto, which heeds NO_COLOR).")
  private Optional<String> color = Optional.empty();

  @Option(names = "--ascii", description = "Draw marks and guides with ASCII characters only.")
  private boolean ascii;

  @Option(
      names = "--input-format",
      paramLabel = "NAME",
      completionCandidates = Candidates.InputFormats.class,
      description = "Read as this format instead of recognising it; see parley formats.")
  private String inputFormat = "";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      completionCandidates = Candidates.Encodings.class,
      description = "Read with this character set instead of finding it, for example UTF-8.")
  private String encoding = "";

  /** What was given, checked; what was not is as the settings file has it. */
  Choices choices(Preferences preferences) throws Failure {
    return new Choices(
        List.copyOf(inputs),
        new Criteria(authors, notAuthors, pattern(), false),
        Context.values()[new Candidates.Contexts().index("--context", context)],
        atLeast("--depth", depth, 1),
        atLeast("--width", width, LEAST_WIDTH),
        themeName(preferences),
        colorChoice(preferences),
        ascii || preferences.on(Setting.ASCII),
        formatName(),
        charset(),
        preferences);
  }

  private String themeName(Preferences preferences) throws Failure {
    Candidates themes = new Candidates.Themes();
    return theme.isEmpty()
        ? preferences.value(Setting.THEME)
        : themes.all().get(themes.index("--theme", theme.get()));
  }

  private ColorChoice colorChoice(Preferences preferences) throws Failure {
    return color.isEmpty()
        ? ColorChoice.of(preferences)
        : ColorChoice.values()[new Candidates.Colors().index("--color", color.get())];
  }

  private String formatName() throws Failure {
    Candidates formats = new Candidates.InputFormats();
    return inputFormat.isEmpty()
        ? ""
        : formats.all().get(formats.index("--input-format", inputFormat));
  }

  private Optional<Charset> charset() throws Failure {
    try {
      return encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
    } catch (IllegalArgumentException e) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "--encoding " + encoding + " is not known",
          "UTF-8, ISO-8859-1 and windows-1252 are the usual ones");
    }
  }

  private Optional<Pattern> pattern() throws Failure {
    if (match.isEmpty()) {
      return Optional.empty();
    }
    String regex = match.get();
    try {
      return Optional.of(Pattern.compile(regex, flags(regex)));
    } catch (PatternSyntaxException e) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "--match " + regex + ": " + lowerFirst(e.getDescription()),
          "A backslash before a special character makes it an ordinary one");
    }
  }

  /** Smart case: a capital that is no escape such as {@code \W} makes case count. */
  private static int flags(String regex) {
    for (int i = 0; i < regex.length(); i++) {
      if (regex.charAt(i) == '\\') {
        i++;
      } else if (Character.isUpperCase(regex.charAt(i))) {
        return 0;
      }
    }
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  private static int atLeast(String option, Optional<Integer> given, int least) throws Failure {
    if (given.isPresent() && given.get() < least) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          option + " " + given.get() + " is too small",
          "Give " + least + " or more");
    }
    return given.orElse(0);
  }

  private static String lowerFirst(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
