package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.read.Formats;
import parley.read.Source;
import parley.view.Browser;
import parley.view.Effect;
import parley.view.Key;
import parley.view.Settings;

class SavedFileTest {
  private @TempDir Path here;
  private String lamp;
  private final Browser browser = new Browser(Settings.DEFAULT);

  @BeforeEach
  void open() throws Exception {
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
    Article article = Formats.read(Source.of(lamp, Samples.LAMP.getBytes(StandardCharsets.UTF_8)));
    browser.resize(44, 24);
    browser.expect(List.of(lamp));
    browser.loaded(0, article);
  }

  private void type(String keys) {
    for (char c : keys.toCharArray()) {
      browser.press(Key.typed(String.valueOf(c)));
    }
  }

  private Effect.Save asked(String file) {
    type("s");
    browser.press(new Key("Paste", file));
    return (Effect.Save) browser.press(Key.named("Enter"));
  }

  private String save(String file) {
    return new Errands(Map.of("HOME", here.toString()), List.of(lamp)).run(asked(file));
  }

  private String overwrite(String file) {
    Effect.Save once = asked(file);
    Effect.Save again = new Effect.Save(once.file(), true, once.excerpt());
    return new Errands(Map.of(), List.of(lamp)).run(again);
  }

  @Test
  void aTextIsWhatIsVisible() throws IOException {
    type("Gkf");
    String file = here + "/out.txt";
    assertThat(save(file)).isEqualTo("saved 1 of 5 comments to " + file);
    assertThat(Files.readString(Path.of(file)))
        .isEqualTo(
            """
             The Lamp on the Pier
             5 comments by 3 people · read as text

             ▸ article, 1 paragraph
            ────────────────────────────────────────────
             … 3 comments hidden
             ▾ The Keeper · #2
               Who pays for the oil?

             … 1 comment hidden
            """);
  }

  /** Of a kill while it was written, by this version or an older one. */
  @Test
  void leftoversOfAnotherTryAreNotInTheWay() throws IOException {
    Path file = Files.writeString(here.resolve("out.md"), "before");
    Path left = Files.writeString(here.resolve(".out.md1.parley"), "half");
    Files.createDirectory(here.resolve(".out.md.parley"));
    assertThat(overwrite(file.toString())).startsWith("saved 5 comments");
    assertThat(file).content().contains("fog").doesNotContain("before");
    assertThat(left).hasContent("half");
    try (Stream<Path> all = Files.list(here)) {
      assertThat(all.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("lamp.txt", "out.md", ".out.md1.parley", ".out.md.parley");
    }
  }

  @Test
  void foldsAreHonouredToo() throws IOException {
    type("zM");
    assertThat(save("~/folded")).isEqualTo("saved 3 of 5 comments to " + here + "/folded");
    assertThat(here.resolve("folded")).content().contains("▸ Anna · #1").doesNotContain("fog");
  }

  @Test
  void theEndingOfTheNameTellsTheFormat() throws IOException {
    type("zM");
    save(here + "/out.jsonl");
    save(here + "/out.JSON");
    assertThat(here.resolve("out.jsonl"))
        .content()
        .startsWith("{\"source\":")
        .contains("\"author\":\"Anna\"")
        .doesNotContain("\"parent\":0");
    assertThat(here.resolve("out.JSON")).content().startsWith("[");
    save(here + "/out.md");
    assertThat(here.resolve("out.md")).content().contains("# The Lamp on the Pier");
    save(here + "/out.htm");
    assertThat(here.resolve("out.htm")).content().contains("</html>");
  }

  @Test
  void nothingIsOverwrittenUnasked() throws IOException {
    Path there = Files.writeString(here.resolve("there"), "mine");
    assertThat(save(there.toString()))
        .isEqualTo(there + " exists: :w! " + there + " overwrites it");
    assertThat(there).hasContent("mine");
    Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rw-r-----"));
    assertThat(overwrite(there.toString())).startsWith("saved 5 comments to");
    assertThat(there).content().contains("Who pays for the oil?");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(there)))
        .isEqualTo("rw-r-----");
    assertThat(here.resolve(".there.parley")).doesNotExist();
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(here.resolve("real"), "old");
    Path link = Files.createSymbolicLink(here.resolve("link"), Path.of("real"));
    overwrite(link.toString());
    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains("Who pays for the oil?");
  }

  @Test
  void whatIsReadIsNeverWritten() {
    assertThat(overwrite(lamp)).contains("never writes what it reads");
    assertThat(overwrite(here + "/./lamp.txt")).contains("never writes what it reads");
    assertThat(here.resolve("lamp.txt")).hasContent(Samples.LAMP);
  }

  @Test
  void whatCannotBeWrittenIsSaidInOneLine() {
    assertThat(save(here + "/no/such/x")).endsWith("/x: there is no such directory");
    assertThat(save(here.toString())).endsWith("it is a directory");
    assertThat(save("a\0b")).contains("no file name").doesNotContain("\0");
    assertThat(overwrite("/dev/null")).isEqualTo("cannot write /dev/null: it is no ordinary file");
  }
}
