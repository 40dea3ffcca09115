package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Something is thrown where nobody expects it, on every thread of the packaged program: the
 * terminal is the user's again, one line says what happened, and what was done is kept.
 */
class FaultIT extends InTerminal {
  private static final String BUG = "parley: a bug: java.lang.IllegalStateException: injected at ";

  @TempDir private static Path home;
  private static Path faulty;

  @BeforeAll
  static void make() throws IOException {
    faulty = Faulty.in(home);
  }

  @AfterAll
  static void forget() {
    faulty = null;
  }

  private Life start(String fault, String... more) throws IOException {
    String[] words = new String[more.length + 1];
    words[0] = HARBOUR.toString();
    System.arraycopy(more, 0, words, 1, more.length);
    // with -Xshare no archive of loaded classes is made for the copy
    String options = "PARLEY_OPTS='-Xshare:auto -Dfault=" + fault + "'";
    return Life.start(tmux, directory, options, faulty.toString(), words);
  }

  private void spring() throws IOException {
    Files.createFile(directory.resolve("fault"));
  }

  @ParameterizedTest
  @CsvSource({"update, j", "paint, j", "keys, j", "chore, /boats", "size, ''", "files, ''"})
  void aBugInAnyThreadIsOneLineOnTheUsersScreen(String place, String keys) throws Exception {
    Life life = start(place + ":bug").seen();
    tmux.type("2G").waitFor("▌▾ Vesna · #2");
    spring();
    if (keys.isEmpty()) {
      Files.setLastModifiedTime(directory.resolve("fault"), Files.getLastModifiedTime(HARBOUR));
      tmux.resize(80, 25).resize(80, 24);
    } else {
      tmux.type(keys);
    }
    life.assertOver(70, BUG + place + " at parley.Fault.at(Fault.java");
    assertThat(life.kept()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"paint:stack, 70", "update:memory, 3"})
  void theEndOfStackAndMemoryToo(String fault, int code) throws Exception {
    Life life = start(fault).seen();
    spring();
    tmux.type("j");
    String says =
        code == 3
            ? "parley: out of memory. Open fewer or smaller files."
            : "parley: a bug: java.lang.StackOverflowError: injected at ";
    life.assertOver(code, says);
    assertThat(life.kept()).isEqualTo(1);
  }

  @Test
  void aBugBeforeTheFirstPicture() throws Exception {
    spring();
    Life life = start("paint:bug");
    life.assertOver(70, BUG + "paint at parley.Fault.at(Fault.java");
  }

  /** A loader's bug or lack of memory spoils its input and no other. */
  @ParameterizedTest
  @CsvSource({"loader:bug, 70, makes parley stumble", "loader:memory, 3, needs more memory than"})
  void aLoaderThatStumblesIsNamedWhenTheBrowserIsLeft(String fault, int code, String says)
      throws Exception {
    Files.copy(HARBOUR, directory.resolve("other.txt"));
    spring();
    Life life = start(fault, "other.txt");
    tmux.waitFor("2 not read").waitFor(says);
    tmux.press("q");
    life.assertOver(code, "01-harbour-vote.txt: " + says, "parley: other.txt: " + says);
  }

  @Test
  void aBugInKeepingIsSaidAndTheArticleIsRead() throws Exception {
    Life life = start("keep:bug").seen();
    spring();
    tmux.type("j").press("q");
    life.assertOver(70, "parley: java.lang.IllegalStateException: injected at keep at");
  }

  /** What the program does for itself behind the picture is nothing to bother anybody with. */
  @Test
  void aBugInPracticeIsNobodysBusiness() throws Exception {
    spring();
    Life life = start("practice:bug").seen();
    tmux.type("j").waitForRow(-1, "Tavi · 1 of 4").press("q");
    life.assertOver(0);
  }

  @Test
  void aBugWhilePrintingIsOneLine() throws Exception {
    Files.copy(HARBOUR, directory.resolve("other.txt"));
    spring();
    String printed =
        tmux.ask(
            "{ PARLEY_OPTS='-Xshare:auto -Dfault=batch:bug' '"
                + faulty
                + "' show other.txt; echo $?; }");
    assertThat(printed.lines()).hasSize(2);
    assertThat(printed).startsWith("parley: ").contains("injected at batch").endsWith("\n70");
  }
}
