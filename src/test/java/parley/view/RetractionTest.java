package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetractionTest {
  private final Story story =
      Story.of(
          60,
          12,
          Sketch.article(
              Sketch.thread("Ada: one ferry\n  Ben: two\nAda: three\nBen: four ferry"),
              List.of("Body.")));

  private void escapeTakenBack() {
    Browser browser = story.browser();
    String before = story.screen();
    assertThat(browser.escapesLightly()).isTrue();
    browser.press(Key.named("Esc"));
    assertThat(story.screen()).isNotEqualTo(before);
    browser.takeBack();
    assertThat(story.screen()).isEqualTo(before);
    browser.takeBack();
    assertThat(story.screen()).as("once").isEqualTo(before);
  }

  @Test
  void givesBackAFilter() {
    story.press("jf");
    escapeTakenBack();
    assertThat(story.press("Esc").screen()).doesNotContain("filter:");
  }

  @Test
  void givesBackASearch() {
    story.press("/").type("ferry").press("Enter", "n");
    escapeTakenBack();
  }

  @Test
  void nothingElseIsTakenBack() {
    String before = story.press("j").screen();
    story.browser().takeBack();
    assertThat(story.screen()).isEqualTo(before);
  }

  @Test
  void promptsHelpAndHalfTypedKeysWait() {
    for (String keys : List.of("/", ":", "?", "z", "12", "F")) {
      story.press(keys);
      assertThat(story.browser().escapesLightly()).as(keys).isFalse();
      story.press("Esc");
    }
    assertThat(story.browser().escapesLightly()).isTrue();
  }

  @Test
  void nothingIsLightInALibrary() {
    Story library =
        Story.of(
            60,
            12,
            Sketch.article(Sketch.thread("Ada: one"), List.of()),
            Sketch.article(Sketch.thread("Ben: two"), List.of()));
    assertThat(library.browser().escapesLightly()).isFalse();
  }
}
