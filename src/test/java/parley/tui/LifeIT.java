package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which the packaged program can be ended, stopped or disturbed from outside. */
class LifeIT extends InTerminal {
  private static final String NOT_KEPT =
      "parley: killed (signal 9). What you did since you opened it is not kept.";
  private static final String CRASH =
      "parley: Java was ended by signal 6."
          + " Run with PARLEY_OPTS=-XX:-SuppressFatalErrorMessage to see more.";

  /** Every signal to everybody; else each signal to one. */
  private static final boolean LONG = Boolean.getBoolean("campaign");

  /** A signal, whom it is sent to, how the program ends, and what it says about it. */
  private record Ending(String signal, String whom, int code, boolean keeps, String... says) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("TERM", "launcher", 143, true),
          new Ending("HUP", "machine", 129, true),
          new Ending("INT", "job", 130, true),
          new Ending("QUIT", "job", 131, true),
          new Ending("KILL", "machine", 137, false, NOT_KEPT),
          new Ending("SEGV", "machine", 134, false, CRASH));

  private static final List<Ending> MORE_ENDINGS =
      List.of(
          new Ending("TERM", "machine", 143, true),
          new Ending("TERM", "job", 143, true),
          new Ending("HUP", "launcher", 129, true),
          new Ending("HUP", "job", 129, true),
          new Ending("INT", "launcher", 130, true),
          new Ending("QUIT", "launcher", 131, true),
          new Ending("ABRT", "machine", 134, false, CRASH));

  private void forget() throws IOException {
    Path state = directory.resolve(".state/parley");
    if (Files.exists(state)) {
      try (Stream<Path> files = Files.list(state)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void everySignalGivesTheTerminalBackAndKeepsWhatIsPromised() throws Exception {
    List<Ending> endings = new ArrayList<>(ENDINGS);
    endings.addAll(LONG ? MORE_ENDINGS : List.of());
    for (Ending ending : endings) {
      forget();
      Life life = Life.open(tmux, directory);
      life.signal(ending.signal(), ending.whom());
      life.assertOver(ending.code(), ending.says());
      assertThat(life.kept()).as(ending.toString()).isEqualTo(ending.keeps() ? 1 : 0);
    }
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .as("no report of a crash, no core")
          .allMatch(f -> f.matches("answer\\d+|pid|socket|\\.state"));
    }
  }

  /** The Java machine answers SIGQUIT with all its threads on standard output, the screen. */
  @Test
  void signalsThatMeanNothingToItDisturbNothing() throws Exception {
    Life life = Life.open(tmux, directory);
    tmux.type("j").waitForRow(-1, "Tavi · 1 of 4");
    String picture = tmux.screen();
    for (String signal : new String[] {"QUIT", "INT", "CONT", "WINCH"}) {
      life.signal(signal, "machine");
    }
    for (String signal : new String[] {"CONT", "WINCH"}) {
      life.signal(signal, "job");
    }
    Thread.sleep(500); // nothing to wait for: nothing happens
    assertThat(tmux.screen()).isEqualTo(picture);
    tmux.press("q");
    life.assertOver(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"machine", "launcher", "job"})
  void aStopFromOutsideIsThatOfTheKey(String whom) throws Exception {
    Life life = Life.open(tmux, directory);
    for (int i = 0; i < (LONG ? 5 : 1); i++) {
      life.signal("TSTP", whom);
      life.assertStopped();
      life.clear();
      tmux.run("fg");
      tmux.waitForRow(-1, "? help").await(() -> tmux.modes().equals("1 0"), "its screen");
      Thread.sleep(600); // a signal so soon after the last would be taken for its echo
    }
    tmux.press("a").waitFor("The afternoon boat").press("q");
    life.assertLeft();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void whoHasTheTerminalForAWhileGoesToo(String signal) throws Exception {
    Life life = Life.open(tmux, directory);
    tmux.type("|").type("sleep 61; sleep 62").press("Enter").waitForShell();
    tmux.await(() -> runs(life, "sleep"), "the command");
    life.note();
    life.signal(signal, "launcher");
    life.assertOver(signal.equals("TERM") ? 143 : 129);
  }

  /** Whether a command runs that holds these words: parley has a shell of its own besides. */
  private static boolean runs(Life life, String words) {
    try (Stream<ProcessHandle> all = life.launcher().descendants()) {
      return all.anyMatch(p -> p.info().commandLine().orElse("").contains(words));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whileAnotherProgramHasTheTerminalItStopsAndGoesOnWithThat() throws Exception {
    Life life = Life.open(tmux, directory);
    tmux.type("|").type("read -r x </dev/tty; echo got$x").press("Enter").waitForShell();
    tmux.await(() -> runs(life, "echo got"), "the command");
    Thread.sleep(300); // until it reads
    life.signal("INT", "launcher");
    tmux.press("C-z").waitFor("Stopped");
    assertThat(tmux.ask("echo al''ive")).isEqualTo("alive");
    tmux.run("fg").type("it").press("Enter").waitFor("gotit").waitFor("Enter goes back");
    tmux.press("Enter").waitForRow(-1, "done: read");
    tmux.press("q");
    life.assertBack();
    life.assertNothingRuns();
  }

  @Test
  void killedWhileAnotherProgramHasTheTerminal() throws Exception {
    Life life = Life.open(tmux, directory);
    tmux.type("|").type("sleep 1").press("Enter").waitForShell();
    tmux.await(() -> runs(life, "sleep"), "the command");
    life.note();
    life.signal("KILL", "machine");
    life.assertOver(137, NOT_KEPT);
  }

  @Test
  void aClosedWindowLeavesNoProcessAndKeepsWhatWasDone() throws Exception {
    tmux.keepServer();
    Life life = Life.open(tmux, directory);
    tmux.type("7G").waitFor("▌▾ Harut · #7");
    tmux.closeWindow();
    life.awaitEnd();
    assertThat(life.kept()).isEqualTo(1);
  }

  /** Nobody can pass on anything then; the machine finds out by itself. */
  @Test
  void withoutItsLauncherItEndsAndGivesTheTerminalBack() throws Exception {
    Life life = Life.open(tmux, directory);
    life.signal("KILL", "launcher");
    life.assertNothingRuns();
    life.assertBack();
    life.assertModeBack();
    assertThat(life.kept()).isEqualTo(1);
  }

  /** Two hundred sizes, down to a single cell, as fast as they come. */
  @Test
  void aStormOfSizesEndsInThePictureOfTheLast() throws Exception {
    String last = pictureOf(71, 19);
    Life life = Life.open(tmux, directory);
    Random random = new Random(20261127);
    for (int i = 0; i < 200; i++) {
      boolean tiny = i % 20 == 0;
      tmux.resize(tiny ? 1 : 1 + random.nextInt(200), tiny ? 1 : 1 + random.nextInt(60));
    }
    tmux.resize(71, 19).waitForRow(18, "? help");
    tmux.await(() -> tmux.screen().equals(last), "this picture:\n" + last);
    tmux.resize(80, 24).waitForRow(23, "? help").press("q").waitFor("code=0");
    assertThat(tmux.modes()).isEqualTo("0 1");
    life.assertNothingRuns();
  }

  private String pictureOf(int columns, int rows) throws IOException {
    tmux.resize(columns, rows);
    Life life = Life.open(tmux, directory);
    String picture = tmux.screen();
    tmux.press("q").waitFor("code=0");
    life.assertNothingRuns();
    forget();
    tmux.resize(80, 24);
    return picture;
  }
}
