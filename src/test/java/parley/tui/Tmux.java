package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A real terminal with an interactive shell in it: one pane of a tmux server of its own, which
 * reads no settings and dies with the test.
 */
final class Tmux implements AutoCloseable {
  private static final String PROMPT = "PROMPT>";

  /** Exactly that session: a mere t is first taken for the start of a window's name. */
  private static final String PANE = "=t:";

  private static final long PATIENCE_MILLIS = 15_000;

  private final Path directory;
  private int questions;

  private Tmux(Path directory) {
    this.directory = directory;
  }

  /**
   * A shell in a window of this size, at its prompt in {@code directory}. Without tmux the test is
   * skipped, but fails in continuous integration, so that nobody takes a skipped test for a pass.
   */
  static Tmux start(Path directory, int columns, int rows) throws IOException {
    boolean here = installed();
    assertThat(here || !"true".equals(System.getenv("CI"))).as("tmux is needed in CI").isTrue();
    assumeTrue(here, "tmux is not installed: the terminal is not tested");
    Tmux tmux = new Tmux(directory);
    tmux.tmux(
        "new-session",
        "-d",
        "-s",
        "t",
        "-x",
        columns + "",
        "-y",
        rows + "",
        "-c",
        directory.toString(),
        "env ENV= PARLEY_CONFIG= XDG_STATE_HOME="
            + directory
            + "/.state PS1='"
            + PROMPT
            + " ' sh -i");
    tmux.waitFor(PROMPT);
    return tmux;
  }

  private static boolean installed() {
    for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(place, "tmux"))) {
        return true;
      }
    }
    return false;
  }

  /** Types text as it is. */
  Tmux type(String text) {
    tmux("send-keys", "-t", PANE, "-l", text);
    return this;
  }

  /** Presses keys by their tmux names. */
  Tmux press(String... keys) {
    List<String> command = new ArrayList<>(List.of("send-keys", "-t", PANE));
    command.addAll(List.of(keys));
    tmux(command.toArray(new String[0]));
    return this;
  }

  /** Types a line for the shell. */
  Tmux run(String command) {
    return type(command).press("Enter");
  }

  /** Pastes as a terminal does for a program that asked for paste marks. */
  Tmux paste(String text) {
    tmux("set-buffer", text);
    tmux("paste-buffer", "-p", "-t", PANE);
    return this;
  }

  /** Sets an option of the server. */
  Tmux set(String option, String value) {
    tmux("set", "-g", option, value);
    return this;
  }

  /** Writes from now on every byte that programs send to the terminal into a file. */
  Tmux record(Path file) {
    tmux("pipe-pane", "-O", "-t", PANE, "cat >'" + file + "'");
    return this;
  }

  /** Ends that. */
  Tmux endRecord() {
    tmux("pipe-pane", "-t", PANE);
    return this;
  }

  /** What was copied last. */
  String buffer() {
    return tmux("show-buffer");
  }

  /** What the shell's command prints, without using the screen. */
  String ask(String command) throws IOException {
    Path answer = directory.resolve("answer" + questions++);
    Path done = directory.resolve("answer" + questions++);
    run(command + " >" + answer.getFileName() + " 2>&1; : >" + done.getFileName());
    await(() -> Files.exists(done), "an answer to " + command);
    return Files.readString(answer).strip();
  }

  Tmux resize(int columns, int rows) {
    tmux("resize-window", "-t", PANE, "-x", columns + "", "-y", rows + "");
    return this;
  }

  /** The screen, its rows without the blanks at their ends. */
  String screen() {
    return tmux("capture-pane", "-p", "-t", PANE);
  }

  /** One row of it, from 0; the last is -1. */
  String row(int number) {
    List<String> rows = List.of(screen().split("\n", -1));
    int last = rows.size() - 1; // the capture ends with a line feed
    return rows.get(number < 0 ? last + number : number);
  }

  Tmux waitFor(String text) {
    return await(() -> screen().contains(text), "\"" + text + "\" on the screen");
  }

  Tmux waitForRow(int number, String text) {
    return await(() -> row(number).contains(text), "\"" + text + "\" in row " + number);
  }

  Tmux waitUntilGone(String text) {
    return await(() -> !screen().contains(text), "\"" + text + "\" gone from the screen");
  }

  /** The program has left: the screen that was there before is back, and the cursor. */
  Tmux waitForShell() {
    return await(() -> modes().equals("0 1"), "the shell's own screen");
  }

  /** Whether the alternate screen is on, and the cursor visible. */
  String modes() {
    return tmux("display", "-p", "-t", PANE, "#{alternate_on} #{cursor_flag}").strip();
  }

  /** Whether a program takes the mouse. */
  boolean mouse() {
    return tmux("display", "-p", "-t", PANE, "#{mouse_any_flag}").strip().equals("1");
  }

  /** The flags of the terminal that a program may set, and must set back. */
  String flags() {
    return tmux(
            "display",
            "-p",
            "-t",
            "t",
            "alternate=#{alternate_on} cursor=#{cursor_flag} mouse=#{mouse_any_flag}"
                + " sgr=#{mouse_sgr_flag} wrap=#{wrap_flag} keypad=#{keypad_flag}"
                + " keys=#{keypad_cursor_flag} insert=#{insert_flag} origin=#{origin_flag}")
        .strip();
  }

  /** Takes the terminal away, as closing its window does. */
  void closeWindow() {
    tmux("kill-pane", "-t", PANE);
  }

  /** A second window, so that the server outlives the first. */
  void keepServer() {
    tmux("new-session", "-d", "-s", "other", "sleep 600");
  }

  /** The process id of the program that the shell runs in the foreground. */
  long foreground() {
    long shell = Long.parseLong(tmux("display", "-p", "-t", PANE, "#{pane_pid}").strip());
    return ProcessHandle.of(shell).orElseThrow().children().findFirst().orElseThrow().pid();
  }

  Tmux await(BooleanSupplier condition, String what) {
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what + ", but:\n" + screen());
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
    return this;
  }

  private String tmux(String... words) {
    List<String> command = new ArrayList<>(List.of("tmux", "-S"));
    command.add(directory.resolve("socket").toString());
    command.addAll(List.of("-f", "/dev/null", "-u"));
    command.addAll(List.of(words));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().remove("TMUX");
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as("%s: %s", command, said).isZero();
      return said;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    tmux("kill-server");
  }
}
