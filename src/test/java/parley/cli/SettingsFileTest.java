package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.settings.Config;
import parley.settings.Preferences;
import parley.tui.Theme;
import parley.view.Action;

class SettingsFileTest {
  private @TempDir Path here;
  private Path file;
  private String lamp;

  @BeforeEach
  void write() throws IOException {
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
    file = here.resolve("config/parley/config.properties");
    Files.createDirectories(file.getParent());
  }

  private Ran browse(FakeTerminal terminal, String text, String... args) throws IOException {
    Files.writeString(file, text);
    return Ran.with("", env(), terminal, args);
  }

  private Map<String, String> env() {
    return Map.of("TERM", "xterm", "XDG_CONFIG_HOME", here.resolve("config").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "XDG_CONFIG_HOME=/x;HOME=/h, /x/parley/config.properties",
    "XDG_CONFIG_HOME=;HOME=/h, /h/.config/parley/config.properties",
    "HOME=/h, /h/.config/parley/config.properties",
    "XDG_CONFIG_HOME=x/y;HOME=/h, /h/.config/parley/config.properties",
    "HOME=h, ''",
    "TERM=xterm, ''",
    "PARLEY_CONFIG=mine;HOME=/h, mine",
    "PARLEY_CONFIG=;HOME=/h, ''",
  })
  void theFileIsWhereTheSpecificationSays(String variables, String path) {
    Map<String, String> env = new java.util.HashMap<>();
    for (String pair : variables.split(";")) {
      int equals = pair.indexOf('=');
      env.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    assertThat(SettingsFile.of(env).path()).isEqualTo(path);
  }

  @Test
  void whatTheFileSaysCounts() throws IOException {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    Ran ran = browse(terminal, "theme = contrast\nascii = on\nkey.help = F2", lamp);
    assertThat(ran).isEqualTo(new Ran(0, "", ""));
    assertThat(terminal.theme()).isEqualTo("contrast");
    assertThat(terminal.screen()).contains("F2 help").doesNotContain("▾", "? help");
  }

  @Test
  void optionsGoBeforeTheFile() throws IOException {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    browse(terminal, "theme = contrast\ncolor = never\n", "--theme", "light", lamp);
    assertThat(terminal.theme()).isEqualTo("mono");
    browse(terminal, "theme = contrast\ncolor = never\n", "--color", "auto", lamp);
    assertThat(terminal.theme()).isEqualTo("contrast");
    Ran narrow = browse(terminal, "width = 30", "show", lamp);
    Ran wide = browse(terminal, "width = 30", "show", "--width", "76", lamp);
    assertThat(narrow.out().lines().mapToInt(String::length).max().getAsInt())
        .isLessThan(wide.out().lines().mapToInt(String::length).max().getAsInt());
  }

  @Test
  void withoutColorsTheLevelIsInWords() throws IOException {
    FakeTerminal terminal = FakeTerminal.of(80, 1);
    browse(terminal, "theme = mono\n", "--author", "keep", lamp);
    assertThat(terminal.screen()).contains("level 1 of 3");
    browse(terminal, "theme = dark\n", "--author", "keep", lamp);
    assertThat(terminal.screen()).doesNotContain("level 1 of 3");
  }

  @Test
  void everyBadLineIsOneLineOfComplaint() throws IOException {
    Ran ran = browse(FakeTerminal.of(80, 1), "thme = dark\nkey.nxt = j\nqwertz = 1\nascii", lamp);
    assertThat(ran.code()).isZero();
    assertThat(ran.err().lines())
        .containsExactly(
            "parley: " + file + ":1: there is no setting \"thme\". Did you mean theme?",
            "parley: " + file + ":2: there is no action \"nxt\". Did you mean key.next?",
            "parley: "
                + file
                + ":3: there is no setting \"qwertz\". 'parley settings' lists what there is.",
            "parley: " + file + ":4: there is no = in \"ascii\". Write name = value.");
  }

  @Test
  void escapeSequencesInTheFileStayThere() throws IOException {
    Ran ran = browse(FakeTerminal.of(80, 1), "\033[2Jbad\u009b = \u202E1\n", lamp);
    assertThat(ran.err()).hasLineCount(1).doesNotContain("\033", "\u009b", "\u202E");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Files.createDirectories(file.resolve("in-its-place"));
    Ran ran = Ran.with("", env(), FakeTerminal.of(80, 1), lamp);
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            "parley: " + file + ": cannot be read: Is a directory. Its settings are left out.\n");
  }

