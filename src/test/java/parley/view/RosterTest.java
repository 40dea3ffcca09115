package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Levels;
import parley.model.When;
import parley.text.Row;
import parley.text.Width;

/** Everybody who took part: figures, orders, marks, and what the keys do to people. */
class RosterTest {
  /** Dated day by day; the first to speak wrote the article. */
  static Article dated(String title, String drawing) {
    DiscussionBuilder thread = new DiscussionBuilder();
    Levels levels = new Levels(thread);
    LocalDateTime day = LocalDateTime.of(2021, 3, 1, 9, 30);
    for (String line : drawing.split("\n")) {
      String bare = line.stripLeading();
      int colon = bare.indexOf(':');
      int depth = (line.length() - bare.length()) / 2;
      String name = bare.substring(0, colon);
      String text = bare.substring(colon + 1).strip();
      levels.add(depth, "", name, When.of(day), text, Kind.COMMENT);
      day = day.plusDays(1);
    }
    Discussion d = thread.build();
    String author = d.names().get(0);
    return new Article(
        title.replace(' ', '-') + ".txt",
        "text",
        title,
        "",
        author,
        When.of(LocalDateTime.of(2021, 2, 28, 8, 0)),
        List.of("The gauge is wrong."),
        List.of(),
        -1,
        d,
        List.of());
  }

  /** A thread of {@link RandomThreads} in which some comments have a date. */
  static Article datedAtRandom(Random random, int comments) {
    Discussion drawn = RandomThreads.of(random, comments);
    DiscussionBuilder thread = new DiscussionBuilder();
    LocalDateTime start = LocalDateTime.of(2020, 1, 1, 12, 0);
    for (int i = 0; i < drawn.size(); i++) {
      When date = When.of(start.plusHours(random.nextInt(900)));
      Kind kind = drawn.isPingback(i) ? Kind.PINGBACK : Kind.COMMENT;
      When when = i == 0 || random.nextInt(9) > 0 ? date : When.UNKNOWN;
      thread.add(drawn.parent(i), drawn.id(i), drawn.author(i), when, drawn.text(i), kind);
    }
    return Sketch.article(thread.build(), List.of("Body."));
  }

