package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.settings.Preferences;
import parley.text.Row;
import parley.view.Browser;
import parley.view.Key;
import parley.view.Settings;

/** Reading behind an open browser: several files at a time, none of which holds up another. */
@Timeout(30)
class BackgroundTest {
  private @TempDir Path here;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Complaints complaints = new Complaints(err);
  private final BlockingQueue<Consumer<Browser>> posted = new LinkedBlockingQueue<>();
  private final Browser browser = new Browser(Settings.DEFAULT);

  private Background open(InputStream in, List<String> given) throws Failure {
    Choices choices = Choices.plain(List.of(), Preferences.USUAL);
    Articles articles = new Articles(choices, given, in, complaints);
    Background background = new Background(articles, new Visits(Map.of(), false));
    browser.resize(100, 12);
    browser.expect(articles.names());
    background.start(posted::add);
    return background;
  }

  private void take(int changes) throws InterruptedException {
    for (int n = 0; n < changes; n++) {
      Consumer<Browser> change = posted.poll(20, TimeUnit.SECONDS);
      assertThat(change).as("change %s", n).isNotNull();
      change.accept(browser);
    }
  }

  private String screen() {
    StringBuilder rows = new StringBuilder();
    for (Row row : browser.frame().rows()) {
      rows.append(row.text().stripTrailing()).append('\n');
    }
    return rows.toString();
  }

  private List<String> files(int count) throws IOException {
    List<String> given = new ArrayList<>();
    String[] pages = {Samples.LAMP, Samples.DOOR, Samples.PAGE, ""};
    for (int k = 0; k < count; k++) {
      given.add(Samples.file(here, "file" + k + ".txt", pages[k % pages.length]));
    }
    return given;
  }

  /** What is read at the same time is what is read one after the other. */
  @Test
  void readingInParallelGivesTheSameArticles() throws Exception {
    List<String> given = files(60);
    open(InputStream.nullInputStream(), given);
    take(60);
    List<String> parallel = walk();
    Browser again = new Browser(Settings.DEFAULT);
    again.resize(100, 12);
    Articles articles =
        new Articles(
            Choices.plain(List.of(), Preferences.USUAL),
            given,
            InputStream.nullInputStream(),
            complaints);
    again.expect(articles.names());
    for (int k = 0; k < 60; k++) {
      try {
        again.loaded(k, articles.read(articles.open(k)));
      } catch (parley.read.ReadException e) {
        again.failed(k, e.getMessage());
      }
    }
    assertThat(parallel).hasSize(60).isEqualTo(walk(again));
    assertThat(String.join("", parallel)).contains("The Lamp on the Pier", "Moss", "is empty");
  }

  private List<String> walk() {
    return walk(browser);
  }

