package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The packaged program in a real terminal, driven by keys: what a user sees, and that the terminal
 * is the user's again afterwards, whatever happened.
 */
class TerminalIT extends InTerminal {
  private static final int SIGCONT = 18; // on Linux, where /proc is

  private static final String TITLE = "What Does the Harbour Vote";

  private String before;

  @BeforeEach
  void askForTheMode() throws IOException {
    before = tmux.ask("stty -g");
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }

  /** Opens the harbour vote with a launcher whose process id the test can find. */
  private void open() {
    tmux.run(
        "sh -c 'echo $$ >pid; exec \"$0\" \"$@\"' "
            + quoted(PARLEY)
            + " "
            + quoted(HARBOUR)
            + "; echo code=$?");
    tmux.waitFor(TITLE).waitForRow(-1, "? help");
    assertThat(tmux.modes()).isEqualTo("1 0");
  }

  private ProcessHandle launcher() throws IOException {
    long pid = Long.parseLong(Files.readString(directory.resolve("pid")).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  private ProcessHandle machine() throws IOException {
    List<ProcessHandle> children = launcher().children().toList();
    assertThat(children).hasSize(1);
    return children.get(0);
  }

  /** The shell, its line mode and its screen are as they were, and it obeys. */
  private void assertTerminalIsBack() throws IOException {
    tmux.waitForShell();
    assertThat(tmux.ask("stty -g")).isEqualTo(before);
    tmux.run("echo all$((1+1))well").waitFor("all2well");
    assertThat(tmux.screen()).doesNotContain(TITLE + " Mean");
  }

  @Test
  void quittingGivesTheTerminalBack() throws IOException {
    tmux.run("echo stood here before");
    open();
    tmux.press("q").waitFor("code=0");
    assertThat(tmux.screen()).contains("stood here before");
    assertTerminalIsBack();
  }

  @Test
  void anArticleIsReadFoldedAndUnfolded() throws IOException {
    open();
    tmux.press("a").waitFor("▾ article").waitFor("The afternoon boat leaves the inner harbour");
    tmux.press("a").waitFor("▸ article").waitFor("Again the ferry company wins");
    tmux.type("zM").waitFor("▸ Vesna · #2").waitUntilGone("Where are the two ferries");
    tmux.type("zR").waitFor("Where are the two ferries we paid for?");
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void aFilterShowsOneCommenterAndGivesEverythingBack() throws IOException {
    open();
    tmux.press("j").type("f").waitFor("filter: Tavi");
    tmux.waitUntilGone("242 votes");
    tmux.type("f").waitUntilGone("filter: Tavi").waitFor("242 votes");
    tmux.type("F").waitFor("Old Mooring 47").type("sunn").waitUntilGone("Old Mooring 47");
    tmux.press("Enter").waitFor("filter: Sunniva");
    tmux.press("Escape").waitUntilGone("filter: Sunniva");
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void aSearchShowsItsCaretAndGoesFromHitToHit() throws IOException {
    open();
    tmux.type("/").await(() -> tmux.modes().equals("1 1"), "a visible caret");
    tmux.type("ferries").press("Enter").waitFor("search: ferries");
    assertThat(tmux.modes()).isEqualTo("1 0");
    String first = tmux.screen();
    tmux.type("n").await(() -> !tmux.screen().equals(first), "the next hit");
    tmux.press("Escape").waitUntilGone("search: ferries");
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void aPasteGoesIntoThePromptAndIsNoCommand() throws IOException {
    open();
    tmux.type("/").await(() -> tmux.modes().equals("1 1"), "a visible caret");
    tmux.paste("berths\nqqQ").waitForRow(-1, "berths qqQ");
    tmux.press("Escape").await(() -> tmux.modes().equals("1 0"), "the caret gone");
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void aNewSizeIsPaintedAtOnce() throws IOException {
    open();
    tmux.resize(120, 40).waitForRow(39, "? help");
    tmux.resize(40, 10).waitForRow(9, "help").waitFor("Harbour");
    for (int columns = 41; columns < 70; columns++) {
      tmux.resize(columns, 12);
    }
    tmux.resize(100, 30).waitForRow(29, "? help");
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void theShellStopsAndContinuesIt() throws IOException {
    open();
    for (int i = 0; i < 2; i++) {
      tmux.press("C-z").waitForShell().waitFor("Stopped");
      assertThat(tmux.ask("stty -g")).isEqualTo(before);
      tmux.run("clear").waitUntilGone("Stopped");
      tmux.run("fg").waitFor(TITLE).waitForRow(-1, "? help");
      tmux.await(() -> tmux.modes().equals("1 0"), "the program's screen");
    }
    tmux.press("a").waitFor("The afternoon boat");
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void aStopFromOutsideIsMendedWhenItGoesOn() throws IOException {
    open();
    awaitThatContinuingIsHeard();
    long group = launcher().pid();
    new ProcessBuilder("sh", "-c", "kill -STOP " + machine().pid() + " " + group).start();
    tmux.waitFor("Stopped");
    tmux.run("").run("fg").waitForRow(-1, "? help");
    tmux.press("a").waitFor("The afternoon boat");
    tmux.press("q");
    assertTerminalIsBack();
  }

  /** The program listens to that signal once its first picture stands: a busy machine is slow. */
  private void awaitThatContinuingIsHeard() throws IOException {
    Path status = Path.of("/proc/" + machine().pid() + "/status");
    long caught = 0;
    while (Files.exists(status) && (caught >> SIGCONT - 1 & 1) == 0) {
      for (String line : Files.readAllLines(status)) {
        caught =
            line.startsWith("SigCgt:")
                ? Long.parseUnsignedLong(line.substring(7).strip(), 16)
                : caught;
      }
    }
  }

  @Test
  void withoutAShellThatCouldContinueItNothingStops() throws IOException {
    tmux.run("exec " + quoted(PARLEY) + " " + quoted(HARBOUR)).waitForRow(-1, "? help");
    tmux.press("C-z").press("a").waitFor("The afternoon boat");
  }

  @Test
  void standardInputIsReadWhileKeysComeFromTheTerminal() throws IOException {
    tmux.run("cat " + quoted(HARBOUR) + " | " + quoted(PARLEY) + " -; echo code=$?");
    tmux.waitFor(TITLE).press("a").waitFor("The afternoon boat");
    tmux.press("q").waitFor("code=0");
    assertTerminalIsBack();
    assertThat(tmux.ask("cat " + quoted(HARBOUR) + " | " + quoted(PARLEY) + " show - | head -3"))
        .contains(TITLE);
  }

  @Test
  void whatIsNoTerminalGetsPlainText() throws IOException {
    String printed = tmux.ask(quoted(PARLEY) + " " + quoted(HARBOUR) + " | cat");
    assertThat(printed).contains(TITLE, "Again the ferry company wins").doesNotContain("\033");
    assertThat(tmux.ask("TERM=dumb " + quoted(PARLEY) + " " + quoted(HARBOUR)))
        .contains("Again the ferry company wins");
    tmux.run("TERM=dumb " + quoted(PARLEY) + " " + quoted(HARBOUR) + " | tail -1; echo code=$?");
    tmux.waitFor("code=0");
    assertTerminalIsBack();
  }

  @Test
  void itStartsThroughLinksFromAnywhereInAnyLocale() throws IOException {
    Path bin = Files.createDirectories(directory.resolve("a bin"));
    Files.createSymbolicLink(bin.resolve("first"), PARLEY);
    Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
    Files.copy(HARBOUR, directory.resolve("порт.txt"));
    tmux.run("PATH=\"$PWD/a bin:$PATH\"; LC_ALL=C second порт.txt").waitFor(TITLE);
    tmux.press("a").waitFor("The afternoon boat").press("q");
    assertTerminalIsBack();
    Files.delete(bin.resolve("first")); // JUnit warns of links that lead out of the directory
  }

  @Test
  void itRunsInADirectoryWithBlanksWithoutItsArchive() throws IOException {
    Path home = Files.createDirectories(directory.resolve("an other place"));
    Files.copy(PARLEY, home.resolve("parley"));
    assertThat(home.resolve("parley").toFile().setExecutable(true)).isTrue();
    Files.copy(PARLEY.resolveSibling("parley.jar"), home.resolve("parley.jar"));
    tmux.run("'an other place/parley' " + quoted(HARBOUR)).waitFor(TITLE);
    tmux.press("q");
    assertTerminalIsBack();
    assertThat(tmux.ask("'an other place/parley' --archive; echo $?")).isEqualTo("0");
    assertThat(home.resolve("parley.jsa")).exists();
    tmux.run("'an other place/parley' " + quoted(HARBOUR)).waitFor(TITLE);
    tmux.press("q");
    assertTerminalIsBack();
  }

  @Test
  void everySampleOpensFromTheLibrary() throws IOException {
    tmux.run(quoted(PARLEY) + " " + quoted(SAMPLES)).waitFor("Harbour Vote").waitFor("7 articles");
    for (int i = 0; i < 7; i++) {
      tmux.press("Enter").waitForRow(0, (i + 1) + "/7");
      tmux.press("q").waitForRow(0, "7 articles").press("j");
    }
    tmux.press("q");
    assertTerminalIsBack();
  }

  /** A file with a good line, a bad one and a key of the user's own. */
  @Test
  void settingsCountAndComplaintsStandOnTheScreenAfterwards() throws IOException {
    Files.writeString(directory.resolve("mine"), "ascii = on\nthme = dark\nkey.help = F2 gh\n");
    tmux.run("PARLEY_CONFIG=mine " + quoted(PARLEY) + " " + quoted(HARBOUR));
    tmux.waitFor(TITLE).waitForRow(-1, "F2 help");
    assertThat(tmux.screen()).contains("+ article").doesNotContain("▸", "? help");
    tmux.press("F2").waitForRow(0, "Keys").press("Escape").waitForRow(0, TITLE);
    tmux.type("gh").waitForRow(0, "Keys").press("Escape").waitForRow(0, TITLE);
    tmux.press("q").waitForShell();
    assertThat(tmux.screen().replace("\n", ""))
        .contains("parley: mine:2: there is no setting \"thme\". Did you mean theme?");
  }
}
