package parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.text.Row;

/** Standard output: UTF-8 whatever the platform's charset is, buffered, row by row. */
final class Output implements Consumer<Row> {
  private final Writer writer;
  private final Function<Row, String> paint;

  Output(OutputStream out, Function<Row, String> paint) {
    this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    this.paint = paint;
  }

  /** Prints one row without the blanks at its end. */
  @Override
  public void accept(Row row) {
    try {
      writer.append(paint.apply(row)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is behind the rows, for text that is not made of them. */
  Writer writer() {
    return writer;
  }

  void flush() throws IOException {
    writer.flush();
  }
}
