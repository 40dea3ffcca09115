package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/** People and filters across all articles that are loaded. */
class EverywhereTest {
  private static final Article GAUGE =
      RosterTest.dated(
          "The Tide Gauge",
          """
          Vesna: The gauge reads a hand too high.
            Bo: Since when?
              Vesna: Since the storm.
            Ada: It was the paint.
          Bo: Who paints a gauge?
          """);
  private static final Article BOAT =
      RosterTest.dated(
          "A Boat for Two",
          """
          Cy: The boat leaks.
            VESNA: All boats do.
            Ada: Not mine.
          vesna: Then lend it to me.
          """);
  private static final Article STORM = RosterTest.dated("The Storm", "Ada: Loud.\n  Cy: Very.");

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, GAUGE, BOAT, STORM);
  }

  @Test
  void theRosterTellsWhatPeopleWroteInOtherArticles() {
    String screen = at(80, 20).press("Enter", "F").screen();
    assertThat(screen).contains("elsewhere").containsPattern("Vesna .* 2 in 1");
    assertThat(screen).containsPattern("Ada .* 2 in 2").containsPattern("Bo +2 .*\\d +\\d{4}");
  }

  @Test
  void theStatusLineTellsItWhereThereIsRoom() {
    assertThat(at(100, 20).press("Enter", "j").screen())
        .contains("Vesna · 1 of 2, 2 in 1 other   20%");
    assertThat(at(80, 20).press("Enter", "j").screen()).doesNotContain("other");
  }

  @Test
  void thePeopleOfOtherArticlesAreListedWithThem() {
    assertThat(at(80, 16).press("Enter", "j", "A").screen())
        .isEqualTo(
            """
             The Tide Gauge                                                1/3 ─ 5 comments
             ▸ article, 1 paragraph · by Vesna · 2021-02-28 08:00
            ────────────────────────────────────────────────────────────────────────────────
            ▌▾ Vesna (author) · #1 · 3 replies · 2021-03-01 09:30
            ▌  The gauge reads a hand too high.
             │
             │ ▾ Bo · #1.1 · 1 reply · 2021-03-02 09:30
             │   Since when?
             │ │
             │ │ ▾ Vesna (author) · #1.1.1 · 2021-03-03 09:30
             │ │   Since the storm.
             │
            ─ 2 articles with Vesna ─────────────────────────────────  comments        date
            ▌The Tide Gauge                                                   2  2021-02-28
             A Boat for Two                                                   2  2021-02-28
            title:                              Enter opens at the first comment  Esc leaves
            """);
  }

  @Test
  void anArticleOpensAtTheFirstCommentOfAPerson() {
    Story story = at(80, 16).press("Enter", "j", "A", "Down", "Enter");
    assertThat(story.screen())
        .isEqualTo(
            """
             A Boat for Two                                                2/3 ─ 4 comments
             ▸ article, 1 paragraph · by Cy · 2021-02-28 08:00
            ────────────────────────────────────────────────────────────────────────────────
             · Cy · #1 · "The boat leaks."
            ▌│ ▾ VESNA · #1.1 · 2021-03-02 09:30
            ▌│   All boats do.
             │
             │ … 1 comment hidden
             ▾ vesna · #2 · 2021-03-04 09:30
               Then lend it to me.




            ────────────────────────────────────────────────────────────────────────────────
             Cy › VESNA             filter: VESNA, vesna (2)   VESNA · 1 of 1   50%   ? help
            """);
    assertThat(story.press("<", "F").type("ada").press("Alt-a").type("storm").screen())
        .contains("3 articles with Ada")
        .contains("▌The Storm")
        .doesNotContain("A Boat");
    assertThat(story.press("Enter").screen()).contains("▌▾ Ada").contains("filter: Ada (1)");
  }

  @Test
  void aFilterIsLaidOverAllAndTheStatusLineSaysSo() {
    Story story = at(100, 14).press("Enter", "j", "f", "E");
    assertThat(story.screen()).contains("filter: Vesna everywhere (2 of 4)");
    assertThat(story.press(">").screen())
        .isEqualTo(
            """
             A Boat for Two                                                                    2/3 ─ 4 comments
             ▸ article, 1 paragraph · by Cy · 2021-02-28 08:00
            ────────────────────────────────────────────────────────────────────────────────────────────────────
             · Cy · #1 · "The boat leaks."
            ▌│ ▾ VESNA · #1.1 · 2021-03-02 09:30
            ▌│   All boats do.
             │
             │ … 1 comment hidden
             ▾ vesna · #2 · 2021-03-04 09:30
               Then lend it to me.



             Cy › VESNA          filter: Vesna everywhere (2 of 4)   VESNA · 1 of 1, 2 in 1 other   50%   ? help
            """);
    assertThat(story.press(">").screen()).contains("filter: Vesna everywhere (0 of 4)");
  }

  @Test
  void theLibraryTellsMatchesAndNarrowsToThem() {
    Story story = at(100, 10).press("Enter", "j", "f", "E", "q");
    assertThat(story.screen())
        .isEqualTo(
            """
             parley                                                                    3 articles ─ 11 comments
            ────────────────────────────────────────────────────  comments  people  unread  matches        date
            ▌ The Tide Gauge                                             5       3       2        2  2021-02-28
              A Boat for Two                                             4       4                2  2021-02-28
              The Storm                                                  2       2                0  2021-02-28




             filter: Vesna everywhere (4)        f only matches   Enter opens   / narrows   Tab sorts   q quits
            """);
    assertThat(story.press("f").screen())
        .contains("2 of 3 with matches")
        .doesNotContain("The Storm");
    assertThat(story.press("g", "Enter", ">", ">").screen()).contains("this is the last article");
  }

  @Test
  void fortyColumnsStillSayThatItIsEverywhere() {
    Story story = at(40, 10).press("Enter", "j", "f", "E", "q");
    assertThat(story.screen())
        .isEqualTo(
            """
             parley        3 articles ─ 11 comments
            ────────────────────  comments  matches
            ▌ The Tide Gauge             5        2
              A Boat for Two             4        2
              The Storm                  2        0




             filter: Vesna everywhere (4)
            """);
  }

  @Test
  void aWideLibraryCountsMatches() {
    Story story = at(200, 8).press("Enter", "F").type("ada").press("Alt-e", "q");
    assertThat(story.screen())
        .isEqualTo(
            """
             parley                                                                                                                                                                        3 articles ─ 11 comments
            ──────────────────────────────────────────────────────────────────────────  comments  people  unread  matches        date  file                           ──────────────────────────────────────────────
            ▌ The Tide Gauge                                                                   5       3       4        1  2021-02-28  The-Tide-Gauge.txt
              A Boat for Two                                                                   4       4                1  2021-02-28  A-Boat-for-Two.txt
              The Storm                                                                        2       2                1  2021-02-28  The-Storm.txt


             filter: Ada everywhere (3)                                                                                                     f only matches   Enter opens   / narrows   Tab sorts   q quits   ? help
            """);
  }

  @Test
  void escapeTakesItAwayEverywhereFromAnyArticle() {
    Story story = at(100, 14).press("Enter", "j", "f", "E", ">", ">");
    assertThat(story.press("Esc").screen()).doesNotContain("filter:").contains("▌▸ article");
    assertThat(story.press("<").screen()).doesNotContain("filter:");
    assertThat(story.press("<").screen()).doesNotContain("filter:");
    assertThat(story.press("q").screen()).doesNotContain("matches");
  }

  @Test
  void escapeWorksWhereTheFilterMeansNothing() {
    Story story = at(100, 14).press("Enter", "F").type("bo").press("Alt-n", "Enter", "E");
    assertThat(story.press(">").screen()).contains("filter: not Bo everywhere (4 of 9)");
    assertThat(story.press("Esc", "<").screen()).doesNotContain("filter:");
  }

  @Test
  void anotherFilterIsAnotherFilterEverywhere() {
    Story story = at(100, 14).press("Enter", "j", "f", "E", ">");
    story.press("F").type("ada").press("Space", "Enter");
    assertThat(story.screen()).contains("filter: VESNA, Ada everywhere (3 of 7)");
    assertThat(story.press(">").screen()).contains("VESNA, Ada everywhere (1 of 7)");
    assertThat(story.press("vr").screen()).contains("& answered everywhere (1 of 2)");
    assertThat(story.press("<", "<").screen()).contains("& answered everywhere");
  }

  @Test
  void aPersonWhoIsNotHereStaysInTheFilterWhenMoreIsAskedFor() {
    Story story = at(100, 14).press("Enter", "j", "f", "E", ">", ">", "vr", "<");
    assertThat(story.screen()).contains("filter: Vesna & answered everywhere");
  }

  @Test
  void againTheFilterIsOnlyHere() {
    Story story = at(100, 14).press("Enter", "j", "f", "E", ">", "<", "E");
    assertThat(story.screen()).contains("filter: Vesna (2)");
    assertThat(story.press(">").screen()).doesNotContain("filter:");
    assertThat(story.press("<").screen()).contains("filter: Vesna (2)");
  }

  @Test
  void whereThereIsNothingToSpreadItSaysWhy() {
    assertThat(at(100, 14).press("Enter", "E").screen()).contains("no filter is on");
    assertThat(Story.of(100, 14, GAUGE).press("j", "f", "E").screen())
        .contains("no other article is loaded");
    assertThat(at(100, 14).press("f").screen()).contains("no filter is on everywhere");
  }

  @Test
  void articlesThatArriveLaterAreCountedAndFilteredToo() {
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 100, 14);
    browser.expect(List.of("a", "b"));
    browser.loaded(0, GAUGE);
    story.press("Enter", "j", "f", "E");
    assertThat(story.screen()).contains("everywhere (2 of 2)");
    browser.loaded(1, BOAT);
    assertThat(story.screen()).contains("everywhere (2 of 2+)");
    assertThat(story.press(">").screen()).contains("everywhere (2 of 4)");
  }

  @Test
  void whatIsKeptOfAnArticleDoesNotFollowAFilterLaidElsewhere() {
    Story story = at(100, 14).press("Enter", ">", "G", "<", "j", "f", "E");
    assertThat(story.browser().marks(1).cursor()).isEqualTo(3);
    assertThat(story.browser().marks(1).cursor()).isEqualTo(3);
  }

  @Test
  void inTheOrderOfTimeItComesAndGoesToo() {
    Story story = at(100, 14).press("Enter", "4j", "t");
    String timed = story.screen();
    story.press(">", "j", "j", "f", "E", "<");
    assertThat(story.screen()).contains("everywhere").contains("by time");
    story.press("t");
    assertThat(story.screen()).contains("everywhere").doesNotContain("by time");
    assertThat(story.press("Esc").screen()).isEqualTo(timed);
  }

  private static final Action[] ANY = {
    Action.NEXT,
    Action.LAST,
    Action.FOLD_ALL,
    Action.HALF_DOWN,
    Action.DONE,
    Action.DEPTH,
    Action.NEXT_CHAIN,
    Action.TIME_ORDER,
    Action.FOLD,
    Action.SAME_NEXT,
    Action.ARTICLE,
    Action.UNFOLD_ALL,
    Action.FILTER_ANSWERED
  };

  private static final Action[] WANDER = {
    Action.NEXT,
    Action.PREVIOUS,
    Action.FOLD_ALL,
    Action.CONTEXT,
    Action.INVERT,
    Action.TOGGLE,
    Action.HIT_NEXT,
    Action.TIME_ORDER,
    Action.DONE,
    Action.LAST,
    Action.FILTER_AUTHOR
  };

  private static void press(Shelf shelf, int index, Action action) {
    Reader reader = shelf.reader(index);
    reader.act(new Keymap.Meaning(action, action == Action.DEPTH ? 2 : 0, ""));
    shelf.follow(reader, action == Action.ESCAPE);
  }

  private static String left(Reader reader) {
    ThreadView view = reader.view();
    return view.place()
        + " "
        + view.folds()
        + " "
        + view.reveal()
        + view.articleOpen()
        + reader.filter()
        + view.discussion().thread().equals(view.discussion())
        + view.visible().shown()
        + reader.exchange().threaded().isPresent();
  }

  /** Filter everywhere, wander, take it away: every article is exactly as it was before. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void takingItAwayGivesBackEveryArticle(int seed) {
    Random random = new Random(seed);
    Shelf shelf = new Shelf(Settings.DEFAULT);
    shelf.entries().expect(List.of("a", "b", "c", "d"));
    for (int k = 0; k < 4; k++) {
      shelf.loaded(k, RosterTest.datedAtRandom(random, 40));
    }
    List<String> before = new ArrayList<>();
    for (int k = 1; k < 4; k++) {
      for (int n = random.nextInt(9); n >= 0; n--) {
        press(shelf, k, ANY[random.nextInt(ANY.length)]);
      }
      before.add(left(shelf.reader(k)));
    }
    shelf.reader(0).showOnly("Tavi");
    press(shelf, 0, Action.EVERYWHERE);
    assertThat(shelf.everywhere().isOn()).isTrue();
    for (int n = 0; n < 60 && shelf.everywhere().isOn(); n++) {
      press(shelf, random.nextInt(4), WANDER[random.nextInt(WANDER.length)]);
    }
    for (int n = 0; n < 4 && shelf.everywhere().isOn(); n++) {
      press(shelf, random.nextInt(4), Action.ESCAPE);
    }
    assertThat(shelf.everywhere().isOn()).isFalse();
    List<String> after = new ArrayList<>();
    for (int k = 1; k < 4; k++) {
      after.add(left(shelf.reader(k)));
    }
    assertThat(after).isEqualTo(before);
  }
}
