package parley.tui;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the packaged program in a real terminal: each has a shell in a directory of its own. */
abstract class InTerminal {
  static final Path PARLEY = Path.of("target/parley").toAbsolutePath();
  static final Path SAMPLES = Path.of("samples").toAbsolutePath();
  static final Path HARBOUR = SAMPLES.resolve("01-harbour-vote.txt");

  @TempDir Path directory;
  Tmux tmux;

  @BeforeEach
  final void shell() throws IOException {
    tmux = Tmux.start(directory, 80, 24);
  }

  @AfterEach
  final void close() {
    if (tmux != null) {
      tmux.close();
    }
  }
}
