package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;

/** An article that is read again: the place stays, what is new is told and marked. */
class RereadTest {
  private static final Article BEFORE =
      RosterTest.dated(
          "The Tide Gauge",
          """
          Vesna: The gauge reads a hand too high.
            Bo: Since when?
              Vesna: Since the storm.
            Ada: It was the paint.
          Bo: Who paints a gauge?
          """);

  private static final Article AFTER =
      RosterTest.dated(
          "The Tide Gauge",
          """
          Cy: First of all, good morning.
          Vesna: The gauge reads a hand too high.
            Bo: Since when?
              Vesna: Since the storm of March, to be exact.
              Cy: Since always.
            Ada: It was the paint.
          Bo: Who paints a gauge?
          """);

  private static final int[] OLD_OF = {-1, 0, 1, 2, -1, 3, 4};

  private static Reread after() {
    BitSet edited = new BitSet();
    edited.set(3);
    return new Reread(AFTER, OLD_OF, edited);
  }

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, BEFORE);
  }

  private static Story again(Story story) {
    story.browser().reread(0, after());
    return story;
  }

  @Test
  void fortyColumns() {
    assertThat(again(at(40, 12).press("4j")).screen())
        .isEqualTo(
            """
             ↑ Vesna · #2                7 comments
             │ │
             │ │ ▾ Vesna · #2.1.1 · 2021-03-04 09:30
             │ │   Since the storm of March, to be
             │ │   exact.
             │ │
             │ │ ▾ Cy (author) · #2.1.2 · to Bo ·
             │ │   Since always.
             │
            ▌│ ▾ Ada · #2.2 · to Vesna
            ▌│   It was the paint.
             read again: 2 new comments, 1 edited
            """);
  }

  @Test
  void eightyColumns() {
    assertThat(again(at(80, 20).press("4j")).screen())
        .isEqualTo(
            """
             ↑ Vesna · #2 · "The gauge reads a hand too high."                   7 comments
               The gauge reads a hand too high.
             │
             │ ▾ Bo · #2.1 · 2 replies · 2021-03-03 09:30
             │   Since when?
             │ │
             │ │ ▾ Vesna · #2.1.1 · 2021-03-04 09:30 · edited
             │ │   Since the storm of March, to be exact.
             │ │
             │ │ ▾ Cy (author) · #2.1.2 · to Bo · 2021-03-05 09:30 · new
             │ │   Since always.
             │
            ▌│ ▾ Ada · #2.2 · to Vesna · 2021-03-06 09:30
            ▌│   It was the paint.

             ▾ Bo · #3 · 2021-03-07 09:30
               Who paints a gauge?

            ────────────────────────────────────────────────────────────────────────────────
             read again: 2 new comments, 1 edited                Ada · 1 of 1   85%   ? help
            """);
  }

  @Test
  void twoHundredColumns() {
    assertThat(again(at(200, 10).press("4j")).screen())
        .isEqualTo(
            """
             ↑ Vesna · #2 · "The gauge reads a hand too high."                                                                                                                                           7 comments
             │ │ ▾ Vesna · #2.1.1 · 2021-03-04 09:30 · edited
             │ │   Since the storm of March, to be exact.
             │ │
             │ │ ▾ Cy (author) · #2.1.2 · to Bo · 2021-03-05 09:30 · new
             │ │   Since always.
             │
            ▌│ ▾ Ada · #2.2 · to Vesna · 2021-03-06 09:30
            ▌│   It was the paint.
             read again: 2 new comments, 1 edited                                                                                                                                        Ada · 1 of 1   85%   ? help
            """);
  }

  @Test
  void theKeyAsksTheDiskAndTheAnswerIsSaid() {
    List<Integer> asked = new ArrayList<>();
    List<Integer> opened = new ArrayList<>();
    Browser browser = new Browser(Settings.DEFAULT);
    browser.readFrom(
        new Disk() {
          @Override
          public void opened(int index) {
            opened.add(index);
          }

          @Override
          public void reread(int index, Article shown) {
            asked.add(index);
            assertThat(shown).isSameAs(BEFORE);
          }
        });
    Story story = Story.of(browser, 80, 20, BEFORE);
    assertThat(opened).containsExactly(0);
    assertThat(story.press("R").screen()).contains("reading it again");
    assertThat(asked).containsExactly(0);
    browser.reread(0, after());
    assertThat(story.screen()).contains("read again: 2 new comments, 1 edited");
    browser.notReread(0, "does not exist");
    assertThat(story.screen()).contains("not read again: does not exist; this is what was read");
    assertThat(story.press("j").screen()).contains("good morning").doesNotContain("not read again");
  }

  @Test
  void aChangeOnDiskIsSaidOnceAlsoAfterAPrompt() {
    Story story = at(80, 20).press("j");
    story.browser().changedOnDisk(0, false);
    assertThat(story.screen()).contains("changed on disk: R reads it again");
    assertThat(story.press("j").screen()).doesNotContain("changed on disk");
    story.press("F");
    story.browser().changedOnDisk(0, true);
    assertThat(story.screen()).contains("name:");
    assertThat(story.press("Esc").screen()).contains("the file is gone from the disk");
    assertThat(story.press("j").screen()).doesNotContain("gone");
  }

  @Test
  void nothingNewIsSaidToo() {
    Story story = at(80, 20).press("2j");
    String before = story.screen();
    story.browser().reread(0, new Reread(BEFORE, new int[] {0, 1, 2, 3, 4}, new BitSet()));
    assertThat(story.screen()).contains("read again: nothing is new");
    String[] rows = story.screen().split("\n");
    String[] old = before.split("\n");
    assertThat(List.of(rows).subList(0, 18)).isEqualTo(List.of(old).subList(0, 18));
  }

  @Test
  void newAndEditedCommentsAreTheUnreadOnes() {
    Story story = again(at(80, 40).press("G", "G", "g")); // all was on the screen
    assertThat(story.press("]").screen()).contains("▌  First of all");
    assertThat(story.press("]").screen()).contains("of March");
    assertThat(story.press("]").screen()).contains("▌│ │   Since always.");
    assertThat(story.press("]").screen()).contains("nothing unread below");
  }

  @Test
  void aFilterItsContextAndMutedPeopleStay() {
    Story story = again(at(100, 24).press("2j", "M", "j", "f", "c"));
    assertThat(story.screen()).contains("filter: Vesna in whole chains (2)");
    assertThat(story.screen()).contains("[Bo · #2.1, 1 line, muted]");
    assertThat(story.press("Esc").screen()).contains("good morning");
  }

  @Test
  void theOrderOfTimeStays() {
    Story story = again(at(100, 24).press("3j", "t"));
    assertThat(story.screen()).contains("by time").contains("7 comments");
    assertThat(story.press("t").screen()).doesNotContain("by time");
  }

  @Test
  void theFilterOverAllArticlesStaysAndGoesEverywhere() {
    Article boat = RosterTest.dated("A Boat", "Vesna: Mine.\nAda: Ours.");
    Story story = Story.of(100, 24, BEFORE, boat).press("Enter", "j", "f", "E", ">", "<");
    again(story);
    assertThat(story.press("j", "k").screen()).contains("filter: Vesna everywhere (2 of 3)");
    assertThat(story.press("Esc").screen()).doesNotContain("filter:").contains("good morning");
    assertThat(story.press("q").screen()).containsPattern("The Tide Gauge +7 +4");
    assertThat(story.press("Enter", "F").screen()).containsPattern("Ada .* 1 in 1");
  }

  private static Article with(Discussion d) {
    return Sketch.article(d, List.of("Body."));
  }

  private static Article copy(Discussion d, Random random) {
    DiscussionBuilder copy = new DiscussionBuilder();
    Map<Integer, Integer> at = new HashMap<>();
    for (int i = 0; i < d.size(); i++) {
      boolean gone = random.nextInt(12) == 0;
      if (!gone) {
        int parent = at.getOrDefault(d.parent(i), -1);
        Kind kind = d.isPingback(i) ? Kind.PINGBACK : Kind.COMMENT;
        at.put(i, at.size());
        copy.add(parent, d.id(i), d.author(i), d.date(i), d.text(i), kind);
      }
    }
    for (int n = random.nextInt(9); n > 0; n--) {
      copy.add(-1, "new" + n, "Newcomer", d.date(0), "New here.", Kind.COMMENT);
    }
    return with(copy.build());
  }

  private static Reread reread(Article before, Article after) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < before.discussion().size(); i++) {
      ids.put(before.discussion().id(i), i);
    }
    int[] oldOf = new int[after.discussion().size()];
    for (int i = 0; i < oldOf.length; i++) {
      oldOf[i] = ids.getOrDefault(after.discussion().id(i), -1);
    }
    return new Reread(after, oldOf, new BitSet());
  }

  /** After any keys: the same comment on the same row, and the same comments folded and read. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void placeFoldsAndNotesStayWithTheirComments(int seed) {
    Random random = new Random(seed);
    Article before = with(RandomThreads.of(random, 80));
    Reader reader = new Reader(before, Opening.PLAIN, Settings.DEFAULT);
    reader.resize(70, 20);
    Action[] some = {
      Action.NEXT,
      Action.HALF_DOWN,
      Action.FOLD,
      Action.NEXT_CHAIN,
      Action.DONE,
      Action.BOOKMARK,
      Action.TOGGLE_READ,
      Action.FILTER_AUTHOR,
      Action.NEXT,
      Action.PAGE_DOWN
    };
    for (int n = 0; n < 25; n++) {
      Action action = some[random.nextInt(some.length)];
      reader.act(new Keymap.Meaning(action, 0, "a"));
    }
    ThreadView old = reader.view();
    Article after = copy(before.discussion(), random);
    Reread copy = reread(before, after);
    reader.exchange().renew(copy);
    ThreadView now = reader.view();
    for (int i = 0; i < copy.oldOf().length; i++) {
      int was = copy.oldOf()[i];
      if (was >= 0) {
        assertThat(now.notes().read().has(i)).isEqualTo(old.notes().read().has(was));
        assertThat(now.notes().kept().has(i)).isEqualTo(old.notes().kept().has(was));
        assertThat(now.foldsWithoutFilter().has(i)).isEqualTo(old.foldsWithoutFilter().has(was));
      } else {
        assertThat(now.notes().fresh().has(i)).isTrue();
      }
    }
    int under = old.cursor();
    boolean stays = under < 0 || copy.newOf(before.discussion().size())[under] >= 0;
    if (stays && under >= 0) {
      assertThat(copy.oldOf()[now.cursor()]).isEqualTo(under);
    }
  }

  @Test
  void whoQuotesTheArticleIsCountedAnew() {
    List<String> body = List.of("We close the old ferry line in the spring of this year.");
    String quoter = "Tavi: > We close the old ferry line in the spring\\nNo!\n";
    Article before = Sketch.article(Sketch.thread(quoter), body);
    Article after = Sketch.article(Sketch.thread("Cy: Good morning.\n" + quoter), body);
    Story story = Story.of(80, 20, before).press("a");
    assertThat(story.screen()).contains("1 quotes this");
    story.browser().reread(0, new Reread(after, new int[] {-1, 0}, new BitSet()));
    String screen = story.press("\"").screen();
    assertThat(screen).contains("quoted by");
    assertThat(screen.substring(screen.indexOf("quoted by"))).contains("Tavi").doesNotContain("Cy");
  }
}
