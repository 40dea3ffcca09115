package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Discussion;
import parley.text.Line;
import parley.text.Role;
import parley.text.Row;

/** Shows what the comment under the cursor answers, without going there. */
final class PeekMode implements Mode {
  private final Reader reader;
  private final Discussion d;
  private int shown;
  private int first; // row of its text at the top

  /** Peeks at a comment. */
  PeekMode(Reader reader, int comment) {
    this.reader = reader;
    this.d = reader.view().discussion();
    this.shown = comment;
  }

  /** Shows what the comment under the cursor answers, or says that it answers nobody. */
  static void open(Reader reader) {
    int at = reader.view().cursor();
    int parent = at < 0 ? -1 : reader.view().discussion().answers(at);
    if (parent < 0) {
      reader.say("this answers nobody");
    } else {
      reader.enter(new PeekMode(reader, parent));
    }
  }

  @Override
  public boolean press(Key key) {
    int rows = Math.max(1, reader.modeRows() - 1);
    switch (key.name()) {
      case "i", "u" -> {
        first = 0;
        shown = d.answers(shown) < 0 ? shown : d.answers(shown);
      }
      case "j", "Down" -> scroll(1);
      case "k", "Up" -> scroll(-1);
      case "Space", "PgDn" -> scroll(rows);
      case "b", "PgUp" -> scroll(-rows);
      case "Enter" -> {
        reader.show(Step.jump(reader.view(), shown, reader.page()));
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private Wrapped text() {
    return Wrapped.of(d.text(shown), reader.page().textColumns(0));
  }

  private void scroll(int rows) {
    int last = Math.max(0, text().lines().size() - Math.max(1, reader.modeRows() - 1));
    first = Math.max(0, Math.min(first + rows, last));
  }

  @Override
  public int wanted() {
    return 1 + Math.max(1, text().lines().size());
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    List<Row> out = new ArrayList<>();
    out.add(heading(columns, glyphs));
    Wrapped text = text();
    Highlight links = new Highlight(text, java.util.Optional.empty(), false);
    for (int r = first; r < text.lines().size() && out.size() < rows; r++) {
      Line line = text.lines().get(r);
      Spans row = new Spans(columns, glyphs).blanks(3);
      links.add(line, line.role(), row);
      out.add(row.row());
    }
    while (out.size() < rows) {
      String empty = d.text(shown).isEmpty() && out.size() == 1 ? CommentRows.EMPTY : "";
      out.add(Row.of("   " + empty, Role.DIM));
    }
    return out;
  }

  private Row heading(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs).add(glyphs.rule() + " ", Role.RULE);
    row.add(Names.author(d, shown, glyphs), Role.AUTHOR);
    String dot = " " + glyphs.dot() + " ";
    String date = Facts.date(d.date(shown));
    row.add(dot + Facts.number(d, shown, glyphs) + (date.isEmpty() ? "" : dot + date), Role.META);
    String keys = d.answers(shown) < 0 ? " Enter goes there " : " i further up, Enter goes there ";
    row.add(" " + glyphs.rule().repeat(Math.max(0, row.free() - keys.length() - 2)), Role.RULE);
    return row.addWhole(keys, Role.META).add(glyphs.rule(), Role.RULE).row();
  }

  @Override
  public int caretColumn(int columns) {
    return -1;
  }
}
