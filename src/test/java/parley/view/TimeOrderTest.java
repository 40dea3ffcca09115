package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/** The comments in the order of time: the same comments, the same cursor, and the way back. */
class TimeOrderTest {
  private static Article talk() {
    DiscussionBuilder thread = new DiscussionBuilder();
    add(thread, -1, "Ada", day(1), "The first.");
    add(thread, 0, "Bo", day(5), "A late answer to the first.");
    add(thread, 1, "Ada", day(6), "Late, but welcome.");
    add(thread, -1, "Cy", day(2), "The second.");
    add(thread, 3, "Bo", When.UNKNOWN, "Nobody knows when.");
    add(thread, 3, "Ada", day(2), "On the same day.");
    return Sketch.article(thread.build(), List.of("Body."));
  }

  private static When day(int day) {
    return When.of(LocalDate.of(2024, 3, day));
  }

  private static void add(DiscussionBuilder to, int parent, String who, When when, String text) {
    to.add(parent, "", who, when, text, Kind.COMMENT);
  }

  @Test
  void commentsStandByTimeWithTheirNumbersAndWhomTheyAnswer() {
    assertThat(Story.of(80, 24, talk()).press("t").screen())
        .isEqualTo(
            """
         The Harbour Vote                                            6 comments by time
        ▌▸ article, 1 paragraph
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Ada · #1 · 2 replies · 2024-03-01
           The first.

         ▾ Cy · #2 · 2 replies · 2024-03-02
           The second.

         ▾ Bo · #2.1
           Nobody knows when.

         ▾ Ada · #2.2 · to Cy · 2024-03-02
           On the same day.

         ▾ Bo · #1.1 · to Ada · 1 reply · 2024-03-05
           A late answer to the first.

         ▾ Ada · #1.1.1 · 2024-03-06
           Late, but welcome.


        ────────────────────────────────────────────────────────────────────────────────
         article                                                             0%   ? help
        """);
  }

  @Test
  void theCursorStaysOnItsCommentBothWays() {
    Story story = Story.of(80, 24, talk()).press("3G");
    story.press("2G", "j", "t");
    assertThat(story.screen()).contains("▌▾ Bo · #2.1");
    assertThat(story.press("G").screen()).contains("▌▾ Ada · #1.1.1");
    assertThat(story.press("u").screen()).contains("▌▾ Bo · #1.1");
    assertThat(story.press("t").screen()).contains("▌│ ▾ Bo · #1.1");
  }

  @Test
  void foldsFiltersBookmarksAndMutesComeBack() {
    Story story = Story.of(80, 24, talk()).press("j", "zc", "2G", "ma", "M", "t");
    assertThat(story.screen()).contains("[Cy · #2, 1 line, muted]").contains("▾ Bo · #1.1");
    assertThat(story.press("'a", "G", "f").screen()).contains("filter: Ada (3)");
    story.press("t");
    assertThat(story.screen()).contains("filter: Ada (3)").contains("▌│ │ ▾ Ada · #1.1.1");
    assertThat(story.press("Esc").screen()).contains("▸ Ada · #1 ");
  }

  @Test
  void aConversationIsTheSameInBothOrders() {
    Story story = Story.of(80, 24, talk()).press("t", "G", "C");
    assertThat(story.screen()).contains("filter: Bo with Ada (3)");
    assertThat(story.press("t").screen()).contains("filter: Bo with Ada (3)");
  }

  @Test
  void withoutDatesThereIsNothingToOrderBy() {
    assertThat(Story.of(80, 12, Sketch.article("A: one")).press("t").screen())
        .contains("nothing here has a date");
  }

  @Test
  void timeOrderIsAPermutationThatKeepsEverything() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      DiscussionBuilder thread = new DiscussionBuilder();
      int size = 1 + random.nextInt(40);
      for (int i = 0; i < size; i++) {
        LocalDateTime at = LocalDateTime.of(2024, 1, 1, 0, 0).plusMinutes(random.nextInt(50));
        When when =
            random.nextInt(4) == 0
                ? When.UNKNOWN
                : random.nextBoolean()
                    ? When.of(at)
                    : When.of(at, ZoneOffset.ofHours(random.nextInt(5)));
        add(
            thread,
            i == 0 ? -1 : random.nextInt(i + 1) - 1,
            "n" + random.nextInt(4),
            when,
            "t" + i);
      }
      Discussion d = thread.build();
      Discussion timed = d.byTime();
      for (int i = 0; i < size; i++) {
        int there = timed.fromThread(i);
        assertThat(timed.inThread(there)).isEqualTo(i);
        assertThat(timed.text(there)).isEqualTo(d.text(i));
        assertThat(timed.author(there)).isEqualTo(d.author(i));
        int answered = d.parent(i) < 0 ? -1 : timed.fromThread(d.parent(i));
        assertThat(timed.answers(there)).isEqualTo(answered);
      }
      for (int i = 1; i < size; i++) {
        if (timed.date(i).known() && timed.date(i - 1).known()) {
          assertThat(timed.date(i - 1).compareTo(timed.date(i))).isLessThanOrEqualTo(0);
        }
      }
      assertThat(timed.byTime().thread()).isSameAs(d);
    }
  }
}
