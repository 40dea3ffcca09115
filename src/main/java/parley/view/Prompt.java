package parley.view;

import parley.text.Role;
import parley.text.Row;
import parley.text.Sanitizer;
import parley.text.Width;

/**
 * The line at the bottom into which a user types.
 *
 * @param purpose what the text is for
 * @param edit the text so far
 * @param note what is said at the right: a count, or what is wrong
 */
record Prompt(Purpose purpose, LineEdit edit, String note) {
  /** What a prompt is for. */
  enum Purpose {
    SEARCH("/"),
    MATCH("only text with: "),
    DATES("only dates: "),
    NARROW("only titles with: "),
    SAVE("save to: "),
    PIPE("pipe to: "),
    COMMAND(":");

    private final String label;

    Purpose(String label) {
      this.label = label;
    }
  }

  static Prompt of(Purpose purpose) {
    return new Prompt(purpose, LineEdit.EMPTY, "");
  }

  Prompt with(LineEdit changed) {
    return new Prompt(purpose, changed, note);
  }

  Prompt noting(String said) {
    return new Prompt(purpose, edit, said);
  }

  /** The column of the caret. */
  int caretColumn(int columns) {
    return Math.min(columns - 1, Width.of(purpose.label) + Width.of(visible(columns)));
  }

  /** The text before the caret as far as it fits: the end of a long one. */
  private String visible(int columns) {
    String typed = edit.shownBefore();
    int room = Math.max(1, columns - Width.of(purpose.label) - 1);
    int from = 0;
    while (Width.of(typed, from, typed.length()) > room) {
      from = Width.clusterEnd(typed, from);
    }
    return typed.substring(from);
  }

  Row row(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs);
    row.add(purpose.label, Role.PROMPT).add(visible(columns), Role.TEXT);
    row.add(edit.shownBehind(), Role.TEXT);
    String shown = Width.fit(Sanitizer.typed(note), Math.max(0, row.free() - 2), glyphs.ellipsis());
    return row.blanks(row.free() - Width.of(shown)).add(shown, Role.META).row();
  }
}
