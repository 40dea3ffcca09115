package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/** What wheel and clicks do, wherever the pointer is. */
class MouseStoryTest {
  private static final Article VOTE =
      Sketch.article(
          """
          Tavi: Again the ferry company wins.
          Vesna: See https://a.example/ and https://b.example/ for the berths.
            joE: Where are the two ferries we paid for?
              Vesna: In the yard.
          Harut: Being that islanders are quick to shout.
          """);

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, VOTE);
  }

  private static Effect click(Story story, int column, int row) {
    return story.browser().press(new Key("Click", "", column, row));
  }

  private static void wheel(Story story, String way, int row) {
    story.browser().press(new Key("Wheel" + way, "", 5, row));
  }

  private static String row(Story story, int row) {
    return story.screen().split("\n", -1)[row];
  }

  /** A row without the bar of the cursor. */
  private static String bare(Story story, int row) {
    return row(story, row).replace('▌', ' ');
  }

  /** The row on which something stands. */
  private static int find(Story story, String text) {
    String[] rows = story.screen().split("\n", -1);
    for (int y = 0; y < rows.length; y++) {
      if (rows[y].contains(text)) {
        return y;
      }
    }
    throw new AssertionError(text + " is not on the screen:\n" + story.screen());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void aClickMovesTheCursorAndNothingElse(int columns) {
    Story story = at(columns, 24);
    String before = story.screen().replace("▌", " ");
    click(story, 20, find(story, "Where are the two"));
    assertThat(row(story, find(story, "joE ·"))).startsWith("▌│ ▾ joE");
    assertThat(story.screen().replace("▌", " ").substring(0, before.length() - columns))
        .isEqualTo(before.substring(0, before.length() - columns));
  }

  @Test
  void aClickOnAMarkerFoldsAndUnfolds() {
    Story story = at(80, 24);
    int joe = find(story, "joE ·");
    click(story, 3, joe);
    assertThat(row(story, joe)).startsWith("▌│ ▸ joE · #2.1");
    click(story, 3, joe);
    assertThat(row(story, joe)).startsWith("▌│ ▾ joE · #2.1");
    click(story, 1, 1);
    assertThat(row(story, 1)).startsWith("▌▾ article");
  }

  @Test
  void aSecondClickOpensWhatTakesOneLine() {
    Story story = at(80, 24).press("jjjj", "f");
    int gap = find(story, "1 comment hidden");
    click(story, 10, gap);
    assertThat(row(story, gap)).startsWith("▌…");
    click(story, 10, gap);
    assertThat(row(story, gap)).startsWith("▌▾ Tavi");
  }

  @Test
  void aClickBelowTheEndOrBesideThePageDoesNothing() {
    Story story = Story.of(80, 24, Sketch.article("Ada: Here.\njoE: There.")).press("j");
    String before = story.screen();
    for (int y : new int[] {0, 12, 22, 23, 24, 5_000}) {
      click(story, 5, y);
      assertThat(story.screen()).isEqualTo(before);
    }
    click(story, 5_000, 3);
    assertThat(row(story, 3)).startsWith("▌▾ Ada");
  }

  @Test
  void theWheelScrollsThreeLines() {
    Story story = at(80, 10);
    String fourth = bare(story, 4);
    wheel(story, "Down", 5);
    assertThat(bare(story, 1)).isEqualTo(fourth);
    wheel(story, "Up", 5);
    assertThat(bare(story, 4)).isEqualTo(fourth);
    wheel(story, "Up", 5);
    assertThat(bare(story, 4)).isEqualTo(fourth);
  }

  @Test
  void whileALineIsTypedTheThreadStillScrolls() {
    Story story = at(80, 10).press(":").type("fold");
    String fourth = bare(story, 4);
    wheel(story, "Down", 3);
    assertThat(bare(story, 1)).isEqualTo(fourth);
    assertThat(row(story, 9)).startsWith(":fold");
    click(story, 5, 3);
    wheel(story, "Down", 9);
    assertThat(row(story, 9)).startsWith(":fold");
  }

  @Test
  void inTheRosterAClickMarks() {
    Story story = at(80, 24).press("F");
    int harut = find(story, "] Harut");
    click(story, 10, harut);
    assertThat(row(story, find(story, "] Harut"))).contains("[x] Harut");
    click(story, 10, find(story, "] Harut"));
    assertThat(row(story, find(story, "] Harut"))).contains("[ ] Harut");
    wheel(story, "Up", find(story, "] Harut"));
    assertThat(row(story, find(story, "] Vesna"))).startsWith("▌");
    click(story, 10, 23);
    assertThat(story.screen()).contains("4 commenters");
  }

  @Test
  void inTheListOfLinksAClickChoosesAndAnotherOpens() {
    Story story = at(80, 24).press("jj", "o");
    int second = find(story, "2 https://b.example/");
    assertThat(click(story, 10, second)).isEqualTo(Effect.NONE);
    assertThat(row(story, second)).startsWith("▌");
    assertThat(click(story, 10, second)).isEqualTo(new Effect.Open("https://b.example/"));
    assertThat(story.screen()).doesNotContain("2 links");
  }

  @Test
  void inTheLibraryAClickChoosesAndAnotherOpens() {
    Article boat = Sketch.article("Ada: The boat.");
    Story story = Story.of(80, 24, VOTE, boat, boat);
    click(story, 10, 3);
    assertThat(row(story, 3)).startsWith("▌");
    click(story, 10, 9);
    assertThat(row(story, 3)).startsWith("▌");
    click(story, 10, 3);
    assertThat(story.screen()).contains("The boat.");
    story.press("q");
    wheel(story, "Down", 5);
    assertThat(row(story, 4)).startsWith("▌");
  }

  @Test
  void theHelpScrolls() {
    Story story = at(80, 24).press("?");
    String fourth = bare(story, 4);
    wheel(story, "Down", 5);
    assertThat(bare(story, 1)).isEqualTo(fourth);
    click(story, 5, 5);
    wheel(story, "Up", 5);
    assertThat(bare(story, 4)).isEqualTo(fourth);
  }
}
