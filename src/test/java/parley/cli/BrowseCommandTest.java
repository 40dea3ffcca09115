package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowseCommandTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  private @TempDir Path here;
  private String lamp;
  private String door;

  @BeforeEach
  void write() throws IOException {
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
    door = Samples.file(here, "door.txt", Samples.DOOR);
  }

  @Test
  void aFileOpens() {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    Ran ran = Ran.with("", XTERM, terminal, lamp);
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(terminal.screen()).contains("The Lamp on the Pier", "Milan · #1.1");
  }

  @Test
  void standardInputOpens() {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    assertThat(Ran.with(Samples.LAMP, XTERM, terminal, "-").code()).isZero();
    assertThat(terminal.screen()).contains("The Lamp on the Pier");
  }

  @Test
  void severalFilesOpenAsALibrary() {
    FakeTerminal terminal = FakeTerminal.of(80, 2);
    Ran.with("", XTERM, terminal, here.toString());
    assertThat(terminal.screen()).contains("The Lamp on the Pier", "A Door Nobody Opens");
  }

  @Test
  void theSharedOptionsOpenThatWay() {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    Ran.with("", XTERM, terminal, "--author", "keep", "--ascii", "--theme", "light", lamp);
    assertThat(terminal.screen()).contains("The Keeper * #2").doesNotContain("electric");
    assertThat(terminal.theme()).isEqualTo("light");
    FakeTerminal plain = FakeTerminal.of(80, 1);
    Ran.with("", XTERM, plain, "--color", "never", "--depth", "1", lamp);
    assertThat(plain.theme()).isEqualTo("mono");
    assertThat(plain.screen()).contains("▸ Milan · #1.1");
  }

  @Test
  void somebodyWhoIsNowhereIsSaidBeforeTheScreenOpens() {
    FakeTerminal terminal = FakeTerminal.of(80, 2);
    Ran ran = Ran.with("", XTERM, terminal, "--author", "Pjet", lamp, door);
    assertThat(terminal.screen()).isEmpty();
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("parley: nobody here is called Pjet. Did you mean Piet?\n");
  }

  @Test
  void somebodyInTheLastFileIsFound() {
    FakeTerminal terminal = FakeTerminal.of(80, 2);
    assertThat(Ran.with("", XTERM, terminal, "--author", "piet", lamp, door).code()).isZero();
    assertThat(terminal.screen()).contains("A Door Nobody Opens");
  }

  @Test
  void anInputThatCannotBeReadIsSaidWhenTheScreenIsGone() {
    FakeTerminal terminal = FakeTerminal.of(80, 2);
    String gone = here.resolve("gone.txt").toString();
    Ran ran = Ran.with("", XTERM, terminal, lamp, gone);
    assertThat(terminal.screen()).contains("The Lamp on the Pier", "gone.txt");
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err())
        .startsWith("parley: " + gone + ": does not exist. Check the name.")
        .hasLineCount(1);
  }

  @Test
  void theOnlyInputIsNotOpenedWhenItCannotBeRead() throws IOException {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    assertThat(Ran.with("", XTERM, terminal, here.resolve("gone.txt").toString()).code())
        .isEqualTo(3);
    assertThat(Ran.with("", XTERM, terminal, Samples.file(here, "nil.txt", "")).err())
        .contains("nil.txt: is empty");
    assertThat(terminal.screen()).isEmpty();
  }

  @Test
  void withoutATerminalItIsShow() {
    assertThat(Ran.parley(lamp)).isEqualTo(Ran.parley("show", lamp));
    assertThat(Ran.parley("--ascii", "--match", "fog", lamp, door))
        .isEqualTo(Ran.parley("show", "--ascii", "--match", "fog", lamp, door));
  }
}
