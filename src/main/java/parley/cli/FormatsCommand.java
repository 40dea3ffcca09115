package parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import parley.read.Format;
import parley.read.Formats;
import parley.text.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley formats}: what can be read. */
@Command(
    name = "formats",
    header = "List what can be read, and how it is recognised.",
    customSynopsis = "parley formats")
final class FormatsCommand implements Callable<ExitCode> {
  private final Streams streams;
  @Mixin private HelpOption help = new HelpOption();

  FormatsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public ExitCode call() throws IOException {
    Output out = Output.plain(streams);
    Table table =
        new Table(
            List.of(
                new Table.Column("FORMAT", Role.AUTHOR, false),
                new Table.Column("WHAT IT IS, AND WHAT TELLS", Role.TEXT, false)));
    for (Format format : Formats.all()) {
      table.add(List.of(format.name(), format.description()));
    }
    table.print(out);
    out.flush();
    return ExitCode.DONE;
  }
}
