package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.model.Marks;
import parley.read.Formats;
import parley.read.Source;
import parley.settings.Preferences;
import parley.text.Row;
import parley.view.Browser;
import parley.view.Key;
import parley.view.Settings;

/** Files that change while they are open, and reading them again. */
@Timeout(30)
class OpenFilesTest {
  private static final String LAMP =
      Samples.LAMP.replace("it is white.", "it is as white as the beard of the last keeper was.");

  private static final String MORE =
      LAMP.replace("keeper was.", "keeper is.")
          + """

          4. Nora said:

            I liked the dark.
        """
              .indent(0);

  private @TempDir Path here;
  private final BlockingQueue<Consumer<Browser>> posted = new LinkedBlockingQueue<>();
  private final Browser browser = new Browser(Settings.DEFAULT);
  private final List<OpenFiles> opened = new ArrayList<>();

  @AfterEach
  void close() {
    opened.forEach(OpenFiles::close);
  }

  private Background open(InputStream in, Map<String, String> environment, String... given)
      throws Exception {
    Complaints complaints = new Complaints(new ByteArrayOutputStream());
    Choices choices = Choices.plain(List.of(), Preferences.USUAL);
    Articles articles = new Articles(choices, List.of(given), in, complaints);
    Visits visits = new Visits(environment, !environment.isEmpty());
    Background background = new Background(articles, visits);
    OpenFiles files = new OpenFiles(articles, background, visits, 20);
    opened.add(files);
    browser.resize(90, 40);
    browser.expect(articles.names());
    browser.readFrom(files);
    files.start(posted::add);
    take();
    return background;
  }

  private void take() throws InterruptedException {
    Consumer<Browser> change = posted.poll(20, TimeUnit.SECONDS);
    assertThat(change).isNotNull();
    change.accept(browser);
  }

  private String screen() {
    StringBuilder rows = new StringBuilder();
    for (Row row : browser.frame().rows()) {
      rows.append(row.text().stripTrailing()).append('\n');
    }
    return rows.toString();
  }

  private String lamp() throws Exception {
    return Samples.file(here, "lamp.txt", LAMP);
  }

  private void write(String text) throws Exception {
    Path file = here.resolve("lamp.txt");
    FileTime before = Files.getLastModifiedTime(file);
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 3_000));
  }

  @Test
  void aChangedFileIsNoticedOnceAndReadAgainInPlace() throws Exception {
    open(InputStream.nullInputStream(), Map.of(), lamp());
    browser.press(Key.typed("j"));
    browser.press(Key.typed("j"));
    write(MORE);
    take();
    assertThat(screen()).contains("changed on disk: R reads it again").doesNotContain("Nora");
    assertThat(posted.poll(200, TimeUnit.MILLISECONDS)).as("said once").isNull();
    String above = screen().substring(0, screen().indexOf("▌"));
    browser.press(Key.typed("R"));
    assertThat(screen()).contains("reading it again");
    take();
    assertThat(screen())
        .contains("read again: 1 new comment, 1 edited")
        .contains("Nora", "keeper is.")
        .contains("▌│ ▾ Milan");
    assertThat(screen().substring(0, screen().indexOf("▌")).lines().count())
        .isEqualTo(above.lines().count());
    assertThat(posted.poll(200, TimeUnit.MILLISECONDS)).as("what was read is known").isNull();
  }

  @Test
  void aFileThatVanishesIsSaidAndTheArticleStays() throws Exception {
    open(InputStream.nullInputStream(), Map.of(), lamp());
    Files.delete(here.resolve("lamp.txt"));
    take();
    assertThat(screen()).contains("the file is gone from the disk").contains("Anna");
    browser.press(Key.typed("R"));
    take();
    assertThat(screen()).contains("not read again: does not exist").contains("Anna");
    Files.writeString(here.resolve("lamp.txt"), MORE);
    take();
    assertThat(screen()).contains("changed on disk");
    browser.press(Key.typed("R"));
    take();
    assertThat(screen()).contains("1 new comment");
  }

  @Test
  void standardInputIsNotReadAgain() throws Exception {
    byte[] bytes = Samples.LAMP.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    open(new java.io.ByteArrayInputStream(bytes), Map.of(), "-");
    browser.press(Key.typed("R"));
    take();
    assertThat(screen()).contains("not read again: it did not come from a file");
  }

  @Test
  void impatienceReadsOnce() throws Exception {
    open(InputStream.nullInputStream(), Map.of(), lamp());
    browser.press(Key.typed("R"));
    browser.press(Key.typed("R"));
    browser.press(Key.typed("R"));
    take();
    assertThat(posted.poll(300, TimeUnit.MILLISECONDS)).isNull();
    assertThat(screen()).contains("nothing is new");
  }

  /** What was read before and after the file changed is kept about the copy that is there now. */
  @Test
  void marksAreKeptForTheCopyThatWasReadLast() throws Exception {
    Map<String, String> state = Map.of("XDG_STATE_HOME", here.resolve("state").toString());
    Background background = open(InputStream.nullInputStream(), state, lamp());
    browser.press(Key.typed("G"));
    write(MORE);
    take();
    browser.press(Key.typed("R"));
    take();
    background.keep(browser);
    Complaints complaints = new Complaints(new ByteArrayOutputStream());
    Choices choices = Choices.plain(List.of(), Preferences.USUAL);
    String lamp = here.resolve("lamp.txt").toString();
    Articles articles =
        new Articles(choices, List.of(lamp), InputStream.nullInputStream(), complaints);
    Article now = articles.read(articles.open(0));
    Marks marks = new Visits(state, true).open(0, now);
    assertThat(marks.visited()).isTrue();
    assertThat(marks.fresh().isEmpty()).as("all of the newer copy was seen").isTrue();
    int nora = now.discussion().size() - 1;
    assertThat(now.discussion().author(nora)).isEqualTo("Nora");
    assertThat(marks.read().get(nora)).isFalse();
    assertThat(marks.read().get(0)).isTrue();
  }

  /** A long thread may be read again before it is known what was read of it in earlier visits. */
  @Test
  void whatEarlierVisitsReadOutlivesReadingAgainAtOnce() throws Exception {
    Map<String, String> state = Map.of("XDG_STATE_HOME", here.resolve("state").toString());
    String lamps = Samples.file(here, "lamps.txt", Samples.lamps(10_001));
    Article article = Formats.read(Source.open(lamps, Optional.empty()));
    BitSet earlier = new BitSet();
    earlier.set(7_000, 7_010);
    Visits first = new Visits(state, true);
    first.keep(0, first.open(0, article).withRead(earlier));

    Background background = open(InputStream.nullInputStream(), state, lamps);
    browser.press(Key.typed("G"));
    Consumer<Browser> known = posted.poll(20, TimeUnit.SECONDS);
    browser.press(Key.typed("R"));
    take(); // the other copy is there first
    known.accept(browser);
    background.keep(browser);
    BitSet kept = new Visits(state, true).open(0, article).read();
    assertThat(kept.cardinality()).as("with those of this visit").isGreaterThan(10);
    kept.and(earlier);
    assertThat(kept).isEqualTo(earlier);
  }
}
