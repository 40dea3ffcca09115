package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guides and colours show is said in words to those who do not see them. */
class StatusLineTest {
  private static final String THREAD =
      """
      Vesna: one
        joE: two
          Maximiliana of the Long Name: three
            Ada: four
        Harut: five
      """;

  private static Story story(int columns, boolean words) {
    Glyphs glyphs = words ? Glyphs.ASCII : Glyphs.UNICODE;
    Settings settings = new Settings(Settings.MEASURE, glyphs, Keymap.DEFAULT, true, words);
    return Story.of(new Browser(settings), columns, 24, Sketch.article(THREAD));
  }

  private static String status(Story story) {
    String[] rows = story.screen().split("\n");
    return rows[rows.length - 1];
  }

  @ParameterizedTest
  @CsvSource({
    "80, '', ' article'",
    "80, j, ' level 1 of 4'",
    "80, jj, ' level 2 of 4, answers Vesna'",
    "80, jjjj, ' level 4 of 4, answers Maximiliana of the Long Na~'",
    "200, jjjj, ' level 4 of 4, answers Maximiliana of the Long Name'",
    "40, jjjjj, ' level 2 of 4'",
    "20, jjj, ' level 3'",
  })
  void theLevelIsSaidInWords(int columns, String keys, String words) {
    assertThat(status(story(columns, true).press(keys))).startsWith(words);
  }

  @Test
  void namesStandThereWhereGuidesAreSeen() {
    assertThat(status(story(80, false).press("jj"))).startsWith(" Vesna › joE");
  }
}
