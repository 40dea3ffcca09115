package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.text.Row;
import parley.text.Width;

/** The open article beside its thread on wide screens: one cursor, each with its own place. */
class BesideTest {
  static Article tall() {
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      drawing.append(i % 3 == 0 ? "" : "  ").append("P").append(i % 7).append(": words ").append(i);
      drawing.append(i == 20 ? " 港の上に光の柱が見えた \"paragraph eleven of the article is this one\"" : "");
      drawing.append('\n');
    }
    List<String> body = new ArrayList<>();
    for (int p = 1; p <= 25; p++) {
      String more = p == 11 ? "Paragraph eleven of the article is this one. " : "";
      body.add("No. " + p + ". " + more + "港の光 and plain words of it. ".repeat(1 + p % 4).strip());
    }
    return Sketch.article(Sketch.thread(drawing.toString()), body);
  }

  private static void sees(Story story, String screen) {
    assertThat(story.screen()).isEqualTo(screen);
  }

  /** What stands left, or right, of the line between article and thread, row by row. */
  private static List<String> half(Story story, boolean left) {
    List<String> all = new ArrayList<>();
    List<Row> rows = story.browser().frame().rows();
    for (Row row : rows.subList(1, rows.size() - 2)) {
      String text = row.text();
      int columns = Width.of(rows.get(0).text());
      int pane = Math.min(92, ((columns < 160 ? 160 : columns) - 3) / 2);
      int cut = Width.reach(text, 0, text.length(), pane);
      assertThat(Width.of(text, 0, cut)).as(text).isEqualTo(pane);
      assertThat(text.charAt(cut)).as(text).isEqualTo('│');
      all.add((left ? text.substring(0, cut) : text.substring(cut + 1)).stripTrailing());
    }
    return all;
  }

  private static List<String> unselected(List<String> rows) {
    List<String> all = new ArrayList<>();
    for (String row : rows) {
      all.add(row.replace('▌', ' ').stripTrailing());
    }
    return all;
  }

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, tall());
  }

  @Test
  void standsBesideTheThreadFromTheWidthOnThatHasRoomForBoth() {
    sees(
        Story.of(160, 18, QuoteStoryTest.HARBOUR).press("3j", "a"),
        """
         The Harbour Vote                                                                                                                                    6 comments
        ▌▾ article, 3 paragraphs                                                       │────────────────────────────────────────────────────────────────────────────────
        ▌                                                                              │ ▾ Tavi · #1 · 2 replies
        ▌  The council of the islands votes on Monday about the new harbour, which is  │   > Nobody has said yet who will pay for the crane.
        ▌  to have berths for two ferries and a crane.                                 │
        ▌                                                                              │   We will, as always.
        ▌  Nobody has said yet who will pay for the crane. The ferry company will not, │ │
        ▌  and the council has no money before the spring.                             │ │ ▾ joE · #1.1 · 1 reply
        ▌                                                               ▸ 3 quote this │ │   You wrote “we will, as always”, and I say that the crane was paid for in
        ▌  We shall report from the hall, and print every word that is said there.     │ │   2016.
        ▌                                                                              │ │ │
        ───────────────────────────────────────────────────────────────────────────────│ │ │ ▾ Ada · #1.1.1
                                                                                       │ │ │   > the crane was paid for in 2016
                                                                                       │ │ │
                                                                                       │ │ │   In which currency? The paper says “the ferry company will not, and the
                                                                                       │ │ │   council has no money”.
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         article                                                                                                                                             0%   ? help
        """);
    sees(
        Story.of(200, 16, QuoteStoryTest.HARBOUR).press("3j", "a", "l"),
        """
         The Harbour Vote                                                                                                                                                                            6 comments
         ▾ article, 3 paragraphs                                                                    │ ▾ Tavi · #1 · 2 replies
                                                                                                    │   > Nobody has said yet who will pay for the crane.
           The council of the islands votes on Monday about the new harbour, which is to have       │
           berths for two ferries and a crane.                                                      │   We will, as always.
                                                                                                    │ │
           Nobody has said yet who will pay for the crane. The ferry company will not, and the      │ │ ▾ joE · #1.1 · 1 reply
           council has no money before the spring.                                                  │ │   You wrote “we will, as always”, and I say that the crane was paid for in 2016.
                                                                                     ▸ 3 quote this │ │ │
           We shall report from the hall, and print every word that is said there.                  │▌│ │ ▾ Ada · #1.1.1
                                                                                                    │▌│ │   > the crane was paid for in 2016
        ────────────────────────────────────────────────────────────────────────────────────────────│▌│ │
                                                                                                    │▌│ │   In which currency? The paper says “the ferry company will not, and the council has no
                                                                                                    │▌│ │   money”.
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Tavi › joE › Ada                                                                                                                                                            Ada · 1 of 1   50%   ? help
        """);
    assertThat(Story.of(159, 18, QuoteStoryTest.HARBOUR).press("a").screen())
        .doesNotContain("thread,");
  }

  @Test
  void theArticleScrollsWhileTheCursorIsThereAndTheThreadStandsStill() {
    Story story = at(200, 24).press("10j", "a");
    List<String> thread = half(story, false);
    List<String> top = half(story, true);
    story.press("Space", "Ctrl-E");
    assertThat(half(story, true)).isNotEqualTo(top);
    assertThat(half(story, false)).isEqualTo(thread);
    List<String> article = half(story, true);
    story.press("l");
    assertThat(half(story, false)).anyMatch(row -> row.startsWith("▌"));
    story.press("5j", "Space");
    assertThat(half(story, true)).isEqualTo(unselected(article));
    story.press("a");
    assertThat(half(story, true)).isEqualTo(article);
    assertThat(story.press("g").screen()).contains("▌▾ article");
    assertThat(half(story.press("G"), true)).anyMatch(row -> row.contains("No. 25."));
  }

  @Test
  void theKeyThatOpensItBringsTheReaderBackToTheSameRow() {
    Story story = at(200, 24).press("10j");
    String before = story.screen();
    assertThat(story.press("a", "Space", "a").screen()).isEqualTo(before);
    assertThat(story.press("a", "Tab").screen()).isEqualTo(before);
  }

  @Test
  void aQuoteScrollsTheArticleAndLeavesTheCursor() {
    Story story = at(200, 24).press("a", "l", "7G", "jj");
    List<String> before = half(story, false);
    story.press("\"");
    assertThat(QuoteStoryTest.marked(story))
        .isEqualTo("Paragraph eleven of the article is this one");
    assertThat(half(story, false)).isEqualTo(before);
    assertThat(story.screen()).contains("▸ 1 quotes this");
    assertThat(QuoteStoryTest.marked(story.press("Esc"))).isEmpty();
    Story closed = at(200, 24).press("7G", "jj", "\"");
    assertThat(QuoteStoryTest.marked(closed))
        .isEqualTo("Paragraph eleven of the article is this one");
  }

  @Test
  void aHitOfTheSearchShowsInThePane() {
    Story story = at(200, 24).press("9G", "/").type("No. 19").press("Enter");
    assertThat(half(story, true)).anyMatch(row -> row.startsWith("▌  No. 19."));
    assertThat(story.press("Esc").screen()).contains("▌▾ P").doesNotContain("thread,");
  }

  @Test
  void bothKeepTheirPlaceThroughNarrowScreens() {
    Story story = at(200, 24).press("10j", "a", "Space", "l");
    List<String> article = half(story, true);
    List<String> thread = half(story, false);
    story.resize(100, 24);
    assertThat(story.screen()).contains("▌");
    story.resize(200, 24);
    assertThat(half(story, true)).isEqualTo(article);
    assertThat(half(story, false)).isEqualTo(thread);
    story.press("a").resize(90, 24).resize(200, 24);
    assertThat(unselected(half(story, true))).isEqualTo(unselected(article));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void everyRowFitsAndTheCursorIsOnTheScreenWhateverIsPressed(int seed) {
    Random random = new Random(seed);
    String[] keys = {
      "j", "k", "d", "Ctrl-U", "Space", "b", "g", "G", "a", "l", "h", "Tab", "zM", "zR", "f", "Esc",
      "u", "J", "}", "{", "n", "\"", "''", "x", "t", "Ctrl-E", "Ctrl-Y", "B", "Enter", "F", "Esc"
    };
    int[] widths = {160, 161, 200, 240, 159, 80};
    Article article =
        seed % 2 == 0 ? tall() : Sketch.article(RandomThreads.of(random, 60), tall().body());
    Story story = Story.of(200, 24, article);
    int columns = 200;
    int frames = 0;
    for (int step = 0; step < 400; step++) {
      if (random.nextInt(12) == 0) {
        columns = widths[random.nextInt(widths.length)];
        story.resize(columns, 6 + random.nextInt(30));
      }
      String key = keys[random.nextInt(keys.length)];
      story.press(key);
      String what = "seed " + seed + " step " + step + " " + key + "\n" + story.screen();
      List<Row> rows = story.browser().frame().rows();
      boolean cursor = false;
      int beside = 0;
      for (Row row : rows) {
        String text = row.text();
        assertThat(Width.of(text)).as(what).isLessThanOrEqualTo(columns);
        cursor |= text.indexOf('▌') >= 0;
        int cut = Width.reach(text, 0, text.length(), Math.min(92, (columns - 3) / 2));
        beside += cut < text.length() && text.charAt(cut) == '│' ? 1 : 0;
      }
      if (columns >= 160 && rows.get(1).text().contains("│") && beside > 2) {
        assertThat(cursor).as(what).isTrue();
        frames++;
      }
    }
    assertThat(frames).as("frames with both").isGreaterThan(20);
  }

  @Test
  void aClickGoesToTheHalfThatItIsIn() {
    Story story = at(200, 24).press("10j", "a", "Space", "l");
    List<String> article = half(story, true);
    int row = 0;
    while (!half(story, false).get(row).contains("▾ P")) {
      row++;
    }
    story.browser().press(new Key("Click", "", 10, 1 + row));
    assertThat(unselected(half(story, true))).isEqualTo(article);
    assertThat(half(story, true).get(row)).startsWith("▌");
    String name = half(story, false).get(row);
    int column = 93 + name.indexOf("P");
    story.browser().press(new Key("Click", "", column, 1 + row));
    assertThat(half(story, true)).isEqualTo(article);
    assertThat(half(story, false).get(row)).startsWith("▌");
  }
}
