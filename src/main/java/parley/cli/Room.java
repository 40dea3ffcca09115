package parley.cli;

import java.io.File;
import parley.read.ReadException;

/** Whether an input fits into the memory that Java may use, found out before it is full. */
final class Room {
  private Room() {}

  /**
   * Whether a file may fit: its bytes and half as much again, which is the least it needs however
   * it is made. What is between that and what is really needed is found out by reading, see {@link
   * #lacking}.
   */
  static boolean isEnoughFor(String name) {
    return least(new File(name).length()) <= Runtime.getRuntime().maxMemory();
  }

  /** What to say where it is not. */
  static ReadException lackingFor(String name) {
    return lacking(new File(name).length(), Runtime.getRuntime().maxMemory());
  }

  private static long least(long bytes) {
    return bytes + bytes / 2;
  }

  static ReadException lacking(long bytes, long most) {
    return new ReadException(
        "needs at least "
            + megabytes(least(bytes))
            + " of memory, and parley may use "
            + megabytes(most),
        "where there is more, give it that with PARLEY_OPTS=-Xmx"
            + ((2 * bytes >> 30) + 1)
            + "g, or split the file");
  }

  /** What to say where memory ran out in the middle. */
  static ReadException lacking() {
    return new ReadException(
        "needs more memory than the "
            + megabytes(Runtime.getRuntime().maxMemory())
            + " that parley may use",
        "where there is more, give it that with PARLEY_OPTS=-Xmx8g");
  }

  private static String megabytes(long bytes) {
    return (bytes >> 20) + " MB";
  }
}
