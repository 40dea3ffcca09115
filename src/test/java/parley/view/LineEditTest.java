package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEditTest {
  private LineEdit line = LineEdit.EMPTY;

  private LineEditTest press(String... names) {
    for (String name : names) {
      line = line.press(Key.named(name));
    }
    return this;
  }

  private LineEditTest type(String text) {
    line = line.press(new Key("Paste", text));
    return this;
  }

  private void is(String before, String after) {
    assertThat(line.text()).isEqualTo(before + after);
    assertThat(line.caret()).isEqualTo(before.length());
  }

  @Test
  void editsAsReadlineDoes() {
    type("the harbour vote").press("Ctrl-W").is("the harbour ", "");
    press("Ctrl-W").is("the ", "");
    press("Ctrl-A").type("of ").is("of ", "the ");
    press("Right", "Right").press("Ctrl-K").is("of th", "");
    press("Left", "Delete").is("of t", "");
    press("Home", "Ctrl-D", "End").is("f t", "");
    press("Ctrl-U").is("", "");
    press("Backspace", "Delete", "Left", "Right", "Ctrl-W").is("", "");
  }

  @Test
  void movesAndDeletesByWhatAReaderSeesAsOneCharacter() {
    type("a👩‍👩‍👧é").press("Left").is("a👩‍👩‍👧", "é");
    press("Backspace").is("a", "é");
    press("Delete").is("a", "");
  }

  @Test
  void whatWasCutCanBePutBack() {
    type("the harbour vote")
        .press("Ctrl-W", "Ctrl-A", "Ctrl-Y")
        .type(" ")
        .is("vote ", "the harbour ");
    press("Ctrl-K", "Ctrl-A", "Ctrl-Y").is("the harbour ", "vote ");
    press("Ctrl-U", "Ctrl-E", "Ctrl-Y", "Backspace", "Ctrl-Y")
        .is("vote the harbourthe harbour ", "");
  }

  @Test
  void wordsAreLettersAndDigitsInAnyScript() {
    type("don't говори-мне שָׁלוֹם 漢字, 42")
        .press("Alt-b")
        .is("don't говори-мне שָׁלוֹם 漢字, ", "42");
    press("Alt-b", "Alt-b", "Ctrl-Left").is("don't говори-", "мне שָׁלוֹם 漢字, 42");
    press("Alt-f", "Alt-Right").is("don't говори-мне שָׁלוֹם", " 漢字, 42");
    press("Alt-d").is("don't говори-мне שָׁלוֹם", ", 42");
    press("Alt-Backspace").is("don't говори-мне ", ", 42");
    press("Alt-b", "Alt-b", "Alt-b", "Alt-b", "Alt-b").is("", "don't говори-мне , 42");
    press("Alt-d", "Ctrl-E", "Alt-f", "Ctrl-Y").is("'t говори-мне , 42don", "");
  }

  @Test
  void aPastedTextOfSeveralLinesBecomesOne() {
    type("two\nlines").is("two lines", "");
  }
}
