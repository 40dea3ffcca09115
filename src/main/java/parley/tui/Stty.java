package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The line mode of {@code /dev/tty}, set by the program {@code stty}. The launcher does its first
 * call before this process exists and the last one after it, and says what it found in two system
 * properties: starting a process from here costs 15 ms the first time.
 */
final class Stty implements LineMode {
  private static final File TERMINAL = new File("/dev/tty");
  private static final String SIZE = "parley.size";
  static final String RAW =
      "stty -icanon -echo -iexten -ixon min 1 time 0 intr undef quit undef susp undef";

  private static final String LAUNCHER = "parley.launcher";

  private String saved;
  private boolean ready;
  private final boolean byLauncher;
  private final SizeShell sizes = new SizeShell();

  Stty() {
    saved = System.getProperty("parley.stty", "");
    byLauncher = !saved.isEmpty();
    ready = byLauncher;
  }

  @Override
  public TerminalSize raw() throws IOException {
    if (ready) {
      ready = false;
      return launchSize();
    }
    if (saved.isEmpty()) {
      String[] lines = sh("stty -g && stty size && " + RAW).split("\n");
      saved = lines[0];
      return size(lines.length > 1 ? lines[1] : "");
    }
    return size(sh(RAW + "; stty size"));
  }

  @Override
  public void restore() throws IOException {
    if (!saved.isEmpty()) {
      sh("stty " + saved);
    }
  }

  @Override
  public void release() throws IOException {
    sizes.end();
    if (!byLauncher) {
      restore();
    } else if (abandoned()) {
      // whatever took the terminal over: else the kernel would stop this
      sh("trap '' TTOU; stty " + saved);
    }
  }

  @Override
  public boolean abandoned() {
    String shell = System.getProperty(LAUNCHER, "");
    if (shell.isEmpty()) {
      return false;
    }
    Optional<ProcessHandle> launcher = ProcessHandle.of(Long.parseLong(shell));
    return launcher.isEmpty() || !launcher.get().isAlive();
  }

  @Override
  public TerminalSize size() throws IOException {
    return size(sizes.ask());
  }

  @Override
  public void stop() throws IOException {
    // Not STOP: where no shell could continue this process group, TSTP does nothing. The launcher
    // would pass it on instead of stopping, and goes on at once where the others do.
    String shell = System.getProperty(LAUNCHER, "");
    String all = "kill -TSTP 0";
    String stop =
        shell.isEmpty() ? all : "kill -STOP " + shell + "; " + all + "; kill -CONT " + shell;
    Signals.leaving("TSTP", () -> sh(stop));
  }

  /** The size the terminal had when the program was started. */
  static TerminalSize launchSize() throws IOException {
    String known = System.getProperty(SIZE, "");
    return size(known.isEmpty() ? sh("stty size") : known);
  }

  /** "rows columns"; a line that knows no size, as a serial one, is taken for 24x80. */
  private static TerminalSize size(String line) {
    String[] parts = line.strip().split(" ");
    try {
      int rows = Integer.parseInt(parts[0]);
      int columns = Integer.parseInt(parts[1]);
      if (rows > 0 && columns > 0) {
        return new TerminalSize(columns, rows);
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // fall through to what every terminal has
    }
    Map<String, String> env = System.getenv();
    return new TerminalSize(number(env.get("COLUMNS"), 80), number(env.get("LINES"), 24));
  }

  private static int number(String text, int otherwise) {
    boolean digits = text != null && !text.isEmpty() && text.length() < 5;
    for (int i = 0; digits && i < text.length(); i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits && Integer.parseInt(text) > 0 ? Integer.parseInt(text) : otherwise;
  }

  private static String sh(String script) throws IOException {
    Process process =
        new ProcessBuilder("sh", "-c", script)
            .redirectInput(TERMINAL)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("the terminal cannot be set up by stty");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return answer;
  }
}
