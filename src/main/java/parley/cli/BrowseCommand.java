package parley.cli;

import java.io.IOException;
import parley.tui.Extras;
import parley.tui.Outside;
import parley.tui.Theme;
import parley.view.Browser;
import parley.view.Criteria;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code parley FILE...}: opens the browser, or prints where there is no terminal to open it on.
 */
@Command(
    name = "parley",
    header = "Browse saved discussions: articles and their comments.",
    customSynopsis = {
      "parley [OPTIONS] [FILE|DIR|-]...",
      "       parley COMMAND [OPTIONS] [FILE|DIR|-]...",
    },
    footer = {
      "",
      "Where standard output is no terminal, parley does what parley show does. A file",
      "named like a command is written ./show. Press ? in the browser for its keys.",
    },
    versionProvider = Version.class)
final class BrowseCommand extends ArticleCommand {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  BrowseCommand(Streams streams, Complaints complaints) {
    super(streams, complaints);
  }

  @Override
  ExitCode run(Choices choices, Articles articles) throws Failure, IOException {
    if (!streams.terminal().possible()) {
      return new ShowCommand(streams, complaints).run(choices, articles);
    }
    Background background = new Background(articles, Visits.of(choices, streams));
    if (!background.canOpen()) {
      return complaints.end();
    }
    Criteria criteria = choices.criteria();
    if (choices.namesPeople()) {
      criteria = background.findPeople(criteria, complaints);
    }
    Theme theme = choices.theme(streams);
    Browser browser = new Browser(choices.settings(theme));
    browser.startWith(criteria, choices.context(), choices.depth());
    browser.expect(articles.names());
    Outside errands = new Errands(streams.environment(), articles.names());
    Extras extras = choices.extras(errands, streams.environment());
    Thread last = new Keeper(browser, background);
    Runtime.getRuntime().addShutdownHook(last); // a signal may end the process
    int code = streams.terminal().browse(browser, background, theme, extras);
    last.run();
    background.complain(complaints);
    return code == ExitCode.DONE.code() ? complaints.end() : ExitCode.of(code);
  }
}