  @Test
  void aForbiddenFileIsNamed() throws IOException {
    Files.writeString(file, "theme = dark");
    assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file)); // root reads all
    Ran ran = Ran.with("", env(), FakeTerminal.of(80, 1), lamp);
    assertThat(ran.err()).contains("cannot be read: Permission denied");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    Ran ran = browse(FakeTerminal.of(80, 1), "\0\1\2", lamp);
    assertThat(ran.err())
        .isEqualTo(
            "parley: "
                + file
                + ": is no text. Settings are lines of text such as: theme = dark.\n");
  }

  /** Whatever is in it, it is a few short lines, and read before anybody would wait for it. */
  @Test
  void whatIsNoFileOfSettingsDoesNotFillTheScreen() throws IOException {
    String line = "x".repeat(1 << 18);
    Map<String, Integer> hostile = new LinkedHashMap<>();
    hostile.put("a\n".repeat(1 << 18), 21);
    hostile.put(line + "\n" + line + "=" + line.substring(9), 2);
    hostile.put("theme = " + line, 1);
    hostile.put("key." + line + " = j", 1);
    hostile.put("key.next = " + line, 1);
    hostile.put("key.next = " + "gk ".repeat(1 << 18), 1);
    hostile.put("theme = \\u001b[2J\\uZZZZ\\", 1);
    hostile.put("theme=dark\nwidth = 99999999999999999999\ntheme = light\n=\n==\n= x", 5);
    hostile.put("x".repeat((1 << 20) + 1), 1);
    for (Map.Entry<String, Integer> one : hostile.entrySet()) {
      Ran ran = browse(FakeTerminal.of(80, 1), one.getKey(), lamp);
      assertThat(ran.code()).isZero();
      assertThat(ran.err().lines()).hasSize(one.getValue());
      assertThat(ran.err().lines())
          .allMatch(said -> said.length() < 300 + file.toString().length());
      assertThat(ran.err()).doesNotContain("\033");
    }
  }

  /** A pipe would be waited for, a device never ends; neither is a file of settings. */
  @Test
  void whatIsNoFileAtAllIsNotRead() throws Exception {
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertThat(Ran.with("", env(), FakeTerminal.of(80, 1), lamp)).isEqualTo(new Ran(0, "", ""));
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertThat(Ran.with("", env(), FakeTerminal.of(80, 1), lamp)).isEqualTo(new Ran(0, "", ""));
    Map<String, String> named = Map.of("TERM", "xterm", "PARLEY_CONFIG", "/dev/zero");
    assertThat(Ran.with("", named, FakeTerminal.of(80, 1), lamp).err())
        .contains("/dev/zero: is too big for a file of settings")
        .hasLineCount(1);
  }

  @Test
  void aFileThatWasNamedMustBeThere() {
    Map<String, String> env = Map.of("TERM", "xterm", "PARLEY_CONFIG", here + "/none");
    Ran ran = Ran.with("", env, FakeTerminal.of(80, 1), lamp);
    assertThat(ran.err())
        .isEqualTo(
            "parley: "
                + here
                + "/none: cannot be read: No such file or directory."
                + " Set PARLEY_CONFIG to a file, or to nothing.\n");
  }

  @Test
  void withoutAFileEverythingIsARemark() throws IOException {
    Ran ran = Ran.with("", env(), FakeTerminal.NONE, "settings");
    assertThat(ran.out().lines()).allMatch(line -> line.isEmpty() || line.startsWith("#"));
    assertThat(ran.out())
        .contains("for " + file + "\n", "\n#theme = auto\n", "\n#key.next = j Down\n");
    Config config = read(ran.out());
    assertThat(config.complaints()).isEmpty();
    assertThat(config.preferences()).isEqualTo(Preferences.USUAL);
    Config all = read(ran.out().replaceAll("(?m)^#(\\S+ =)", "$1"));
    assertThat(all.complaints()).isEmpty();
    for (Action action : Action.values()) {
      assertThat(all.preferences().keymap().keys(action)).isEqualTo(action.keys());
    }
  }

  /** What it prints, read again, gives the same settings and the same keys. */
  @Test
  void whatIsPrintedCanBeReadAgain() throws IOException {
    String text = "theme = 16\nwidth = 60\nkey.done = z\nkey.first = gg j\nkey.help =\nnonsense";
    Ran ran = browse(FakeTerminal.NONE, text, "settings");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).hasLineCount(1);
    assertThat(ran.out())
        .contains("with what is set in " + file)
        .contains("\ntheme = 16\n", "\n#color = auto\n", "\nkey.help =\n", "\nkey.next = Down\n");
    Config again = read(ran.out());
    assertThat(again.complaints()).isEmpty();
    for (Action action : Action.values()) {
      assertThat(again.preferences().keymap().keys(action))
          .as(action.name())
          .isEqualTo(read(text).preferences().keymap().keys(action));
    }
    assertThat(again.preferences().values()).isEqualTo(read(text).preferences().values());
  }

  private static Config read(String text) {
    return Config.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), Theme.names());
  }
}
