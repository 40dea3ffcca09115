package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to end, by exit code and by the one line on standard error. */
class ExitCodeTest {
  private @TempDir Path here;

  @BeforeEach
  void write() throws IOException {
    Samples.file(here, "lamp.txt", Samples.LAMP);
    Samples.file(here, "door.txt", Samples.DOOR);
    Files.write(here.resolve("photo.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 0, 2, 0});
    Files.createDirectory(here.resolve("hollow"));
  }

  private static Arguments ending(int code, String line, String says) {
    return Arguments.of(code, line, says);
  }

  static Stream<Arguments> endings() {
    return Stream.of(
        ending(0, "show lamp.txt", ""),
        ending(0, "lamp.txt", ""),
        ending(0, "--ascii lamp.txt door.txt", ""),
        ending(0, "commenters lamp.txt", ""),
        ending(0, "export --format json lamp.txt", ""),
        ending(0, "show --author=milan lamp.txt door.txt", ""),
        ending(0, "show --match FOG|fog lamp.txt", ""),
        ending(0, "help", ""),
        ending(0, "help export", ""),
        ending(0, "show -h", ""),
        ending(0, "--version", ""),
        ending(0, "formats", ""),
        ending(1, "show --match zebra lamp.txt", "no comment matches"),
        ending(1, "show --author zebra lamp.txt", "nobody here is called zebra"),
        ending(1, "show --author amna lamp.txt", "Did you mean Anna?"),
        ending(1, "export --format jsonl --author amna lamp.txt", "Did you mean Anna?"),
        ending(1, "commenters --match FOG lamp.txt", "no comment matches"),
        ending(1, "show --author Anna --match electric lamp.txt", "no comment matches"),
        ending(2, "show --author an lamp.txt", "an fits several people: Anna, Milan"),
        ending(2, "show --match ( lamp.txt", "--match (: unclosed group"),
        ending(2, "--nosuch lamp.txt", "unknown option or argument --nosuch"),
        ending(2, "show --asci lamp.txt", "Did you mean --ascii"),
        ending(2, "show --context some lamp.txt", "Choose one of none, parents, thread"),
        ending(2, "show --color red lamp.txt", "Choose one of auto, always, never"),
        ending(2, "show --theme pink lamp.txt", "Choose one of auto"),
        ending(2, "show --depth 0 lamp.txt", "--depth 0 is too small. Give 1 or more"),
        ending(2, "show --width 19 lamp.txt", "--width 19 is too small. Give 20 or more"),
        ending(2, "show --width wide lamp.txt", "'wide' is not"),
        ending(2, "show --input-format dvi lamp.txt", "Choose one of html"),
        ending(2, "show --encoding UTF-99 lamp.txt", "--encoding UTF-99 is not known"),
        ending(2, "show --author", "'parley help show' lists the options"),
        ending(2, "export lamp.txt", "--format"),
        ending(2, "export --format pdf lamp.txt", "Choose one of jsonl, json"),
        ending(2, "completion tcsh", "Choose one of bash, zsh, fish"),
        ending(2, "completion", "SHELL"),
        ending(2, "help nosuch", "unknown subcommand 'nosuch'"),
        ending(2, "--ascii lamp.txt show", "Write parley show first, or ./show"),
        ending(3, "show nosuch.txt", "nosuch.txt: does not exist"),
        ending(3, "show lamp.txt nosuch.txt", "nosuch.txt: does not exist"),
        ending(3, "show photo.jpg", "photo.jpg: "),
        ending(3, "show hollow", "hollow: holds no files to read"),
        ending(3, "show --match zebra lamp.txt nosuch.txt", "nosuch.txt: does not exist"));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void everyEndingHasItsCodeAndSaysWhy(int code, String line, String says) {
    Ran ran = Ran.parley(words(line));
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(says);
    if (code == 0) {
      assertThat(ran.err()).isEmpty();
      assertThat(ran.out()).isNotEmpty();
    } else {
      assertThat(ran.err().lines()).allMatch(s -> s.startsWith("parley: ") && s.matches(".*[.?]"));
    }
    if (code == 1 || code == 2) {
      assertThat(ran.err().lines()).hasSize(1);
      assertThat(ran.out()).isEmpty();
    }
  }

  @Test
  void theRestIsShownWhenOneInputCannotBeRead() {
    Ran ran = Ran.parley(words("show nosuch.txt lamp.txt"));
    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.out()).contains("The Lamp on the Pier");
  }

  @Test
  void whatADirectoryHoldsBesideTextIsCountedAndNoError() {
    Ran ran = Ran.parley("show", here.toString());
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo("parley: passed over 1 file without text.\n");
    assertThat(ran.out()).contains("The Lamp on the Pier", "A Door Nobody Opens");
  }

  @Test
  void withoutInputsAKeyboardIsNotWaitedFor() {
    Ran ran = Ran.with("", java.util.Map.of(), FakeTerminal.of(80, 0), "show");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).startsWith("parley: nothing to read. Name files").hasLineCount(1);
  }

  @Test
  void withoutInputsAPipeIsRead() {
    assertThat(Ran.withInput(Samples.LAMP, "show").out()).contains("The Lamp on the Pier");
    assertThat(Ran.withInput(Samples.LAMP).out()).contains("The Lamp on the Pier");
    assertThat(Ran.withInput(Samples.LAMP, "-").out()).contains("The Lamp on the Pier");
  }

  @Test
  void everyMeaningHasACodeOfItsOwn() {
    assertThat(Stream.of(ExitCode.values()).map(ExitCode::code)).doesNotHaveDuplicates();
    assertThat(ExitCode.of(70)).isEqualTo(ExitCode.BUG);
    assertThat(ExitCode.of(99)).isEqualTo(ExitCode.BUG);
  }

  /** The words of a line; those that are names of files here get their directory. */
  private String[] words(String line) {
    List<String> files = List.of("lamp.txt", "door.txt", "photo.jpg", "hollow", "nosuch.txt");
    return Stream.of(line.split(" "))
        .map(word -> files.contains(word) ? here.resolve(word).toString() : word)
        .toArray(String[]::new);
  }
}
