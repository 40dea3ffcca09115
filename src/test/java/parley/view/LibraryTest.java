package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.When;
import parley.text.Row;
import parley.text.Width;

/** The list of articles: columns, orders, what is still read and what could not be. */
class LibraryTest {
  private static final Article GAUGE =
      RosterTest.dated("The Tide Gauge", "Ada: One.\n  Bo: Two.\n  Ada: Three.\nCy: Four.");
  private static final Article BOAT = RosterTest.dated("A Boat", "Bo: Here it is.");
  private static final Article STORM =
      RosterTest.dated(
          "What the Storm of the Third of March Left on the Northern Beach and Who Took It Home",
          "Ada: A chair.\n  Dee: My chair.\n    Ada: It was broken.\nEd: A shoe.\n  Dee: Both?");

  private static final String LONG_REASON =
      "may not be read: permission denied by the file system of the machine that holds it";

  private static Story four(int columns, int rows) {
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, columns, rows);
    browser.expect(List.of("gauge.html", "boat.txt", "dir/lost.html", "storm.html", "late.html"));
    browser.loaded(0, GAUGE);
    browser.loaded(1, BOAT);
    browser.failed(2, LONG_REASON);
    browser.loaded(3, STORM);
    return story;
  }

  @Test
  void fortyColumns() {
    assertThat(four(40, 10).press("2j").press("j", "j").screen())
        .isEqualTo(
            """
             parley     reading 4 of 5 ─ 1 not read
            ─────────────────────────────  comments
              lost.html  may not be read: permissio…
            ▌ What the Storm of the Thir…         5
              late.html  reading
            ────────────────────────────────────────
              What the Storm of the Third of March
              Left on the Northern Beach and Who
              Took It Home
                Enter opens   / narrows   Tab sorts
            """);
  }

  @Test
  void eightyColumnsSortedByComments() {
    assertThat(four(80, 12).press("Enter", "q", "Tab", "Tab").screen())
        .isEqualTo(
            """
             parley                                             reading 4 of 5 ─ 1 not read
            ───────────────────────────────────────── ▾comments  people  unread        date
              What the Storm of the Third of March L…         5       3          2021-02-28
            ▌ The Tide Gauge                                  4       3       4  2021-02-28
              A Boat                                          1       1          2021-02-28
              lost.html  may not be read: permission denied by the file system of the machi…
              late.html  reading




                                     Enter opens   / narrows   Tab sorts   q quits   ? help
            """);
  }

  @Test
  void twoHundredColumns() {
    assertThat(four(200, 12).press("j").screen())
        .isEqualTo(
            """
             parley                                                                                                                                                                     reading 4 of 5 ─ 1 not read
            ──────────────────────────────────────────────────────────────────────────  comments  people        date  file                           ───────────────────────────────────────────────────────────────
              The Tide Gauge                                                                   4       3  2021-02-28  gauge.html
            ▌ A Boat                                                                           1       1  2021-02-28  boat.txt
              lost.html  may not be read: permission denied by the file system of the machine that holds it
              What the Storm of the Third of March Left on the Northern Beach and Who…         5       3  2021-02-28  storm.html
              late.html  reading




                                                                                                                                                             Enter opens   / narrows   Tab sorts   q quits   ? help
            """);
  }

  @Test
  void theWholeReasonOfAFileIsBelowTheListAlsoOnASmallScreen() {
    String flat = four(40, 10).press("j", "j").screen().replaceAll("\\s+", " ");
    assertThat(flat).contains("lost.html: " + LONG_REASON);
    assertThat(four(40, 10).press("j", "j").screen()).contains("reading 4 of 5 ─ 1 not read");
  }

  @Test
  void theCursorStaysOnItsArticleWhateverArrivesAndHoweverTheListIsSorted() {
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 80, 12);
    browser.expect(List.of("a", "b", "c"));
    browser.loaded(1, GAUGE);
    story.press("j", "Tab");
    assertThat(story.screen()).contains("▌ The Tide Gauge").contains("by title");
    browser.loaded(0, BOAT);
    browser.loaded(2, STORM);
    assertThat(story.screen()).contains("▌ The Tide Gauge");
    for (int n = 0; n < 9; n++) {
      assertThat(story.press("Tab").screen()).contains("▌ The Tide Gauge");
    }
    story.press("/").type("gauge");
    assertThat(story.screen()).contains("▌ The Tide Gauge").contains("1 of 3");
    assertThat(story.press("Esc").screen()).contains("▌ The Tide Gauge");
  }

  @Test
  void leafingFollowsTheOrderOfTheList() {
    Story story = Story.of(80, 12, GAUGE, BOAT, STORM).press("Tab"); // by title
    assertThat(titles(story)).containsExactly("A Boat", "The Tide", "What the");
    assertThat(story.press("g", "Enter").screen()).contains(" A Boat").contains("1/3");
    assertThat(story.press(">").screen()).contains(" The Tide Gauge").contains("2/3");
    assertThat(story.press("q", "/").type("storm").press("Enter", "Enter").screen())
        .contains("1/1");
    assertThat(story.press(">").screen()).contains("this is the last article");
  }

  private static List<String> titles(Story story) {
    List<String> titles = new ArrayList<>();
    for (String row : story.screen().split("\n")) {
      if (row.matches("[ ▌] \\S.*\\d$")) {
        titles.add(row.substring(2).replaceAll("^(\\S+ \\S+).*", "$1"));
      }
    }
    return titles;
  }

  @Test
  void unreadIsToldOfArticlesThatWereOpen() {
    Story story = Story.of(80, 12, GAUGE, BOAT);
    assertThat(story.screen()).doesNotContain("unread");
    assertThat(story.press("Enter", "G", "k", "q").screen()).contains("unread");
  }

  @Test
  void narrowingKnowsNoCaseAndNoMarks() {
    Article cafe = RosterTest.dated("Café Ørsted", "Ada: x");
    assertThat(Story.of(80, 10, cafe, BOAT).press("/").type("CAFE").screen())
        .contains("Café")
        .doesNotContain("Boat");
  }

  /** Any mix of arrivals, sorting, narrowing and moving keeps every input listed exactly once. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void noInputIsLostOrDoubled(int seed) {
    Random random = new Random(seed);
    Library library = new Library();
    List<String> names = new ArrayList<>();
    for (int k = 0; k < 60; k++) {
      names.add("file" + k);
    }
    library.expect(names);
    for (int n = 0; n < 400; n++) {
      int index = random.nextInt(60);
      switch (random.nextInt(6)) {
        case 0 -> library.loaded(index, random.nextBoolean() ? GAUGE : STORM);
        case 1 -> library.failed(index, "is empty");
        case 2 -> library.sort(random.nextBoolean() ? 1 : -1);
        case 3 -> library.narrow(random.nextBoolean() ? "" : "file1");
        case 4 -> library.unread(index, random.nextInt(5));
        default -> library.move(random.nextInt(7) - 3);
      }
      if (library.narrow().isEmpty()) {
        assertThat(library.listed()).hasSize(60).doesNotHaveDuplicates();
      }
      int under = library.selected().orElseThrow();
      library.sort(1);
      assertThat(library.selected()).contains(under);
    }
  }

  @Test
  void fiveThousandRowsAreArrangedOncePerPictureAndNeverByAMove() {
    Browser browser = new Browser(Settings.DEFAULT);
    List<String> names = new ArrayList<>();
    for (int k = 0; k < 5_000; k++) {
      names.add("dir/file" + k + ".html");
    }
    Library library = new Library();
    library.expect(names);
    library.sort(1);
    for (int k = 0; k < 5_000; k++) {
      library.loaded(k, k % 2 == 0 ? GAUGE : STORM);
    }
    assertThat(library.arranged()).isZero();
    new LibraryRows(library, 200, Glyphs.UNICODE).rows(50);
    for (int n = 0; n < 1_000; n++) {
      library.move(n % 50);
      library.next(n, 1);
    }
    assertThat(library.arranged()).isOne();
    assertThat(browser.busy()).isFalse();
  }

  @Test
  void everyRowFitsEveryTerminal() {
    for (int columns = 1; columns < 210; columns += 3) {
      for (int rows = 1; rows < 14; rows += 3) {
        Story story = four(columns, rows).press("j", "j");
        for (int n = 0; n < 8; n++) {
          Frame frame = story.press("Tab").browser().frame();
          assertThat(frame.rows()).hasSize(rows);
          for (Row row : frame.rows()) {
            assertThat(Width.of(row.text())).isLessThanOrEqualTo(columns);
          }
        }
      }
    }
  }

  @Test
  void anArticleWithoutADateLeavesItsCellEmpty() {
    Article undated = Sketch.article("Ada: x");
    assertThat(undated.published()).isEqualTo(When.UNKNOWN);
    assertThat(Story.of(80, 10, undated, BOAT).screen()).contains("2021-02-28");
  }
}
