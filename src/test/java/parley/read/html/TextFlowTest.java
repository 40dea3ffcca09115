package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class TextFlowTest {
  private static final String LETTERS = "ab \n\t\u00a0é👍";

  /** Long texts are taken piece by piece, wherever a word or a character is cut by that. */
  @RepeatedTest(200)
  void onlyWhiteSpaceCollapsesHoweverLongTheText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder("a".repeat(random.nextInt(600)));
    int[] letters = LETTERS.codePoints().toArray();
    for (int i = 0; i < 1500; i++) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    TextFlow flow = new TextFlow();
    flow.text(text.toString());
    assertThat(flow.result()).isEqualTo(text.toString().replaceAll("[ \n\t\u00a0]+", " ").strip());
  }
}
