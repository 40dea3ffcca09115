package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged program remembers what was done to an article, whatever ends it. */
class StateIT extends InTerminal {

  private Path file;

  @BeforeEach
  void copy() throws IOException {
    file = directory.resolve("vote.txt");
    Files.copy(Path.of("samples/01-harbour-vote.txt"), file);
  }

  private void open(String options) {
    tmux.run("'" + PARLEY + "' " + options + " '" + file + "'; echo code=$?");
    tmux.waitForRow(-1, "? help");
  }

  /** Folds the second chain, bookmarks the seventh comment and stays there. */
  private void read() {
    tmux.type("2G").type("zc").type("7G").type("ma").waitFor("▌▾ Harut · #7");
  }

  private void seesWhatWasRead() {
    tmux.waitFor("▌▾ Harut · #7");
    tmux.type("g").waitFor("▸ Vesna · #2");
    tmux.type("'a").waitFor("▌▾ Harut · #7");
  }

  @Test
  void quittingKeepsFoldsPlaceAndBookmarksAlsoOfAMovedFile() throws IOException {
    open("");
    read();
    tmux.press("q").waitFor("code=0");
    file = Files.move(file, directory.resolve("elsewhere.txt"));
    open("");
    seesWhatWasRead();
    tmux.press("q").waitForShell();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TERM", "HUP"})
  void signalsKeepThemToo(String signal) throws IOException {
    open("");
    read();
    long launcher = tmux.foreground();
    new ProcessBuilder("kill", "-" + signal, Long.toString(launcher)).start();
    tmux.waitFor("code=1");
    open("");
    seesWhatWasRead();
    tmux.press("q").waitForShell();
  }

  @Test
  void aPageSavedAnewTellsWhatIsNewAndTheKeyFindsIt() throws IOException {
    open("");
    read();
    tmux.press("q").waitFor("code=0");
    String text = Files.readString(file);
    String edited = text.replace("ferries we paid for?", "ferries we paid for? Edited: three.");
    assertThat(edited).isNotEqualTo(text);
    Files.writeString(
        file, edited.stripTrailing() + "\n\n  12. Newcomer said:\n\n    Late, I know.\n");
    open("");
    tmux.waitForRow(-1, "1 new, 1 edited: ] goes to them");
    tmux.type("]").waitFor("Newcomer · #12 · new");
    tmux.type("[").waitFor("joE · #2.1 · edited");
    tmux.press("q").waitForShell();
  }

  @Test
  void withoutStateNothingIsWritten() throws IOException {
    open("--no-state");
    read();
    tmux.press("q").waitFor("code=0");
    assertThat(directory.resolve(".state")).doesNotExist();
  }

  @Test
  void whatIsKeptIsForTheUserAlone() throws IOException {
    open("");
    tmux.press("q").waitFor("code=0");
    Path kept = directory.resolve(".state/parley");
    assertThat(Files.getPosixFilePermissions(kept)).hasSize(3);
    try (Stream<Path> all = Files.list(kept)) {
      List<Path> files = all.toList();
      assertThat(files).isNotEmpty();
      for (Path one : files) {
        assertThat(Files.getPosixFilePermissions(one)).as(one.toString()).hasSize(2);
      }
    }
  }
}
