package parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import parley.text.Row;
import parley.text.Span;
import parley.tui.Ansi;
import parley.tui.Theme;

/** Standard output: UTF-8 whatever the platform's charset is, buffered, row by row. */
final class Output implements Consumer<Row> {
  private final Writer writer;
  private final Optional<Theme> theme;

  private Output(Streams streams, Optional<Theme> theme) {
    this.writer =
        new BufferedWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), 1 << 15);
    this.theme = theme;
  }

  /** Output without any escape sequence. */
  static Output plain(Streams streams) {
    return new Output(streams, Optional.empty());
  }

  /** Output with colours, where they were asked for or a terminal shows them. */
  static Output of(Streams streams, Choices choices) {
    boolean colored =
        switch (choices.color()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> streams.terminal().onOutput() && wanted(streams);
        };
    return new Output(streams, colored ? Optional.of(choices.theme(streams)) : Optional.empty());
  }

  /** See no-color.org; a dumb terminal would show the escape sequences. */
  private static boolean wanted(Streams streams) {
    String term = streams.environment().getOrDefault("TERM", "");
    return streams.environment().getOrDefault("NO_COLOR", "").isEmpty()
        && !term.isEmpty()
        && !term.equals("dumb")
        && !term.equals("unknown");
  }

  /** Prints one row; the blanks at its end mean nothing, in a pager as little as in a file. */
  @Override
  public void accept(Row row) {
    try {
      if (theme.isPresent()) {
        Ansi.append(trimmed(row), theme.get(), writer);
      } else {
        writer.append(row.text().stripTrailing());
      }
      writer.append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row trimmed(Row row) {
    List<Span> spans = new ArrayList<>(row.spans());
    while (!spans.isEmpty()) {
      Span last = spans.remove(spans.size() - 1);
      String text = last.text().stripTrailing();
      if (!text.isEmpty()) {
        spans.add(new Span(text, last.role()));
        break;
      }
    }
    return new Row(spans);
  }

  /** What is behind the rows, for text that is not made of them. */
  Writer writer() {
    return writer;
  }

  void flush() throws IOException {
    writer.flush();
  }
}
