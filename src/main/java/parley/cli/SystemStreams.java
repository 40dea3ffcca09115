package parley.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

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
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        new TuiTerminal());
  }

  /**
   * Whether writing failed because nobody reads any more. Java has no code for that, and the
   * system's words for it are translated, so the kind of the output counts too.
   */
  static boolean isClosedPipe(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || isPipe(Path.of("/proc/self/fd/1"));
  }

  private static boolean isPipe(Path output) {
    try {
      String target = Files.readSymbolicLink(output).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException noSuchSystem) {
      return false;
    }
  }
}