  private static final Article GAUGE =
      dated(
          "The Tide Gauge",
          """
          Søren: The gauge reads a hand too high, I have said so for years.
            Zoë: Since when?
              Søren: Since the storm.
            Ada: It was the paint.
          Zoë: Who paints a gauge in the dark, and why would anybody pay for that?
            Ada: We do.
              Bo: Not I.
          Ada: Nobody asked you.
          """);

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, GAUGE);
  }

  @Test
  void aWideTerminalShowsAllThatIsKnown() {
    assertThat(at(200, 16).press("2j", "F").screen())
        .isEqualTo(
            """
             The Tide Gauge                                                                                                                                                                              8 comments
             ▸ article, 1 paragraph · by Søren · 2021-02-28 08:00
            ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
             · Søren · #1 · "The gauge reads a hand too high, I have said so for years."
            ▌│ ▾ Zoë · #1.1 · 1 reply · 2021-03-02 09:30
            ▌│   Since when?
             │
             │ … 2 comments hidden
             ▾ Zoë · #2 · 2 replies · 2021-03-05 09:30
               Who paints a gauge in the dark, and why would anybody pay for that?
            ─ 4 commenters ────────────────────────────────────── ▾comments  words  replies  top-level  unread       first        last ─────────────────────────────────────────────────────────────────────────────
             [ ] Ada                                                      3      9        1          1       2  2021-03-04  2021-03-08
             [ ] Søren (author)                                           2     16        2          1       0  2021-03-01  2021-03-03
            ▌[ ] Zoë                                                      2     16        2          1       1  2021-03-02  2021-03-05
             [ ] Bo                                                       1      2        0          0       1  2021-03-07  2021-03-07
            name:                                                    Space marks  Enter applies  Esc leaves  Tab sorts  Alt-n not  Alt-h stand out  Alt-m mute  Alt-c conversation  Alt-a articles  Alt-e everywhere
            """);
  }

  @Test
  void eightyColumnsShowWhatFits() {
    assertThat(at(80, 14).press("j", "F", "Tab").screen())
        .isEqualTo(
            """
             The Tide Gauge                                                      8 comments
             ▸ article, 1 paragraph · by Søren · 2021-02-28 08:00
            ────────────────────────────────────────────────────────────────────────────────
            ▌▾ Søren (author) · #1 · 3 replies · 2021-03-01 09:30
            ▌  The gauge reads a hand too high, I have said so for years.
             │
             │ · Zoë · #1.1 · "Since when?"
             │ │ ▾ Søren (author) · #1.1.1 · 2021-03-03 09:30
            ─ 4 commenters ──────────────────  comments ▾words  replies  unread        last
            ▌[ ] Søren (author)                       2     16        2       0  2021-03-03
             [ ] Zoë                                  2     16        2       1  2021-03-05
             [ ] Ada                                  3      9        1       3  2021-03-08
             [ ] Bo                                   1      2        0       1  2021-03-07
            name:               Space marks  Enter applies  Esc leaves  Tab sorts  Alt-n not
            """);
  }

  @Test
  void fortyColumnsShowTheColumnThatCounts() {
    assertThat(at(40, 12).press("F", "Tab", "Tab").screen())
        .isEqualTo(
            """
             The Tide Gauge              8 comments
            ▌▸ article, 1 paragraph · by Søren
            ────────────────────────────────────────
             · Søren · #1 · "The gauge reads a h…"
             │ … 2 comments hidden
             │ ▾ Ada · #1.2 · to Søren
             │   It was the paint.
            ─ 4 commenters ─────────────── ▾replies
             [ ] Zoë                              2
            ▌[ ] Ada                              1
             [ ] Bo                               0
            name:         Space marks  Enter applies
            """);
  }

  @Test
  void tabGoesThroughAllOrdersAndBack() {
    Story story = at(120, 14).press("F");
    List<String> first = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      first.add(heading(story) + names(story).get(0));
      story.press("Tab");
    }
    assertThat(first)
        .containsExactly(
            "▾commentsAda",
            "▾wordsSøren",
            "▾repliesSøren",
            "▾top-levelAda",
            "▾unreadAda",
            "▾firstSøren",
            "▾lastAda",
            "by nameAda");
    assertThat(heading(story)).isEqualTo("▾comments");
    assertThat(heading(story.press("Shift-Tab"))).isEqualTo("by name");
  }

  private static String heading(Story story) {
    for (String row : story.screen().split("\n")) {
      if (row.contains("commenters")) {
        return row.contains("by name") ? "by name" : row.replaceAll(".*(▾\\S+).*", "$1");
      }
    }
    return "";
  }

  private static List<String> names(Story story) {
    List<String> names = new ArrayList<>();
    for (String row : story.screen().split("\n")) {
      if (row.matches(".?\\[[x -]] .*")) {
        names.add(row.replaceAll(".?\\[[x -]] (\\S+).*", "$1"));
      }
    }
    return names;
  }

  @Test
  void typingNarrowsWithoutRegardToCaseAndMarks() {
    assertThat(names(at(80, 20).press("F").type("ZOE"))).containsExactly("Zoë");
    assertThat(names(at(80, 20).press("F").type("zoë"))).containsExactly("Zoë");
    assertThat(at(80, 20).press("F").type("zo").screen()).contains("1 of 4 commenters");
    assertThat(names(at(80, 20).press("F").type("zo").press("Backspace", "Backspace"))).hasSize(4);
  }

  @Test
  void enterKeepsTheChoiceAndEscGivesBackWhatWasThere() {
    String before = at(80, 20).press("jj").screen();
    assertThat(at(80, 20).press("jj", "F").type("bo").press("Space", "Enter").screen())
        .contains("filter: Bo (1)");
    assertThat(at(80, 20).press("jj", "F").type("bo").press("Space", "Tab", "Esc").screen())
        .isEqualTo(before);
  }

  @Test
  void somebodyWhoIsNotWantedIsLeftOut() {
    Story story = at(100, 24).press("F").type("zo").press("Alt-n");
    assertThat(story.screen()).contains("[-] Zoë").contains("· Zoë · #1.1 · \"Since when?\"");
    assertThat(story.press("Enter").screen()).contains("filter: not Zoë (6)");
    assertThat(story.press("F").type("zo").press("Alt-n").screen()).contains("[ ] Zoë");
    assertThat(story.press("Space").screen()).contains("[x] Zoë");
  }

  @Test
  void theRosterMutesAndHighlights() {
    Story story = at(100, 30).press("F").type("zo").press("Alt-h", "Alt-m");
    assertThat(story.screen()).contains("[ ] Zoë ◆ (muted)");
    assertThat(story.press("Esc").screen()).contains("[Zoë · #1.1, 1 line, muted]");
    story.press("F").type("zo").press("Alt-h", "Alt-m");
    assertThat(story.screen()).doesNotContain("◆").doesNotContain("(muted)");
  }

  @Test
  void twoMarkedPeopleHaveAConversation() {
    Story story = at(100, 30).press("F").type("zo").press("Space", "Alt-c");
    assertThat(story.screen()).contains("mark two people first");
    story.press("Ctrl-U").type("ada").press("Space", "Alt-c");
    assertThat(story.screen()).contains("filter: Zoë with Ada (2)");
    story.press("Esc", "F").type("bo").press("Space", "Ctrl-U").type("zo").press("Space");
    assertThat(story.press("Alt-c").screen()).contains("filter: Zoë with Bo (2)");
    story.press("Esc", "F").type("bo").press("Space", "Ctrl-U").type("s").press("Space", "Alt-c");
    assertThat(story.screen()).contains("these two never answer each other");
  }

  @Test
  void whatWasOnTheScreenIsNotUnread() {
    assertThat(at(120, 12).press("F").type("zo").screen()).containsPattern("Zoë +2 +16 +2 +1 +1 ");
  }

  /** Whatever is typed and however people are sorted, marks stay on the same people. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void narrowingAndSortingChangeNoMark(int seed) {
    Random random = new Random(seed);
    Article article = Sketch.article(RandomThreads.of(random, 200), List.of());
    ThreadView view = ThreadView.open(article);
    Figures figures = new Figures(article);
    Roster roster = new Roster(view, figures, Others.NONE, Filter.ALL, -1);
    List<RosterColumn> columns = new RosterTable(roster).telling();
    Set<Integer> marked = new TreeSet<>();
    Set<Integer> unwanted = new TreeSet<>();
    for (int n = 0; n < 300; n++) {
      List<Integer> under = roster.underCursor();
      switch (random.nextInt(6)) {
        case 0 -> {
          under.forEach(unwanted::remove);
          under.forEach(who -> flip(marked, who));
          roster.mark();
        }
        case 1 -> {
          under.forEach(marked::remove);
          under.forEach(who -> flip(unwanted, who));
          roster.refuse();
        }
        case 2 -> roster.sortBy(columns, random.nextBoolean() ? 1 : -1);
        case 3 -> roster.move(random.nextInt(5) - 2);
        case 4 -> {
          figures.further();
          roster.resort();
        }
        default -> {
          Key key = random.nextInt(3) > 0 ? Key.named("Ctrl-U") : Key.typed("a");
          roster.type(roster.typed().press(key));
        }
      }
      for (int who : roster.everybody()) {
        assertThat(roster.marked(who)).isEqualTo(marked.contains(who));
        assertThat(roster.unwanted(who)).isEqualTo(unwanted.contains(who));
      }
      assertThat(roster.everybody()).hasSameElementsAs(figures.people());
    }
  }

  private static void flip(Set<Integer> set, int member) {
    if (!set.remove(member)) {
      set.add(member);
    }
  }

  /** The same figures as the command line gives. */
  @Test
  void figuresAgreeWithTheListOfCommenters() {
    Article article = Sketch.article(RandomThreads.of(new Random(9), 500), List.of());
    Figures figures = new Figures(article);
    while (!figures.complete()) {
      figures.further();
    }
    for (parley.model.Commenters.Commenter one : parley.model.Commenters.of(article)) {
      assertThat(figures.comments(one.id())).isEqualTo(one.comments());
      assertThat(figures.words(one.id())).isEqualTo(one.words());
      assertThat(figures.replies(one.id())).isEqualTo(one.replies());
    }
  }

  @Test
  void noFigureIsCutAndNoRowIsTooWideOnAnyTerminal() {
    for (int columns = 1; columns < 140; columns += 3) {
      Story story = Story.of(columns, 12, GAUGE).press("F");
      for (int n = 0; n < 7; n++) {
        for (Row row : story.browser().frame().rows()) {
          assertThat(Width.of(row.text())).isLessThanOrEqualTo(columns);
        }
        story.press("Tab");
      }
    }
  }

  /** Opening and a letter cost no word counting, and a frame no more than its rows. */
  @Test
  void aHundredThousandCommentsOpenBeforeTheirWordsAreCounted() {
    Random random = new Random(3);
    DiscussionBuilder thread = new DiscussionBuilder();
    String text = "A few more words about the gauge. ".repeat(12);
    for (int i = 0; i < 100_000; i++) {
      String name = "person " + random.nextInt(20_000);
      thread.add(i == 0 ? -1 : random.nextInt(i), "", name, When.UNKNOWN, text, Kind.COMMENT);
    }
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 120, 40, Sketch.article(thread.build(), List.of()));
    browser.press(Key.typed("F"));
    assertThat(browser.busy()).isTrue();
    assertThat(story.screen()).contains("commenters").contains("…  ");
    browser.press(Key.typed("9"));
    assertThat(story.screen()).contains("person 9");
    while (browser.busy()) {
      browser.work();
    }
    assertThat(story.screen()).doesNotContain("…  ");
    browser.press(Key.named("Esc"));
    browser.press(Key.typed("F"));
    assertThat(browser.busy()).as("figures are counted once").isFalse();
  }
}
