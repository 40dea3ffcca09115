package parley.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** The streams of this process. */
final class SystemStreams {
  private SystemStreams() {}

  /**
   * Standard input and output as they are, without a charset. Input is buffered because a bare file
   * stream asks for its length when it is to be read to its end, which a pipe has none of.
   */
  static Streams open() {
    return new Streams(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1")),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        new TuiTerminal());
  }
}
