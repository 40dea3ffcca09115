package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** An output that tells a reader who went away from what is really wrong. */
final class StandardOutput extends OutputStream {
  /** Nobody reads any more: that is how {@code | head} works, and no error. */
  static final class Closed extends IOException {
    private static final long serialVersionUID = 1L;

    Closed(IOException cause) {
      super(cause);
    }
  }

  private final OutputStream out;
  private final Path link;

  /**
   * Writes to {@code out}.
   *
   * @param link a symbolic link that says what kind of file that is, where the system has one
   */
  StandardOutput(OutputStream out, Path link) {
    this.out = out;
    this.link = link;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw isClosedPipe(e) ? new Closed(e) : e;
    }
  }

  /** Java has no code for EPIPE, and the system's words for it are translated. */
  private boolean isClosedPipe(IOException e) {
    if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
      return true;
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException noSuchSystem) {
      return false;
    }
  }
}