  /** Every article as it opens, and the list where one does not. */
  private static List<String> walk(Browser browser) {
    List<String> screens = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      browser.press(Key.named("Enter"));
      StringBuilder rows = new StringBuilder();
      for (Row row : browser.frame().rows()) {
        rows.append(row.text()).append('\n');
      }
      screens.add(rows.toString());
      if (!rows.toString().contains("not read")) {
        browser.press(Key.typed("q"));
      }
      browser.press(Key.typed("j"));
    }
    return screens;
  }

  @Test
  void whatComesSlowlyHoldsUpNeitherKeysNorOtherFiles() throws Exception {
    List<String> given = files(12);
    given.add(0, "-");
    PipedOutputStream typed = new PipedOutputStream();
    open(new PipedInputStream(typed), given);
    take(12);
    assertThat(screen()).contains("reading 12 of 13", "The Lamp on the Pier");
    browser.press(Key.named("Enter"));
    assertThat(screen()).contains("still reading -");
    browser.press(Key.typed("j"));
    browser.press(Key.named("Enter"));
    assertThat(screen()).contains("The Lamp on the Pier");
    browser.press(Key.typed("q"));
    typed.write(Samples.DOOR.getBytes(StandardCharsets.UTF_8));
    typed.close();
    take(1);
    assertThat(screen()).contains("13 articles").contains("▌ The Lamp");
  }

  /** Whatever comes at once, each input is handed over exactly once. */
  @Test
  void nothingIsHandedOverTwice() throws Exception {
    for (int n = 0; n < 60; n++) {
      byte[] text = Samples.LAMP.getBytes(StandardCharsets.UTF_8);
      Articles articles =
          new Articles(
              Choices.plain(List.of(), Preferences.USUAL),
              List.of("-"),
              new java.io.ByteArrayInputStream(text),
              complaints);
      new Background(articles, new Visits(Map.of(), false)).start(posted::add);
    }
    for (int n = 0; n < 60; n++) {
      assertThat(posted.poll(20, TimeUnit.SECONDS)).isNotNull();
    }
    assertThat(posted.poll(100, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void aPipeOfTheShellIsOneOfThoseThatMayComeSlowly() throws Failure {
    List<String> given = List.of("/dev/fd/63", "-", "/proc/self/fd/12", "/dev/fdx", "a.html");
    Articles articles =
        new Articles(
            Choices.plain(List.of(), Preferences.USUAL),
            given,
            InputStream.nullInputStream(),
            complaints);
    List<Boolean> slow = new ArrayList<>();
    for (int k = 0; k < given.size(); k++) {
      slow.add(articles.mayComeSlowly(k));
    }
    assertThat(slow).containsExactly(true, true, true, false, false);
  }

  /** A long thread is on the screen before it is known what was read of it in earlier visits. */
  @Test
  void whoLeavesALongThreadAtOnceUndoesNothing() throws Exception {
    String file = Samples.file(here, "long.txt", Samples.lamps(10_001));
    Map<String, String> state = Map.of("XDG_STATE_HOME", here.resolve("state").toString());
    BitSet earlier = new BitSet();
    earlier.set(7_000, 7_010);
    Articles articles =
        new Articles(
            Choices.plain(List.of(), Preferences.USUAL),
            List.of(file),
            InputStream.nullInputStream(),
            complaints);
    Visits first = new Visits(state, true);
    Article article = articles.read(articles.open(0));
    first.keep(0, first.open(0, article).withRead(earlier));

    for (int changes = 1; changes <= 2; changes++) {
      posted.clear();
      Browser left = new Browser(Settings.DEFAULT);
      left.resize(100, 12);
      left.expect(articles.names());
      Background background = new Background(articles, new Visits(state, true));
      background.start(posted::add);
      for (int n = 0; n < 2; n++) {
        Consumer<Browser> change = posted.poll(20, TimeUnit.SECONDS);
        assertThat(change).isNotNull();
        if (n < changes) { // what comes later comes after the user has left
          change.accept(left);
        }
      }
      left.press(Key.typed("G"));
      background.keep(left);
      BitSet kept = new Visits(state, true).open(0, article).read();
      kept.and(earlier);
      assertThat(kept).as("after %s changes", changes).isEqualTo(earlier);
    }
  }

  private Background openBig(Browser into, String file, Visits visits) {
    Articles articles =
        new Articles(
            Choices.plain(List.of(), Preferences.USUAL),
            List.of(file),
            InputStream.nullInputStream(),
            complaints);
    Background background = new Background(articles, visits);
    assertThat(background.canOpen()).isTrue();
    into.resize(100, 12);
    into.expect(articles.names());
    background.start(posted::add);
    return background;
  }

  @Test
  void theBeginningOfABigFileIsShownBeforeTheRest() throws Exception {
    String file = Samples.file(here, "big.txt", Samples.lamps(90_000));
    openBig(browser, file, new Visits(Map.of(), false));
    take(1);
    assertThat(screen()).contains("+ comments, reading 3 MB").contains("Lamp 1.");
    browser.press(Key.typed("j"));
    browser.press(Key.typed("R"));
    assertThat(screen()).contains("still reading it");
    take(1);
    assertThat(screen()).contains("90000 comments").contains("▌▾ Anna · #1");
    browser.press(Key.typed("G"));
    assertThat(screen()).contains("Lamp 90000.").doesNotContain("new");
  }

  @Test
  void theBeginningOfABigPageIsShownBeforeTheRest() throws Exception {
    String item = Samples.PAGE.substring(Samples.PAGE.indexOf("<li id"));
    item = item.substring(0, item.indexOf("</ol></li>")) + "</ol></li>\n";
    String start = Samples.PAGE.substring(0, Samples.PAGE.indexOf("<li id"));
    StringBuilder page = new StringBuilder(start);
    int items = (2 << 20) / item.length() + 10;
    for (int n = 0; n < items; n++) {
      page.append(item.replace("comment-1", "comment-" + n + "1"));
    }
    String file = Samples.file(here, "big.html", page + "</ol></div></body></html>");
    openBig(browser, file, new Visits(Map.of(), false));
    take(1);
    assertThat(screen()).contains("Moss").contains("+ comments, reading 2 MB");
    take(1);
    assertThat(screen()).contains(2 * items + " comments");
  }

  /** Whatever a user does in the beginning, earlier marks of the whole stay. */
  @Test
  void nothingIsKeptOfABeginning() throws Exception {
    String file = Samples.file(here, "big.txt", Samples.lamps(90_000));
    Map<String, String> state = Map.of("XDG_STATE_HOME", here.resolve("state").toString());
    Browser first = new Browser(Settings.DEFAULT);
    Background whole = openBig(first, file, new Visits(state, true));
    for (int n = 0; n < 3; n++) {
      posted.poll(20, TimeUnit.SECONDS).accept(first);
    }
    first.press(Key.typed("G"));
    first.press(Key.typed("m"));
    first.press(Key.typed("z"));
    whole.keep(first);
    for (int changes = 1; changes <= 3; changes++) {
      posted.clear();
      Visits visits = new Visits(state, true);
      Browser left = new Browser(Settings.DEFAULT);
      Background background = openBig(left, file, visits);
      for (int n = 0; n < 3; n++) {
        Consumer<Browser> change = posted.poll(20, TimeUnit.SECONDS);
        assertThat(change).isNotNull();
        if (n < changes) {
          change.accept(left);
        }
      }
      left.press(Key.typed("j"));
      background.keep(left);
      Articles articles =
          new Articles(
              Choices.plain(List.of(), Preferences.USUAL),
              List.of(file),
              InputStream.nullInputStream(),
              complaints);
      Article article = articles.read(articles.open(0));
      assertThat(new Visits(state, true).open(0, article).bookmarks())
          .as("after %s changes", changes)
          .containsEntry('z', 89_999);
    }
  }

  @Test
  void complaintsComeInTheOrderOfTheInputsAndEachIsARow() throws Exception {
    List<String> given = files(2);
    for (int k = 0; k < 9; k++) {
      given.add(here.resolve("gone" + k + ".txt").toString());
    }
    Background background = open(InputStream.nullInputStream(), given);
    take(11);
    assertThat(screen()).contains("9 not read").contains("gone0.txt  does not exist");
    background.complain(complaints);
    List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(9);
    for (int k = 0; k < 9; k++) {
      assertThat(lines.get(k)).contains("gone" + k + ".txt: does not exist");
    }
  }
}
