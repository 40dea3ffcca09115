package parley.cli;

import java.io.File;
import parley.read.ReadException;

/** Whether an input fits into the memory that Java may use, found out before it is full. */
final class Room {
  private Room() {}

  /**
   * Refuses a file that cannot fit however it is made: its bytes and half as much again. What is
   * between that and what is really needed is found out by reading, see {@link #lacking}.
   */
  static void check(String name) throws ReadException {
    check(new File(name).length(), Runtime.getRuntime().maxMemory());
  }

  static void check(long bytes, long most) throws ReadException {
    long needed = bytes + bytes / 2;
    if (needed > most) {
      throw new ReadException(
          "needs at least "
              + megabytes(needed)
              + " of memory, and parley may use "
              + megabytes(most),
          "where there is more, give it that with PARLEY_OPTS=-Xmx"
              + ((2 * bytes >> 30) + 1)
              + "g, or split the file");
    }
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
