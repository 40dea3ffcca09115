package parley.cli;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.settings.Preferences;
import parley.settings.Setting;
import picocli.CommandLine.Mixin;
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

  @Mixin private FilterOptions filter = new FilterOptions();

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

  @Option(
      names = "--no-state",
      description = "Neither use nor keep read marks, folds, places and bookmarks.")
  private boolean noState;

  /** What was given, checked; what was not is as the settings file has it. */
  Choices choices(Preferences preferences) throws Failure {
    if (noState && filter.asksForUnread()) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          "--unread needs what --no-state leaves out",
          "Leave out one of the two");
    }
    return new Choices(
        List.copyOf(inputs),
        !noState && preferences.on(Setting.STATE),
        filter.criteria(),
        filter.context(),
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

  private static int atLeast(String option, Optional<Integer> given, int least) throws Failure {
    if (given.isPresent() && given.get() < least) {
      throw new Failure(
          ExitCode.WRONG_USAGE,
          option + " " + given.get() + " is too small",
          "Give " + least + " or more");
    }
    return given.orElse(0);
  }
}
