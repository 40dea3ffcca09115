package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that takes seconds to read is on the screen at once, and obeys keys meanwhile. */
class BigFileIT extends InTerminal {
  private static final int COMMENTS = 150_000;
  private static final String REPEATED =
      "The tide gauge of the outer harbour reads a hand too high. ";

  @BeforeEach
  void widen() {
    tmux.resize(100, 24);
  }

  /** Ninety megabytes of comments, each of them told from the others by its first word. */
  private void write(String file) throws IOException {
    String said = REPEATED.repeat(10);
    try (BufferedWriter out = Files.newBufferedWriter(directory.resolve(file))) {
      out.write("The Tide Gauge\n\nIt was read again.\n\n");
      for (int n = 1; n <= COMMENTS; n++) {
        out.write("  " + n + ". Anna said:\n\n    Gauge" + n + " " + said + "\n\n");
      }
    }
  }

  @Test
  void keysAreObeyedWhileTheRestIsStillBeingRead() throws IOException {
    write("big.txt");
    tmux.run("'" + PARLEY + "' big.txt; echo code=$?");
    tmux.waitFor("Gauge1 ").waitForRow(0, "+ comments, reading 8");
    tmux.type("jj").waitFor("Gauge2 ");
    tmux.type("ma").type("zM");
    tmux.waitFor("▸ Anna · #2");
    assertThat(tmux.row(0)).as("keys were obeyed before all was read").contains("reading");
    tmux.waitForRow(0, COMMENTS + " comments");
    assertThat(tmux.screen()).contains("▸ Anna · #2").doesNotContain("new");
    tmux.type("zRG").waitFor("Gauge" + COMMENTS);
    tmux.type("'a").waitFor("Gauge2 ");
    tmux.press("q").waitFor("code=0");
  }

  @Test
  void whoLeavesBeforeAllIsReadUndoesNothing() throws IOException {
    write("big.txt");
    tmux.run("'" + PARLEY + "' big.txt; echo code=$?");
    tmux.waitForRow(0, COMMENTS + " comments").type("jjjzM").waitFor("▸ Anna · #3");
    tmux.press("q").waitFor("code=0");
    tmux.run("clear; '" + PARLEY + "' big.txt; echo left=$?");
    tmux.waitForRow(0, "reading").press("q").waitFor("left=0");
    tmux.run("clear; '" + PARLEY + "' big.txt; echo again=$?");
    tmux.waitForRow(0, COMMENTS + " comments").waitFor("▸ Anna · #3");
    tmux.press("q").waitFor("again=0");
  }
}
