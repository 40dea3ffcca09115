package parley.view;

import java.util.List;
import parley.text.Row;

/** Chooses people from the roster; the thread above follows what is chosen. */
final class RosterMode implements Mode {
  private final Reader reader;
  private final ThreadView under;
  private Roster roster;

  RosterMode(Reader reader) {
    this.reader = reader;
    this.under = reader.view();
    List<Integer> chosen = reader.filter().authors();
    this.roster = Roster.of(under.article(), personUnderCursor(), chosen);
    preview();
  }

  private int personUnderCursor() {
    int at = under.cursor();
    return at == Visible.ARTICLE ? -1 : under.discussion().authorId(at);
  }

  private void preview() {
    reader.show(under);
    reader.filter(reader.filter().withAuthors(roster.chosen()));
  }

  @Override
  public boolean press(Key key) {
    switch (key.name()) {
      case "Enter" -> {
        return false;
      }
      case "Esc", "Ctrl-C" -> {
        reader.show(under);
        return false;
      }
      default -> {
        roster = roster.press(key, reader.modeRows() - 2);
        preview();
        return true;
      }
    }
  }

  @Override
  public boolean click(int row) {
    roster = roster.clicked(row, reader.modeRows());
    preview();
    return true;
  }

  @Override
  public void wheel(int rows) {
    for (int n = 0; n < Math.abs(rows); n++) {
      roster = roster.press(Key.named(rows > 0 ? "Down" : "Up"), reader.modeRows() - 2);
    }
    preview();
  }

  @Override
  public int wanted() {
    return roster.wanted();
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    return roster.rows(columns, rows, glyphs);
  }

  @Override
  public int caretColumn(int columns) {
    return roster.caretColumn(columns);
  }
}
