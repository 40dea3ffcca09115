package parley.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import parley.text.Sanitizer;

/**
 * What a command has to say on standard error: each complaint one line, whatever the file names and
 * options in it hold; and on a terminal a passing line, which is gone before anything else is said.
 */
final class Complaints {
  /** What to do about a bug. */
  static final String REPORT = "This is a bug in parley: please report it with this line";

  private static final String CLEAR = "\033[K"; // from the cursor to the end of the line

  private final OutputStream err;
  private boolean passing;
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
    wipe();
    print("parley: " + Sanitizer.line(message) + "\n");
  }

  /** Shows a line, sanitised and no wider than the terminal, in place of the one that was there. */
  synchronized void pass(String line) {
    passing = true;
    print("\r" + line + CLEAR);
  }

  /** Takes the passing line away, if there is one. */
  synchronized void wipe() {
    if (passing) {
      passing = false;
      print("\r" + CLEAR);
    }
  }

  private void print(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
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
