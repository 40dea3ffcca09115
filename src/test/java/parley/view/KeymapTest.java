package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeymapTest {
  private final Keymap keymap = new Keymap();

  @Test
  void everyKeyMeansOneAction() {
    Set<String> seen = new HashSet<>();
    for (Action action : Action.values()) {
      assertThat(action.keys()).as(action.name()).isNotEmpty();
      for (String key : action.keys()) {
        assertThat(seen.add(key)).as(key).isTrue();
        assertThat(keymap.meaning(key).orElseThrow().action()).isEqualTo(action);
        assertThat(keymap.isPrefix(key)).as(key + " alone means something").isFalse();
      }
    }
  }

  @Test
  void sequencesWaitForTheirSecondKeyAndCarryTheirDigit() {
    assertThat(keymap.meaning("z")).isEmpty();
    assertThat(keymap.isPrefix("z")).isTrue();
    assertThat(keymap.meaning("z7")).contains(new Keymap.Meaning(Action.DEPTH, 7, ""));
    assertThat(keymap.meaning("F1")).contains(new Keymap.Meaning(Action.HELP, 0, ""));
    assertThat(keymap.isPrefix("F")).isFalse();
    assertThat(keymap.isPrefix("U")).isFalse();
  }

  @Test
  void anUnknownSecondKeyIsForgottenWithTheFirst() {
    Story story = Story.of(80, 12, Sketch.article("A: one\nB: two"));
    String before = story.screen();
    assertThat(story.press("zy").screen()).isEqualTo(before);
    assertThat(story.press("j").browser().busy()).isFalse();
    assertThat(story.screen()).contains("▌▾ A");
  }
}
