package parley.view;

import java.util.List;
import parley.text.Row;

/** A line to type into: Enter takes it, Esc leaves it. */
abstract class PromptMode implements Mode {
  final Reader reader;
  private Prompt prompt;

  PromptMode(Reader reader, Prompt.Purpose purpose) {
    this.reader = reader;
    this.prompt = Prompt.of(purpose);
  }

  /** Does what the line asks for; answers whether more is to be typed. */
  abstract boolean enter(String typed);

  /** The line is another now. */
  void changed(String typed) {
    note("");
  }

  /** The user gave up. */
  void leave() {}

  /** Says something at the right of the line. */
  final void note(String said) {
    prompt = prompt.noting(said);
  }

  @Override
  public boolean press(Key key) {
    switch (key.name()) {
      case "Enter" -> {
        return enter(prompt.edit().text());
      }
      case "Esc", "Ctrl-C" -> {
        leave();
        return false;
      }
      default -> edit(key);
    }
    return true;
  }

  private void edit(Key key) {
    String before = prompt.edit().text();
    prompt = prompt.with(prompt.edit().press(key));
    if (!before.equals(prompt.edit().text())) {
      changed(prompt.edit().text());
    }
  }

  @Override
  public int wanted() {
    return 1;
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    return List.of(prompt.row(columns, glyphs));
  }

  @Override
  public int caretColumn(int columns) {
    return prompt.caretColumn(columns);
  }
}
