package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Row;

/** The help as its user meets it: whether it is on, how far it is scrolled, the whole screen. */
final class HelpScreen {
  private static final int OFF = -1;

  private final Glyphs glyphs;
  private final Keymap keymap;
  private int from = OFF; // the first row shown

  HelpScreen(Settings settings) {
    this.glyphs = settings.glyphs();
    this.keymap = settings.keymap();
  }

  boolean isOn() {
    return from != OFF;
  }

  /** Shows the help from its beginning. */
  void open() {
    from = 0;
  }

  /**
   * Does what an action means here: every one that does not scroll leaves. Answers whether it means
   * anything here; those of the whole program do not.
   */
  boolean takes(Action action, int columns, int rows) {
    int page = page(rows);
    switch (action) {
      case NEXT, LINE_DOWN -> scroll(1, columns, rows);
      case PREVIOUS, LINE_UP -> scroll(-1, columns, rows);
      case PAGE_DOWN, HALF_DOWN -> scroll(page, columns, rows);
      case PAGE_UP, HALF_UP -> scroll(-page, columns, rows);
      case FIRST -> from = 0;
      case LAST -> from = last(columns, rows);
      case QUIT, SUSPEND, REDRAW -> {
        return false;
      }
      default -> from = OFF;
    }
    return true;
  }

  /** Scrolls by so many rows, down where positive, and not past either end. */
  void scroll(int by, int columns, int rows) {
    from = Math.max(0, Math.min(from + by, last(columns, rows)));
  }

  /** The row to begin with so that the end is at the bottom. */
  private int last(int columns, int rows) {
    return Math.max(0, Help.rows(columns, glyphs, keymap).size() - page(rows));
  }

  private static int page(int rows) {
    return Math.max(1, rows - 2);
  }

  Frame frame(int columns, int rows) {
    List<Row> all = Help.rows(columns, glyphs, keymap);
    List<Row> out = new ArrayList<>();
    out.add(TitleBar.of("Keys", leaving(), columns, glyphs));
    for (int r = from; r < all.size() && out.size() < rows; r++) {
      out.add(all.get(r));
    }
    return Frame.cut(out, rows, -1);
  }

  /** The keys to tell of; nobody has to be told that others leave too. */
  private String leaving() {
    String on = keymap.hint(Action.PAGE_DOWN, "goes on");
    String out = keymap.key(Action.BACK).isEmpty() ? "Esc" : keymap.key(Action.BACK);
    return out + " leaves" + (on.isEmpty() ? "" : ", " + on);
  }
}
