package parley.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** The streams of this process. */
final class SystemStreams {
  private SystemStreams() {}

  /** Standard input and output as they are: unbuffered, and without a charset. */
  static Streams open() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new StandardOutput(new FileOutputStream(FileDescriptor.out), Path.of("/proc/self/fd/1")),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        new TuiTerminal());
  }
}
