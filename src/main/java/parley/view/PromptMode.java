package parley.view;

import java.util.List;
import parley.text.Row;

/**
 * A line to type into: Enter takes it, Esc leaves it, Up and Down go through what was entered
 * before.
 */
abstract class PromptMode implements Mode {
  final Reader reader;
  private final History history;
  private Prompt prompt;
  private int at; // the line of the history that is shown; behind the last is the draft
  private String draft = "";

  PromptMode(Reader reader, Prompt.Purpose purpose) {
    this.reader = reader;
    this.history = reader.histories().of(purpose);
    this.at = history.size();
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

  /** Puts another text into the line. */
  final void put(String text) {
    edit(prompt.edit().with(text));
  }

  /** What is typed so far. */
  final LineEdit typed() {
    return prompt.edit();
  }

  @Override
  public boolean press(Key key) {
    switch (key.name()) {
      case "Enter" -> {
        String typed = prompt.edit().text();
        history.add(typed);
        at = history.size();
        return enter(typed);
      }
      case "Esc", "Ctrl-C" -> {
        leave();
        return false;
      }
      case "Up", "Ctrl-P" -> recall(at - 1);
      case "Down", "Ctrl-N" -> recall(at + 1);
      default -> edit(prompt.edit().press(key));
    }
    return true;
  }

  private void recall(int line) {
    if (line >= 0 && line <= history.size()) {
      draft = at == history.size() ? prompt.edit().text() : draft;
      at = line;
      put(at == history.size() ? draft : history.line(at));
    }
  }

  private void edit(LineEdit next) {
    String before = prompt.edit().text();
    prompt = prompt.with(next);
    if (!before.equals(next.text())) {
      changed(next.text());
    }
  }

  @Override
  public boolean takesText() {
    return true;
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
