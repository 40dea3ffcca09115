package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher and the program both know must be the same in both. */
class LauncherTest {
  private final String script;

  LauncherTest() throws IOException {
    script = Files.readString(Path.of("src/main/sh/parley"));
  }

  @Test
  void bothSetTheSameLineMode() {
    assertThat(script).contains("\nraw='" + Stty.RAW.substring("stty ".length()) + "'\n");
    assertThat(script).contains("stty size $raw 2>/dev/null </dev/tty");
    assertThat(script).contains("stty $raw 2>/dev/null </dev/tty");
  }

  @Test
  void bothLeaveTheScreenTheSameWay() {
    String leave = (Tty.NO_MOUSE + Tty.LEAVE + "\033[?25h\033[?1049l").replace("\033", "\\033");
    assertThat(script).contains("printf '" + leave + "' >/dev/tty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"parley.stty", "parley.size", "parley.input", "parley.output", "parley.error"})
  void theProgramReadsWhatTheLauncherSays(String property) throws IOException {
    assertThat(script).contains("-D" + property + "=");
    String program =
        Files.readString(Path.of("src/main/java/parley/tui/Stty.java"))
            + Files.readString(Path.of("src/main/java/parley/tui/Console.java"));
    assertThat(program).contains('"' + property + '"');
  }
}
