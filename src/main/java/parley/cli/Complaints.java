package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import parley.text.Sanitizer;

/**
 * What a command has to say on standard error: each complaint one line, whatever the file names and
 * options in it hold.
 */
final class Complaints {
  /** What to do about a bug. */
  static final String REPORT = "This is a bug in parley: please report it with this line";

  private final OutputStream err;
  private boolean unreadable;
  private boolean bug;

  Complaints(OutputStream err) {
    this.err = err;
  }

  /** An input that cannot be read; the command goes on with the others. */
  synchronized void unreadable(String input, String what, String hint) {
    unreadable = true;
    say(input + ": " + Failure.sentences(what, hint));
  }

  /** Takes note that one of the complaints is about parley itself. */
  synchronized void bug() {
    bug = true;
  }

  /** What happened in a bug, and where. */
  static String place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  /** Prints one line. */
  synchronized void say(String message) {
    byte[] line = ("parley: " + Sanitizer.line(message) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      err.write(line);
      err.flush();
    } catch (IOException nobodyListens) {
      // there is no other place to complain about that
    }
  }

  /** The exit code of a command that came to its end. */
  synchronized ExitCode end() {
    if (bug) {
      return ExitCode.BUG;
    }
    return unreadable ? ExitCode.UNREADABLE : ExitCode.DONE;
  }
}
