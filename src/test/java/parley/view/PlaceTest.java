package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;

/** The place is never lost: folding, filtering and resizing keep the comment on its row. */
class PlaceTest {
  private static final Article LONG = Sketch.article(thread());

  private static String thread() {
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      drawing.append("Ada: comment number ").append(i).append(" of the day\n");
      drawing.append("  Bo: answer ").append(i).append('\n');
    }
    String tall = "words of a tall comment ".repeat(120).strip();
    return drawing + "Cy: " + tall + "\nAda: the end\n";
  }

  private static int rowOfCursor(Story story) {
    return story
        .screen()
        .lines()
        .toList()
        .indexOf(story.screen().lines().filter(l -> l.startsWith("▌")).findFirst().orElseThrow());
  }

  @Test
  void foldingEverythingKeepsTheChainUnderTheCursorOnItsRow() {
    Story story = Story.of(80, 12, LONG).press("jjjjjjjjjjjjjjjjjjjj");
    int row = rowOfCursor(story);
    String name = story.screen().lines().toList().get(row);
    assertThat(name).contains("Bo");
    story.press("u");
    int parent = rowOfCursor(story);
    story.press("zM");
    assertThat(rowOfCursor(story)).isEqualTo(parent);
    story.press("zR");
    assertThat(rowOfCursor(story)).isEqualTo(parent);
  }

  @Test
  void filteringKeepsTheCommentUnderTheCursorOnItsRow() {
    Story story = Story.of(80, 24, LONG).press("jjjjjjjjjjjjjjjjjjjj");
    int row = rowOfCursor(story);
    assertThat(rowOfCursor(story.press("f"))).isEqualTo(row);
    assertThat(rowOfCursor(story.press("f"))).isEqualTo(row);
  }

  @Test
  void resizingKeepsTheCommentOnItsRowWhereItFits() {
    Story story = Story.of(80, 24, LONG).press("jjjjjjjjjjjjjjjjjjjj");
    int row = rowOfCursor(story);
    assertThat(rowOfCursor(story.resize(120, 40))).isEqualTo(row);
    assertThat(rowOfCursor(story.resize(60, 24))).isEqualTo(row);
  }

  @Test
  void resizingInsideATallCommentKeepsTheWordsAtTheTop() {
    Story story = Story.of(60, 12, LONG).press("G", "k", "k");
    for (int i = 0; i < 9; i++) {
      story.press("Ctrl-Y");
    }
    String top = story.screen().lines().toList().get(1);
    assertThat(top).startsWith("▌  ").doesNotContain("Cy");
    story.resize(100, 12).resize(60, 12);
    String again = story.screen().lines().toList().get(1);
    assertThat(again.length()).isPositive();
    assertThat(again.substring(3, 12)).isEqualTo(top.substring(3, 12));
  }

  @Test
  void shrinkingToNothingAndBackKeepsTheComment() {
    Story story = Story.of(80, 24, LONG).press("jjjjjjjjjjjjjjjjjjjj");
    for (int size = 12; size > 0; size--) {
      story.resize(size, size);
      assertThat(story.browser().frame().rows()).hasSize(size);
    }
    assertThat(story.resize(80, 24).screen()).contains("▌│ ▾ Bo · #10.1");
  }
}
