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
    assertThat(line).isEqualTo(new LineEdit(before + after, before.length()));
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
  void aPastedTextOfSeveralLinesBecomesOne() {
    type("two\nlines").is("two lines", "");
  }
}
