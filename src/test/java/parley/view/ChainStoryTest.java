package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;

/** What a reader sees of the chain above a comment, and of what is new in it. */
class ChainStoryTest {
  private static final Article DEEP =
      Sketch.article(
          """
          Vesna: Where are the two ferries that we paid for in the spring, and again in the autumn?
            joE: In the yard.\\nWith the third one.
              Harut: Which yard would that be? There are two of them, and one is closed on Mondays.
                Ada: The one that is closed.
                  Vesna: Then who paints them?
          Tavi: Nobody.
          """);

  private static void sees(Story story, String screen) {
    assertThat(story.screen()).isEqualTo(screen);
  }

  @Test
  void theTopLineNamesTheChainOnceItHasLeftTheScreen() {
    sees(
        Story.of(80, 10, DEEP).press("5j"),
        """
         ↑ Vesna › joE › Harut · #1.1.1 · "Which yard would that be? Th…"    6 comments
         │ │   Which yard would that be? There are two of them, and one is closed on
         │ │   Mondays.
         │ │ │
         │ │ │ ▾ Ada · #1.1.1.1 · 1 reply
         │ │ │   The one that is closed.
         │ │ │ │
        ▌│ │ │ │ ▾ Vesna · #1.1.1.1.1
        ▌│ │ │ │   Then who paints them?
         Vesna › joE › Harut › Ada › Vesna                 Vesna · 2 of 2   83%   ? help
        """);
    sees(
        Story.of(40, 10, DEEP).press("5j"),
        """
         ↑ Harut · #1.1.1 · "Which yard woul…"
         │ │   are two of them, and one is
         │ │   closed on Mondays.
         │ │ │
         │ │ │ ▾ Ada · #1.1.1.1 · 1 reply
         │ │ │   The one that is closed.
         │ │ │ │
        ▌│ │ │ │ ▾ Vesna · #1.1.1.1.1
        ▌│ │ │ │   Then who paints them?
         … › Ada › Vesna    Vesna · 2 of 2   83%
        """);
    sees(
        Story.of(200, 10, DEEP).press("5j"),
        """
         ↑ Vesna › joE · #1.1 · "In the yard. With the third one."                                                                                                                                   6 comments
         │ │ ▾ Harut · #1.1.1 · 2 replies
         │ │   Which yard would that be? There are two of them, and one is closed on Mondays.
         │ │ │
         │ │ │ ▾ Ada · #1.1.1.1 · 1 reply
         │ │ │   The one that is closed.
         │ │ │ │
        ▌│ │ │ │ ▾ Vesna · #1.1.1.1.1
        ▌│ │ │ │   Then who paints them?
         Vesna › joE › Harut › Ada › Vesna                                                                                                                                         Vesna · 2 of 2   83%   ? help
        """);
  }

  @Test
  void aPeekShowsWhatIsAnsweredAndLeavesThePlaceAlone() {
    Story story = Story.of(80, 16, DEEP).press("4j", "i");
    sees(
        story,
        """
         ↑ Vesna · #1 · "Where are the two ferries that we paid for in …"    6 comments
           autumn?
         │
         │ ▾ joE · #1.1 · 3 replies
         │   In the yard.
         │   With the third one.
         │ │
         │ │ ▾ Harut · #1.1.1 · 2 replies
         │ │   Which yard would that be? There are two of them, and one is closed on
         │ │   Mondays.
         │ │ │
        ▌│ │ │ ▾ Ada · #1.1.1.1 · 1 reply
        ▌│ │ │   The one that is closed.
        ─ Harut · #1.1.1 ────────────────────────────── i further up, Enter goes there ─
           Which yard would that be? There are two of them, and one is closed on
           Mondays.
        """);
    sees(
        story.press("i"),
        """
         ↑ Vesna · #1 · "Where are the two ferries that we paid for in …"    6 comments
           autumn?
         │
         │ ▾ joE · #1.1 · 3 replies
         │   In the yard.
         │   With the third one.
         │ │
         │ │ ▾ Harut · #1.1.1 · 2 replies
         │ │   Which yard would that be? There are two of them, and one is closed on
         │ │   Mondays.
         │ │ │
        ▌│ │ │ ▾ Ada · #1.1.1.1 · 1 reply
        ▌│ │ │   The one that is closed.
        ─ joE · #1.1 ────────────────────────────────── i further up, Enter goes there ─
           In the yard.
           With the third one.
        """);
    String before = Story.of(80, 16, DEEP).press("4j").screen();
    assertThat(story.press("i", "i").screen())
        .contains("─ Vesna · #1 ")
        .contains("Enter goes there");
    assertThat(story.press("Esc").screen()).isEqualTo(before);
    assertThat(story.press("i", "Enter").screen()).contains("▌│ │ ▾ Harut · #1.1.1");
    assertThat(Story.of(80, 16, DEEP).press("j", "i").screen()).contains("this answers nobody");
  }

  @Test
  void aLongParentCanBeScrolledInThePeek() {
    Article tall = Sketch.article("Ada: first " + "word ".repeat(600) + "final\n  Bo: So?");
    Story story = Story.of(40, 12, tall).press("G", "i");
    assertThat(story.screen()).contains("first word").contains("\n   first");
    for (int page = 0; page < 40; page++) {
      story.press("Space");
    }
    assertThat(story.screen()).doesNotContain("first").contains("Bo");
    for (int page = 0; page < 40; page++) {
      story.press("b");
    }
    assertThat(story.press("k").screen()).contains("\n   first");
  }

  @Test
  void whatIsNewSaysSoInItsHeaderAndInFolds() {
    Reader reader = new Reader(DEEP, Opening.PLAIN, Settings.DEFAULT);
    Bits read = Bits.NONE.withRange(0, 3);
    Notes notes = Notes.NONE;
    reader.show(
        reader
            .view()
            .withNotes(
                new Notes(
                    read,
                    Bits.NONE,
                    Bits.NONE.with(4),
                    Bits.NONE.with(3),
                    notes.bookmarks(),
                    notes.muted(),
                    Bits.NONE,
                    notes.highlighted())));
    reader.resize(80, 30);
    assertThat(text(reader))
        .contains("▾ Ada · #1.1.1.1 · 1 reply · edited")
        .contains("▾ Vesna · #1.1.1.1.1 · new");
    reader.show(reader.view().withFolds(Bits.NONE.with(0)));
    assertThat(text(reader)).contains("4 replies, 2 new: ");
    reader.act(new Keymap.Meaning(Action.NEXT_UNREAD, 0, ""));
    assertThat(reader.view().cursor()).isEqualTo(3);
    reader.act(new Keymap.Meaning(Action.NEXT_UNREAD, 0, ""));
    assertThat(reader.view().cursor()).isEqualTo(4);
  }

  private static String text(Reader reader) {
    StringBuilder all = new StringBuilder();
    reader.frame("").rows().forEach(row -> all.append(row.text()).append('\n'));
    return all.toString();
  }
}
