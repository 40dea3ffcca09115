package parley.view;

import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** The first row of every screen: what this is at the left, how much of it at the right. */
final class TitleBar {
  private TitleBar() {}

  static Row of(String title, String right, int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs);
    int room = columns - Width.of(right) - 4;
    if (room < 8) {
      return row.add(" " + title, Role.TITLE).row();
    }
    String shown = Width.fit(title, room, glyphs.ellipsis());
    row.add(" " + shown, Role.TITLE).blanks(row.free() - Width.of(right) - 1);
    return row.add(right, Role.META).row();
  }
}
