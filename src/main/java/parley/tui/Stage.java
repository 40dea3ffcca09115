package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A terminal that is only memory, and that nobody looks at. */
record Stage(TerminalSize size) implements LineMode {
  /** One of this size, with this keyboard. */
  static Tty terminal(InputStream keys, int columns, int rows) throws IOException {
    Stage stage = new Stage(new TerminalSize(columns, rows));
    return new Tty(keys, OutputStream.nullOutputStream(), stage);
  }

  @Override
  public TerminalSize raw() {
    return size;
  }

  @Override
  public void restore() {}

  @Override
  public void release() {}

  @Override
  public boolean abandoned() {
    return false;
  }

  @Override
  public void stop() {}
}
