package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeymapTest {
  private final Keymap keymap = Keymap.DEFAULT;

  @Test
  void everyActionHasAKeyAndEveryKeyOneAction() {
    Set<String> seen = new HashSet<>();
    for (Action action : Action.values()) {
      assertThat(action.keys()).as(action.name()).isNotEmpty();
      assertThat(keymap.keys(action)).isEqualTo(action.keys());
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

  @ParameterizedTest
  @CsvSource({
    "zM, true",
    "gg, true",
    "ZZ, true",
    "]c, true",
    "Up, false",
    "F1, false",
    "j, false",
    "Tab, false",
    "Ctrl-E, false",
    "👍, false",
    "👍a, true",
    "é1, true",
    "Fa, true"
  })
  void twoCharactersAreASequenceUnlessTheyNameAKey(String key, boolean sequence) {
    assertThat(Keymap.isSequence(key)).isEqualTo(sequence);
  }

  @Test
  void aKeyGivenToAnActionIsTakenFromItsOwner() {
    Keymap chosen = new Keymap(Map.of(Action.LAST, List.of("j", "Alt-j")));
    assertThat(chosen.keys(Action.LAST)).containsExactly("j", "Alt-j");
    assertThat(chosen.keys(Action.NEXT)).containsExactly("Down");
    assertThat(chosen.meaning("j")).contains(new Keymap.Meaning(Action.LAST, 0, ""));
    assertThat(chosen.meaning("Alt-j")).contains(new Keymap.Meaning(Action.LAST, 0, ""));
    assertThat(chosen.meaning("G")).isEmpty();
  }

  @Test
  void aKeyThatBeginsSequencesTakesThemAwayAndTheOtherWayRound() {
    Keymap short1 = new Keymap(Map.of(Action.DONE, List.of("z")));
    assertThat(short1.isPrefix("z")).isFalse();
    assertThat(short1.keys(Action.FOLD_ALL)).isEmpty();
    assertThat(short1.keys(Action.TOGGLE)).containsExactly("Tab", "Enter");
    Keymap long1 = new Keymap(Map.of(Action.FIRST, List.of("gg")));
    assertThat(long1.meaning("g")).isEmpty();
    assertThat(long1.isPrefix("g")).isTrue();
    assertThat(long1.meaning("gg")).contains(new Keymap.Meaning(Action.FIRST, 0, ""));
    Keymap other = new Keymap(Map.of(Action.LAST, List.of("ge")));
    assertThat(other.keys(Action.FIRST)).containsExactly("Home");
  }

  @Test
  void anActionWithoutKeysIsSilent() {
    Keymap none = new Keymap(Map.of(Action.HELP, List.of()));
    assertThat(none.keys(Action.HELP)).isEmpty();
    assertThat(none.hint(Action.HELP, "help")).isEmpty();
    assertThat(none.meaning("?")).isEmpty();
  }

  @Test
  void depthTakesTheDigitOfAnyKey() {
    Keymap chosen = new Keymap(Map.of(Action.DEPTH, List.of("Alt-1", "z2")));
    assertThat(chosen.meaning("Alt-1")).contains(new Keymap.Meaning(Action.DEPTH, 1, ""));
    assertThat(chosen.meaning("z2")).contains(new Keymap.Meaning(Action.DEPTH, 2, ""));
  }

  /** What the screen says about keys is about the keys of now. */
  @Test
  void helpAndHintsShowTheChosenKeys() {
    Map<Action, List<String>> keys =
        Map.of(
            Action.HELP, List.of("F2"),
            Action.FOLD_ALL, List.of("gm"),
            Action.BACK, List.of("x"),
            Action.FILTER_AUTHOR, List.of(),
            Action.TOGGLE, List.of("o"));
    Settings settings =
        new Settings(Settings.MEASURE, Glyphs.UNICODE, new Keymap(keys), true, false);
    Story story = Story.of(new Browser(settings), 80, 24, Sketch.article("A: one\nB: two"));
    assertThat(story.screen()).contains("F2 help").doesNotContain("? help");
    assertThat(story.press("c").screen()).contains("no filter is on: F or & lays one");
    List<String> help = new ArrayList<>();
    story.press("F2");
    for (int page = 0; page < 4; page++) {
      help.add(story.screen());
      story.press("Space");
    }
    String all = String.join("\n", help);
    assertThat(all).contains("x leaves, Space goes on");
    assertThat(all).containsPattern("gm +fold everything\n");
    assertThat(all).containsPattern("\\(no key\\) +only this author");
    assertThat(all).containsPattern("\\(no key\\) +done with this chain");
    assertThat(all).doesNotContain("zM");
  }
}
