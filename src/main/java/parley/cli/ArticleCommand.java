package parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.settings.Preferences;
import picocli.CommandLine.Mixin;

/** What the commands that read articles have in common: the shared options, and how they end. */
abstract class ArticleCommand implements Callable<ExitCode> {
  final Streams streams;
  final Complaints complaints;
  @Mixin private SharedOptions options = new SharedOptions();
  @Mixin private HelpOption help = new HelpOption();

  ArticleCommand(Streams streams, Complaints complaints) {
    this.streams = streams;
    this.complaints = complaints;
  }

  @Override
  public final ExitCode call() throws Failure, IOException {
    Preferences preferences = SettingsFile.of(streams.environment()).load(complaints);
    Choices choices = options.choices(preferences);
    return run(choices);
  }

  /** Does what the command is for. */
  abstract ExitCode run(Choices choices, Articles articles) throws Failure, IOException;

  /** Runs with choices made elsewhere. */
  final ExitCode run(Choices choices) throws Failure, IOException {
    Articles articles = open(choices);
    ExitCode code = run(choices, articles);
    articles.account();
    return code;
  }

  private Articles open(Choices choices) throws Failure {
    List<String> given = choices.inputs();
    if (given.isEmpty()) {
      if (streams.terminal().onInput()) {
        throw new Failure(
            ExitCode.WRONG_USAGE,
            "nothing to read",
            "Name files or directories, or - for standard input; 'parley help' says more");
      }
      given = List.of("-");
    }
    return new Articles(choices, given, streams.in(), complaints);
  }
}
