package parley.cli;

import java.io.IOException;
import parley.model.Article;
import parley.text.Role;
import parley.text.Row;
import parley.text.Sanitizer;
import parley.text.Width;
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

  ShowCommand(Streams streams, Complaints complaints) {
    super(streams, complaints);
  }

  @Override
  void run(Choices choices, Articles articles) throws Failure, IOException {
    Settings settings = choices.settings();
    int columns = columns(choices);
    boolean several = articles.inputs().size() > 1;
    Output out = new Output(streams.out(), streams.terminal().paint(choices));
    try {
      Selection.each(
          choices,
          articles,
          complaints,
          (article, criteria) -> {
            if (several) {
              out.accept(divider(article, columns, settings));
            }
            show(article, criteria, choices, columns, settings, out);
            out.flush();
          });
    } finally {
      out.flush();
    }
  }

  private static void show(
      Article article,
      Criteria criteria,
      Choices choices,
      int columns,
      Settings settings,
      Output out) {
    Transcript.write(article, criteria, choices.context(), choices.depth(), columns, settings, out);
  }

  /** A rule that names the file, so that each article of several is known. */
  private static Row divider(Article article, int columns, Settings settings) {
    String rule = settings.glyphs().rule();
    String name = Sanitizer.line(article.source());
    String start = rule + rule + " " + Width.fit(name, columns - 6, settings.glyphs().ellipsis());
    int left = Math.max(0, columns - Width.of(start) - 1);
    return Row.of(start + " " + rule.repeat(left), Role.RULE);
  }

  /** As wide as asked for, as the terminal, as COLUMNS says, or 80. */
  private int columns(Choices choices) {
    if (choices.width() > 0) {
      return choices.width();
    }
    int columns = streams.terminal().columns();
    if (columns == 0) {
      columns = number(streams.environment().getOrDefault("COLUMNS", ""));
    }
    return columns == 0 ? COLUMNS : Math.max(SharedOptions.LEAST_WIDTH, columns);
  }

  private static int number(String text) {
    try {
      return Math.max(0, Integer.parseInt(text));
    } catch (NumberFormatException notSet) {
      return 0;
    }
  }
}
