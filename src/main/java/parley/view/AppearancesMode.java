package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** Lists the articles in which somebody wrote; Enter opens one at their first comment. */
final class AppearancesMode implements Mode {
  private static final int DAY = 10;

  private final Reader reader;
  private final String name;
  private final List<Others.Appearance> all;
  private List<Others.Appearance> listed;
  private LineEdit typed = LineEdit.EMPTY;
  private int cursor;

  AppearancesMode(Reader reader, String name) {
    this.reader = reader;
    this.name = name;
    this.all = reader.others().appearances(name);
    this.listed = all;
  }

  /** Lists the articles of the author under the cursor, or says why not. */
  static void open(Reader reader) {
    int at = reader.view().cursor();
    if (at < 0 || !reader.others().any()) {
      reader.say(reader.others().any() ? "go to a comment first" : "no other article is loaded");
    } else {
      reader.toArticlesOf(reader.view().discussion().author(at));
    }
  }

  @Override
  public boolean press(Key key) {
    int page = Math.max(1, reader.modeRows() - 2);
    switch (key.name()) {
      case "Esc", "Ctrl-C" -> {
        return false;
      }
      case "Enter" -> {
        if (cursor < listed.size()) {
          reader.others().visit(listed.get(cursor), name);
        }
        return false;
      }
      case "Down", "Ctrl-N", "Ctrl-J" -> move(1);
      case "Up", "Ctrl-P" -> move(-1);
      case "PgDn" -> move(page);
      case "PgUp" -> move(-page);
      default -> narrow(typed.press(key));
    }
    return true;
  }

  private void move(int rows) {
    cursor = Math.max(0, Math.min(cursor + rows, listed.size() - 1));
  }

  private void narrow(LineEdit edited) {
    boolean same = edited.text().equals(typed.text());
    typed = edited;
    if (!same) {
      cursor = 0;
      String part = Names.folded(typed.text());
      listed = new ArrayList<>();
      for (Others.Appearance one : all) {
        if (Names.folded(one.title()).contains(part)) {
          listed.add(one);
        }
      }
    }
  }

  @Override
  public int wanted() {
    return all.size() + 2;
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    Columns shown = columns(columns);
    List<Row> out = new ArrayList<>();
    out.add(heading(shown, columns, glyphs));
    int room = rows - 2;
    int first = Math.max(0, Math.min(cursor - room / 2, listed.size() - room));
    for (int r = first; r < first + room; r++) {
      boolean there = r < listed.size();
      out.add(there ? row(listed.get(r), r == cursor, shown, columns, glyphs) : Row.BLANK);
    }
    out.add(prompt(columns, glyphs));
    return out;
  }

  private Columns columns(int columns) {
    int most = 0;
    boolean dated = false;
    for (Others.Appearance one : all) {
      most = Math.max(most, one.comments());
      dated |= !one.date().isEmpty();
    }
    List<Columns.Column> wanted = new ArrayList<>();
    wanted.add(new Columns.Column(0, "comments", Integer.toString(most).length(), 0, false));
    if (dated) {
      wanted.add(new Columns.Column(1, "date", DAY, 1, false));
    }
    return Columns.fit(wanted, columns - Columns.LEAST);
  }

  private Row heading(Columns shown, int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs);
    String count = all.size() == 1 ? "1 article" : all.size() + " articles";
    String title = glyphs.rule() + " " + count + " with " + Names.shown(name) + " ";
    row.add(Width.fit(title, columns - shown.width() - 1, glyphs.ellipsis()), Role.META);
    int rule = row.free() - shown.width() - 1;
    row.add(glyphs.rule().repeat(Math.max(0, rule)), Role.RULE);
    shown.heading(row, -1, glyphs);
    return row.add(" ", Role.RULE).row();
  }

  private static Row row(
      Others.Appearance one, boolean selected, Columns shown, int columns, Glyphs glyphs) {
    Role role = selected ? Role.SELECTED : Role.TEXT;
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
    int room = Math.max(1, row.free() - shown.width() - 1);
    String title = Width.fit(one.title(), room, glyphs.ellipsis());
    row.add(title, role).add(" ".repeat(Math.max(0, room - Width.of(title))), role);
    for (Columns.Column column : shown.shown()) {
      String cell = column.key() == 0 ? Integer.toString(one.comments()) : one.date();
      Columns.cell(row, column, cell, role);
    }
    return row.add(" ", role).row();
  }

  private static final String LABEL = "title: ";
  private static final String HELP = "Enter opens at the first comment  Esc leaves";

  private Row prompt(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs).add(LABEL, Role.PROMPT).add(typed.shown(), Role.TEXT);
    int room = row.free() - HELP.length();
    return room < 4 ? row.row() : row.blanks(room).add(HELP, Role.META).row();
  }

  @Override
  public int caretColumn(int columns) {
    int at = Width.of(LABEL) + Width.of(typed.shownBefore());
    return Math.min(columns - 1, at);
  }
}
