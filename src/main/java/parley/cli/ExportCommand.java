package parley.cli;

import java.io.IOException;
import java.util.BitSet;
import parley.model.Article;
import parley.view.Criteria;
import parley.write.ExportFormat;
import parley.write.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley export}: discussions for other programs. */
@Command(
    name = "export",
    header = "Write articles and their threads for other programs.",
    customSynopsis = "parley export --format FORMAT [OPTIONS] [FILE|DIR|-]...",
    footer = {
      "",
      "Of comments chosen with --author and the like, --context parents (the default)",
      "writes the ancestors too. A reply whose parent is left out is never written as a",
      "reply to somebody else. Articles in which nothing matches are left out.",
      "parley reads what --format html writes.",
    })
final class ExportCommand extends ArticleCommand {
  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      completionCandidates = Candidates.ExportFormats.class,
      description = "What to write: ${COMPLETION-CANDIDATES}.")
  private String format = "";

  ExportCommand(Streams streams, Complaints complaints) {
    super(streams, complaints);
  }

  @Override
  ExitCode run(Choices choices, Articles articles) throws Failure, IOException {
    ExportFormat chosen =
        ExportFormat.values()[new Candidates.ExportFormats().index("--format", format)];
    Output out = Output.plain(streams);
    Exporter exporter = chosen.to(out.writer());
    try {
      new Selection(choices, articles, streams, complaints)
          .each(new Export(choices, exporter, out));
    } finally {
      exporter.end();
      out.flush();
    }
    return complaints.end();
  }

  private record Written(Article article, BitSet kept) {}

  private record Export(Choices choices, Exporter exporter, Output out)
      implements Selection.Step<Written> {
    @Override
    public Written prepare(Article article, Criteria criteria) {
      return new Written(article, Kept.of(article, criteria, choices.context(), choices.depth()));
    }

    @Override
    public void write(Written written) throws IOException {
      exporter.article(written.article(), written.kept());
      out.flush();
    }
  }
}
