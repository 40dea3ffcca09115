package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One life of the packaged program in a terminal, and what must be as before when it is over: the
 * line mode, every flag of the terminal, what stood on the screen; and no process may be left.
 */
final class Life {
  private final Tmux tmux;
  private final Path directory;
  private final String mode;
  private final String flags;
  private List<String> stood;
  private final List<ProcessHandle> processes = new ArrayList<>();

  private Life(Tmux tmux, Path directory) throws IOException {
    this.tmux = tmux;
    this.directory = directory;
    mode = tmux.ask("stty -g");
    flags = tmux.flags();
    clear();
  }

  /** Leaves nothing on the screen but what is to stand there at the end. */
  void clear() {
    String mark = "stood here before " + System.nanoTime();
    tmux.run("clear; echo " + mark + "; echo and this");
    tmux.await(() -> tmux.row(0).equals(mark) && tmux.row(2).startsWith("PROMPT"), mark);
    stood = List.of(mark, "and this");
  }

  /** Starts a program, with these variables before it, and waits for neither. */
  static Life start(Tmux tmux, Path directory, String environment, String program, String... words)
      throws IOException {
    Life life = new Life(tmux, directory);
    Path pid = directory.resolve("pid");
    Files.deleteIfExists(pid);
    StringBuilder line = new StringBuilder(environment);
    line.append(" sh -c 'echo $$ >pid.new; mv pid.new pid; exec \"$0\" \"$@\"' ");
    line.append("'").append(program).append("'");
    for (String word : words) {
      line.append(" '").append(word).append("'");
    }
    tmux.run(line + "; echo code=$?");
    tmux.await(() -> Files.exists(pid), "a process");
    life.processes.add(life.launcher());
    return life;
  }

  /** Opens an article and waits for its picture. */
  static Life open(Tmux tmux, Path directory) throws IOException {
    Life life =
        start(tmux, directory, "", InTerminal.PARLEY.toString(), InTerminal.HARBOUR.toString());
    return life.seen();
  }

  /** Waits for the whole picture and takes note of the processes behind it. */
  Life seen() throws IOException {
    tmux.waitForRow(-1, "? help").waitFor("What Does the Harbour Vote");
    assertThat(tmux.modes()).isEqualTo("1 0");
    awaitThatSignalsAreHeard();
    note();
    return this;
  }

  /** Takes note of all the processes there are now. */
  void note() throws IOException {
    try (Stream<ProcessHandle> all = launcher().descendants()) {
      all.filter(p -> !processes.contains(p)).forEach(processes::add);
    }
  }

  ProcessHandle launcher() throws IOException {
    long pid = Long.parseLong(Files.readString(directory.resolve("pid")).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  ProcessHandle machine() throws IOException {
    try (Stream<ProcessHandle> children = launcher().children()) {
      return children
          .filter(p -> p.info().command().orElse("").endsWith("java"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The program listens to signals once its first picture stands: a busy machine is slow. */
  private void awaitThatSignalsAreHeard() {
    int stop = 20; // SIGTSTP, which is the last, on Linux, where /proc is
    tmux.await(() -> !Files.exists(Path.of("/proc")) || catches(stop), "the signals to be heard");
  }

  private boolean catches(int signal) {
    try {
      long caught = 0;
      for (String line : Files.readAllLines(Path.of("/proc/" + machine().pid() + "/status"))) {
        boolean is = line.startsWith("SigCgt:");
        caught = is ? Long.parseUnsignedLong(line.substring(7).strip(), 16) : caught;
      }
      return (caught >> signal - 1 & 1) != 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Sends a signal to the launcher, to the Java machine, or to all of the job. */
  void signal(String name, String whom) throws IOException, InterruptedException {
    String to =
        switch (whom) {
          case "launcher" -> "" + launcher().pid();
          case "machine" -> "" + machine().pid();
          case "job" -> "-" + launcher().pid();
          default -> throw new IllegalArgumentException(whom);
        };
    assertThat(new ProcessBuilder("kill", "-" + name, "--", to).start().waitFor()).isZero();
  }

  /** While it is stopped everything is as before, too. */
  void assertStopped() throws IOException {
    tmux.await(() -> tmux.flags().equals(flags), "the shell's own flags").waitFor("Stopped");
    assertThat(tmux.ask("stty -g")).isEqualTo(mode);
  }

  /** It ended with this code, and the only thing it left is what it said. */
  void assertOver(int code, String... said) throws IOException {
    tmux.waitFor("code=" + code);
    assertLeft(said);
  }

  /** The same where its code is nobody's to see, because it was stopped. */
  void assertLeft(String... said) throws IOException {
    assertBack();
    assertThat(List.of(tmux.row(0), tmux.row(1))).isEqualTo(stood);
    String screen = tmux.screen();
    for (String line : said) {
      assertThat(screen.replace("\n", "")).contains(line);
    }
    int complaints = screen.split("(?m)^parley: ", -1).length - 1;
    assertThat(complaints).as(screen).isEqualTo(said.length);
    assertThat(screen).doesNotContain("\tat ", "Exception in thread", "Full thread dump");
    assertThat(tmux.ask("stty -g")).isEqualTo(mode);
    tmux.paste("echo pas''ted").press("Enter").waitFor("pasted");
    assertThat(tmux.screen()).doesNotContain("200~", "201~");
    assertNothingRuns();
  }

  /** The terminal is as it was. */
  void assertBack() {
    tmux.await(() -> tmux.flags().equals(flags), flags + " instead of " + tmux.flags());
  }

  /** The line mode is as it was, soon. */
  void assertModeBack() {
    tmux.await(() -> mode.equals(ask()), "the line mode " + mode);
  }

  private String ask() {
    try {
      return tmux.ask("stty -g");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  boolean runs() {
    return processes.stream().anyMatch(ProcessHandle::isAlive);
  }

  /** Waits where there is no terminal to look at any more. */
  void awaitEnd() throws InterruptedException {
    for (int i = 0; i < 750 && runs(); i++) {
      Thread.sleep(20);
    }
    assertThat(runs()).isFalse();
  }

  void assertNothingRuns() {
    tmux.await(
        () -> !runs(),
        "the end of " + processes.stream().map(p -> p.pid() + " " + p.info()).toList());
  }

  /** How many files of marks there are. */
  long kept() throws IOException {
    Path state = directory.resolve(".state/parley");
    if (!Files.exists(state)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(state)) {
      return files.filter(f -> f.toString().endsWith(".marks")).count();
    }
  }
}
