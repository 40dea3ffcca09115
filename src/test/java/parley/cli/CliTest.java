package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CliTest {
  private static final String HOSTILE = "a\u001b[31mb\u009b2Jc\nd\u202ee";

  private @TempDir Path here;

  @Test
  void noNameOfAFileReachesTheTerminalAsItIs() throws IOException {
    String file = Samples.file(here, HOSTILE + ".txt", Samples.LAMP);
    Ran show = Ran.parley("show", file, Samples.file(here, "door.txt", Samples.DOOR));
    assertThat(show.code()).isZero();
    assertHarmless(show.out());
    Ran gone = Ran.parley("show", file + "x");
    assertThat(gone.code()).isEqualTo(3);
    assertHarmless(gone.err());
    assertThat(gone.err()).hasLineCount(1);
    for (String format : new String[] {"json", "jsonl"}) {
      Ran export = Ran.parley("export", "--format", format, file);
      assertHarmless(export.out());
      assertThat(export.out()).contains("a\\u001b[31mb\\u009b2Jc\\nd\\u202ee");
    }
  }

  @Test
  void aTitleMadeOfAFileNameIsHarmlessToo() throws IOException {
    String file = Samples.file(here, HOSTILE + ".txt", "x\n");
    assertHarmless(Ran.parley("show", file).out());
    assertHarmless(
        Ran.parley("show", "--color", "always", file).out().replaceAll("\u001b\\[[0-9;]*m", ""));
    assertHarmless(Ran.parley("commenters", file, file).out());
  }

  @Test
  void noValueOfAnOptionReachesTheTerminalAsItIs() throws IOException {
    String file = Samples.file(here, "lamp.txt", Samples.LAMP);
    for (String option :
        new String[] {
          "--author",
          "--match",
          "--context",
          "--depth",
          "--width",
          "--theme",
          "--color",
          "--input-format",
          "--encoding",
          "--no\u001b[2J",
          "--match=(" + HOSTILE
        }) {
      Ran ran = Ran.parley("show", option, HOSTILE, file);
      assertThat(ran.code()).as(option).isIn(1, 2);
      assertHarmless(ran.err());
      assertThat(ran.err()).as(option).hasLineCount(1);
    }
    assertHarmless(Ran.parley("help", HOSTILE).err());
    assertHarmless(Ran.parley("completion", HOSTILE).err());
  }

  private static void assertHarmless(String text) {
    assertThat(text).isNotEmpty();
    assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n')).as(text).isEmpty();
    assertThat(text).doesNotContain("\u202e");
  }

  /** Takes some bytes and then fails, as a pipe nobody reads or a full disk do. */
  private static final class Full extends OutputStream {
    private final String reason;
    private int room;

    Full(int room, String reason) {
      this.room = room;
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException(reason);
      }
    }
  }

  private static Ran into(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(InputStream.nullInputStream(), out, err, Map.of(), FakeTerminal.NONE);
    return new Ran(Cli.run(args, streams), "", err.toString());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoError() throws IOException {
    String file = Samples.file(here, "lamp.txt", Samples.LAMP);
    Path link = Files.createSymbolicLink(here.resolve("fd"), Path.of("pipe:[77]"));
    String reason = "Broken pipe";
    for (String line : new String[] {"show", "commenters", "export --format=jsonl"}) {
      String[] words = (line + " " + file).split(" ");
      Ran ran = into(new StandardOutput(new Full(10, reason), link), words);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.code()).isZero();
      reason = "Tubería rota"; // from now on as the Spanish C library says it
    }
  }

  @Test
  void aFullDiskIsAnError() throws IOException {
    String file = Samples.file(here, "lamp.txt", Samples.LAMP);
    Ran ran = into(new StandardOutput(new Full(10, "No space left on device"), here), "show", file);
    assertThat(ran.code()).isEqualTo(ExitCode.UNWRITABLE.code());
    assertThat(ran.err())
        .isEqualTo("parley: standard output: No space left on device. Nothing more was written.\n");
  }

  @Test
  void aBugIsOneLineAndNoTrace() throws IOException {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("two\nlines");
          }
        };
    Ran ran = into(broken, "show", Samples.file(here, "lamp.txt", Samples.LAMP));
    assertThat(ran.code()).isEqualTo(70);
    assertThat(ran.err())
        .startsWith("parley: java.lang.IllegalStateException: two lines at parley.cli.CliTest")
        .endsWith("This is a bug in parley: please report it with this line.\n")
        .hasLineCount(1);
  }

  @Test
  void theCommandsKnownWithoutPicocliAreThose() {
    Streams streams =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            FakeTerminal.NONE);
    CommandLine parley = new CommandTree(streams, new Complaints(streams.err())).parley();
    assertThat(parley.getSubcommands().keySet()).allMatch(Cli::isCommand).hasSize(7);
  }

  @Test
  void aFileMayBeCalledLikeACommandOrAResponseFile() throws IOException {
    String at = Samples.file(here, "@lamp", Samples.LAMP);
    assertThat(Ran.parley("show", at).out()).contains("The Lamp on the Pier");
    assertThat(Ran.parley("show", "@nosuch").err()).contains("@nosuch: does not exist");
    assertThat(Cli.isPlain(new String[] {"./show"})).isTrue();
    assertThat(Cli.isPlain(new String[] {"show"})).isFalse();
    assertThat(Cli.isPlain(new String[] {"page.html", "show"})).isTrue();
    assertThat(Cli.isPlain(new String[] {"-"})).isTrue();
    assertThat(Cli.isPlain(new String[] {"page.html", "--ascii"})).isFalse();
  }

  @Test
  void plainArgumentsStartWithoutPicocli() throws Exception {
    String file = Samples.file(here, "lamp.txt", Samples.LAMP);
    Path log = here.resolve("classes.log");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "parley.Main",
                file)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isZero();
    assertThat(Files.readString(log)).contains("parley.cli.ShowCommand").doesNotContain("picocli");
  }

  @Test
  void theVersionIsThePomS() throws IOException {
    assertThat(Ran.parley("--version").out()).isEqualTo("parley " + Version.NUMBER + "\n");
    assertThat(Files.readString(Path.of("pom.xml")))
        .contains("<artifactId>parley</artifactId>\n  <version>" + Version.NUMBER + "</version>");
  }
}
