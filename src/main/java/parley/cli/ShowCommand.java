package parley.cli;

import java.io.IOException;
import parley.model.Article;
import parley.view.Context;
import parley.view.Criteria;
import parley.view.Settings;
import parley.view.Transcript;
import picocli.CommandLine.Command;

/** {@code parley show}: the discussion as plain text. */
@Command(
    name = "show",
    header = "Print articles and their threads as plain text.",
    customSynopsis = "parley show [OPTIONS] [FILE|DIR|-]...")
final class ShowCommand extends ArticleCommand {
  private static final int COLUMNS = 80;
  private static final int INDENTATION = 32; // room for deep replies beside the text

  ShowCommand(Streams streams, Complaints complaints) {
    super(streams, complaints);
  }

  @Override
  ExitCode run(Choices choices, Articles articles) throws Failure, IOException {
    Output out = Output.of(streams, choices);
    Settings settings = choices.settings();
    int columns = columns(choices, settings);
    try {
      new Selection(choices, articles, streams, complaints)
          .each(new Show(choices, settings, columns, articles.size() > 1, out));
    } finally {
      out.flush();
    }
    return complaints.end();
  }

  private record Shown(Article article, Criteria criteria) {}

  private record Show(Choices choices, Settings settings, int columns, boolean several, Output out)
      implements Selection.Step<Shown> {
    @Override
    public Shown prepare(Article article, Criteria criteria) {
      return new Shown(article, criteria);
    }

    @Override
    public void write(Shown shown) throws IOException {
      Article article = shown.article();
      Context context = choices.context();
      Heading.write(article, several, columns, settings, out);
      Transcript.write(article, shown.criteria(), context, choices.depth(), columns, settings, out);
      out.flush();
    }
  }

  /** As wide as asked for, else as the terminal or COLUMNS, but readable, else 80. */
  private int columns(Choices choices, Settings settings) {
    if (choices.width() > 0) {
      return choices.width();
    }
    int columns = streams.terminal().columns();
    if (columns == 0) {
      columns = number(streams.environment().getOrDefault("COLUMNS", ""));
    }
    int readable = Math.min(columns, settings.measure() + INDENTATION);
    return columns == 0 ? COLUMNS : Math.max(SharedOptions.LEAST_WIDTH, readable);
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException notSet) {
      return 0;
    }
  }
}
