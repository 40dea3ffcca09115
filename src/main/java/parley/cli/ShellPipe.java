package parley.cli;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import parley.view.Excerpt;

/** Gives text to a command of the shell that has the terminal while it runs. */
final class ShellPipe {
  private static final File TERMINAL = new File("/dev/tty");
  private static final int SIGNALLED = 128;

  /**
   * The launcher starts Java in the background, where Ctrl-C is ignored, and a shell cannot undo
   * for what it runs what was ignored before it was there.
   */
  private static final String HEEDING_SIGNALS =
      """
      if env --default-signal=INT,QUIT true 2>/dev/null; then
        exec env --default-signal=INT,QUIT sh -c "$1"
      elif command -v perl >/dev/null; then
        exec perl -e '$SIG{INT} = $SIG{QUIT} = "DEFAULT"; exec @ARGV' sh -c "$1"
      fi
      exec sh -c "$1"
      """;

  private final Map<String, String> environment;

  ShellPipe(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Runs it to its end, then waits for Enter, so that what it printed can be read. */
  String run(String command, Excerpt excerpt) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", HEEDING_SIGNALS, "sh", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().clear();
    builder.environment().putAll(environment);
    AtomicBoolean whole = new AtomicBoolean();
    int code = Guest.run(builder, process -> whole.set(feed(process, excerpt)));
    enter();
    String outcome = code == 0 ? "done: " : "ended with " + code + ": ";
    outcome = code > SIGNALLED ? "ended by signal " + (code - SIGNALLED) + ": " : outcome;
    return outcome + command + (whole.get() ? "" : " (it did not read everything)");
  }

  /** Whether it read all; a pager that is left early does not, and that is no error. */
  private static boolean feed(Process process, Excerpt excerpt) {
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), 1 << 15)) {
      SavedFile.text(excerpt, out);
      return true;
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static void enter() throws IOException, InterruptedException {
    String wait = "printf '%s' 'parley: Enter goes back '; read -r _";
    Guest.run(
        new ProcessBuilder("sh", "-c", wait)
            .redirectInput(TERMINAL)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.DISCARD));
  }
}
