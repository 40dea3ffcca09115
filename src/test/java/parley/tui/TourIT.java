package parley.tui;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Readme;
import parley.Tour;

/** The reading session of the README, key by key in the packaged program and a real terminal. */
class TourIT {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** Longer than a terminal needs for the rest of a sequence that begins with ESC. */
  private static final long AFTER_ESCAPE = 120;

  @Test
  void theTerminalShowsWhatTheReadmeShows(@TempDir Path directory) throws Exception {
    try (Tmux tmux = Tmux.start(directory, Tour.COLUMNS, Tour.ROWS)) {
      tmux.run("cd '" + HERE + "'");
      tmux.run("clear; target/parley " + String.join(" ", Tour.FILES)).waitForRow(-1, "? help");
      for (Tour.Leg leg : Tour.LEGS) {
        for (String key : Tour.keys(leg)) {
          press(tmux, key);
        }
        String wanted = Readme.block(leg.part());
        tmux.await(() -> screen(tmux).equals(wanted), "the picture " + leg.part());
      }
      tmux.type("q").waitFor("3 articles").type("q").waitForShell();
    }
  }

  private static void press(Tmux tmux, String key) throws InterruptedException {
    switch (key) {
      case "Esc" -> {
        tmux.press("Escape");
        Thread.sleep(AFTER_ESCAPE);
      }
      case "Backspace" -> tmux.press("BSpace");
      case "Enter", "Tab" -> tmux.press(key);
      default -> tmux.type(key);
    }
  }

  private static String screen(Tmux tmux) {
    StringBuilder rows = new StringBuilder();
    for (int row = 0; row < Tour.ROWS; row++) {
      rows.append(tmux.row(row)).append('\n');
    }
    return rows.toString();
  }
}
