package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.text.Row;
import parley.text.Width;

/** The column at the right edge of wide screens. */
class ThreadMapTest {
  private static Article hundred() {
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String who = i % 25 == 7 ? "Vesna" : "P" + i % 9;
      drawing.append(i % 3 == 0 ? "" : "  ").append(who).append(": words ").append(i).append('\n');
    }
    return Sketch.article(drawing.toString());
  }

  /** The map as one line, from top to bottom. */
  private static String map(Story story) {
    StringBuilder map = new StringBuilder();
    List<Row> rows = story.browser().frame().rows();
    for (Row row : rows.subList(1, rows.size() - 2)) {
      String text = row.text();
      map.append(Width.of(text) == 120 ? text.substring(text.length() - 1) : "?");
    }
    return map.toString();
  }

  @Test
  void showsTheCursorAndWhatIsOnTheScreen() {
    Story story = Story.of(120, 24, hundred());
    assertThat(map(story)).isEqualTo("█┃┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆");
    assertThat(map(story.press("G"))).isEqualTo("│┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┃█");
    assertThat(map(story.press("50G"))).as("no such number, nothing moves").endsWith("█");
    assertThat(map(story.press("17G"))).isEqualTo("│┆┆┆┆┆┆┆┆┃█┃┆┆┆┆┆┆┆┆│");
  }

  @Test
  void showsMatchesAndPeopleWhoStandOut() {
    Story story = Story.of(120, 24, hundred()).press("/").type("words 9").press("Enter");
    assertThat(map(story)).isEqualTo("│┃█┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆┆••");
    assertThat(map(story.press("Esc", "3G", "2j", "H"))).contains("◆");
  }

  @Test
  void isThereOnlyWhereThereIsRoomAndSomethingToFind() {
    assertThat(Story.of(99, 24, hundred()).screen()).doesNotContain("┃");
    assertThat(Story.of(120, 24, Sketch.article("A: one\nB: two")).screen()).doesNotContain("█");
    Browser plain = new Browser(new Settings(88, Glyphs.UNICODE, Keymap.DEFAULT, false, false));
    assertThat(Story.of(plain, 120, 24, hundred()).screen()).doesNotContain("█");
  }

  @Test
  void fitsBesideEveryRow() {
    List<Integer> widths = new ArrayList<>();
    Story story = Story.of(200, 60, hundred()).press("z1", "5j", "f");
    List<Row> rows = story.browser().frame().rows();
    for (Row row : rows.subList(1, rows.size() - 2)) {
      widths.add(Width.of(row.text()));
    }
    assertThat(widths).containsOnly(200);
  }
}
