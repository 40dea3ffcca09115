package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.settings.Preferences;
import parley.tui.Extras;
import parley.tui.Loading;
import parley.tui.Theme;
import parley.view.Browser;

/** The passing line as a terminal gets it. */
@Timeout(60)
class ProgressTest {
  private static final int LONG = 900; // milliseconds: more than it waits
  private static final String CLEAR = "\r\033[K";

  private @TempDir Path here;

  /** What is where; nothing can be browsed. */
  private record Wired(boolean onOutput, boolean onError, int errorColumns) implements Terminal {
    @Override
    public boolean possible() {
      return false;
    }

    @Override
    public boolean onInput() {
      return false;
    }

    @Override
    public int columns() {
      return onOutput ? errorColumns : 0;
    }

    @Override
    public int browse(Browser browser, Loading loading, Theme theme, Extras extras) {
      throw new AssertionError();
    }
  }

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    ReadAheadTest.awaitNoThread();
  }

  /** Reads three files, the first of which takes a while, and the last one is missing. */
  private String standardError(Terminal terminal, String term, String first) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Complaints complaints = new Complaints(err);
    List<String> files = new ArrayList<>();
    files.add(Samples.file(here, first, Samples.LAMP));
    files.add(here.resolve("nosuch").toString());
    files.add(Samples.file(here, "third", Samples.LAMP));
    Articles articles =
        new Articles(
            Choices.plain(List.of(), Preferences.USUAL),
            files,
            new ByteArrayInputStream(new byte[0]),
            complaints);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), err, err, Map.of("TERM", term), terminal);
    new Batch(articles, streams, complaints)
        .each(
            articles.all(),
            articles::article,
            (index, article) -> {
              try {
                Thread.sleep(LONG);
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    return err.toString(StandardCharsets.UTF_8);
  }

  private String complaint() {
    return "parley: " + here.resolve("nosuch") + ": does not exist. Check the name.\n";
  }

  @Test
  void aLineSaysHowFarItIsAndIsGoneBeforeAnythingElseIsSaid() throws IOException {
    String err = standardError(new Wired(false, true, 80), "xterm", "first");
    String before = err.substring(0, err.indexOf(complaint()));
    String after = err.substring(before.length() + complaint().length());
    assertThat(before)
        .matches("(\rparley: 0 of 3 files, 0 MB, now first\033\\[K)+" + Pattern.quote(CLEAR));
    String line = "\rparley: %s, 0 MB, now %s\033\\[K"; // one may come late on a busy machine
    assertThat(after)
        .matches(
            "(%s)?(%s)+"
                    .formatted(
                        line.formatted("[01] of 3 files", "(first|nosuch)"),
                        line.formatted("2 of 3 files", "third"))
                + Pattern.quote(CLEAR));
    int most = 2 * LONG / 100;
    assertThat(err.split("now", -1)).hasSizeLessThan(3 * most); // calm, however slow the machine
  }

  @Test
  void itIsNoWiderThanTheTerminalAndHarmless() throws IOException {
    String first = "漢字\u001b[31mx\u009b2J" + "long".repeat(20);
    String err = standardError(new Wired(false, true, 40), "xterm", first);
    String line = err.substring(1, err.indexOf("\033[K"));
    assertThat(line).startsWith("parley: 0 of 3 files, 0 MB, now 漢").endsWith("…");
    assertThat(parley.text.Width.of(line)).isBetween(38, 39);
    assertThat(line.chars().filter(Character::isISOControl)).isEmpty();
  }

  @Test
  void nothingPassesWhereNobodySeesItOrOutputScrollsThroughIt() throws IOException {
    assertThat(standardError(new Wired(false, false, 80), "xterm", "a")).isEqualTo(complaint());
    assertThat(standardError(new Wired(true, true, 80), "xterm", "b")).isEqualTo(complaint());
    assertThat(standardError(new Wired(false, true, 80), "dumb", "c")).isEqualTo(complaint());
    assertThat(standardError(new Wired(false, true, 80), "", "d")).isEqualTo(complaint());
  }

  @Test
  void manyFilesAndBytesAreGrouped() throws Exception {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            err,
            err,
            Map.of("TERM", "xterm"),
            new Wired(false, true, 0));
    try (Progress progress = new Progress(streams, new Complaints(err), 5000)) {
      progress.start();
      for (int n = 0; n < 1234; n++) {
        progress.comesTo("pages/" + n + ".html");
        progress.hasDone(1_000_000);
      }
      Thread.sleep(LONG);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("\rparley: 1,234 of 5,000 files, 1,234 MB, now 1233.html\033[K\r")
        .endsWith(CLEAR);
  }
}
