package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.Attacks;

/** The packaged program over pages that attack the terminal: every byte that it sends to one. */
class EscapeIT {
  private static final String PARLEY = Path.of("target/parley").toAbsolutePath().toString();
  private static final Theme MONO = Theme.choose(Theme.MONO, "auto", Map.of());
  private static final String ENTER = "\033[?1049h";
  private static final String LEAVE = "\033[?1049l";
  private static final int EVERY = 12;

  @TempDir private Path directory;

  /** Some of the pages: what is not among them is under attack in the tests of one process. */
  private Path pages() throws IOException {
    Path all = Files.createDirectory(directory.resolve("all"));
    Path some = Files.createDirectory(directory.resolve("some"));
    List<Path> written = Attacks.write(all);
    for (int i = 0; i < written.size(); i += EVERY) {
      Files.move(written.get(i), some.resolve(written.get(i).getFileName()));
    }
    return some;
  }

  @Test
  void aSessionSendsOnlyWhatParleyMakes() throws IOException {
    Path pages = pages();
    Path stream = directory.resolve("stream");
    try (Tmux tmux = Tmux.start(directory, 80, 24)) {
      tmux.record(stream);
      tmux.run("'" + PARLEY + "' --theme mono --no-state '" + pages + "'; echo code=$?");
      tmux.waitForRow(-1, "? help");
      tmux.press("Enter");
      for (int page = 0; page < 12; page++) {
        tmux.type("jjYyLj").press("Escape").type("F").press("Escape");
        tmux.type("/a\u202eb").press("Escape", "Escape").type("G  >");
      }
      tmux.paste("\033[31m\u202e").press("Escape", "Escape");
      tmux.type("Q").waitForShell().waitFor("code=0");
      tmux.endRecord();
    }
    byte[] session = between(Files.readAllBytes(stream));
    assertThat(session).hasSizeGreaterThan(10_000);
    assertThat(TerminalStream.ofScreen(session, MONO)).isEmpty();
  }

  /** From entering the screen to leaving it; before and behind, the shell speaks. */
  private static byte[] between(byte[] all) {
    String latin = new String(all, StandardCharsets.ISO_8859_1);
    int from = latin.indexOf(ENTER);
    int to = latin.indexOf(LEAVE, from) + LEAVE.length();
    assertThat(from).as("where the session enters the screen").isNotNegative();
    assertThat(latin.indexOf(ENTER, to)).as("a second session").isNegative();
    // The kernel writes a carriage return before each line feed that a program sends.
    String sent = latin.substring(from, to).replace("\r\r\n", "\r\n");
    return sent.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void commandsPrintNoEscape() throws IOException, InterruptedException {
    String pages = pages().toString();
    String missing = pages + "/missing\033[31m\u202e";
    for (List<String> command :
        List.of(
            List.of("show", pages, missing),
            List.of("commenters", pages, missing),
            List.of("export", "--format", "jsonl", pages, missing),
            List.of("show", "--author", "\033]0;x\007\u202e", pages),
            List.of("--\033[31m\u009b", pages))) {
      List<String> words = new ArrayList<>(List.of(PARLEY));
      words.addAll(command);
      Path out = directory.resolve("out");
      Process process =
          new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(out.toFile()).start();
      process.getOutputStream().close();
      assertThat(process.waitFor()).as(String.join(" ", command)).isBetween(1, 3);
      assertThat(TerminalStream.ofText(Files.readAllBytes(out))).as(command.get(0)).isEmpty();
    }
  }
}
