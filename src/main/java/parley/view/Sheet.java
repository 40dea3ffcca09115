package parley.view;

import parley.text.Role;
import parley.text.Row;

/**
 * The terminal as one reader has it: its size, what is set, and the page that these leave for the
 * thread between the top row and the rows that the status line or a {@link Mode} takes.
 */
final class Sheet {
  private static final int ROWS_FOR_A_RULE = 16;

  private Settings settings;
  private Shape shape = Shape.USUAL;
  private int columns = 80;
  private int rows = 24;

  Sheet(Settings settings) {
    this.settings = settings;
  }

  Settings settings() {
    return settings;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** Takes another size; answers whether it is another. */
  boolean resize(int newColumns, int newRows) {
    boolean other = newColumns != columns || newRows != rows;
    columns = newColumns;
    rows = newRows;
    return other;
  }

  /** Running text takes so many columns from now on. */
  void measure(int measure) {
    settings = settings.withMeasure(measure);
  }

  /** How comments are drawn. */
  Shape shape() {
    return shape;
  }

  /** Draws comments otherwise from now on. */
  void shape(Shape wanted) {
    shape = wanted;
  }

  /** Rows below the thread for a mode that wants so many: at most half the screen. */
  int lower(int wanted) {
    return Math.min(wanted, Math.max(3, (rows - 1) / 2));
  }

  /** Whether a rule parts the thread from the rows below it. */
  boolean ruled(int lower) {
    return lower == 1 && rows >= ROWS_FOR_A_RULE;
  }

  /** That rule. */
  Row rule() {
    return Row.of(settings.glyphs().rule().repeat(columns), Role.RULE);
  }

  int pageRows(int lower) {
    return Math.max(1, rows - 1 - (ruled(lower) ? 1 : 0) - lower);
  }

  /** Whether there is a map of the thread at the right edge. */
  boolean mapped(ThreadView view) {
    return ThreadMap.shown(columns, view.discussion().size(), settings);
  }

  /** Whether the article stands beside its thread. */
  boolean beside(ThreadView view) {
    return Pane.fits(view, columns);
  }

  /** A page on which nothing is wrapped yet. */
  Page page(ThreadView view, int lower) {
    int room = mapped(view) ? columns - ThreadMap.COLUMNS : columns;
    return beside(view)
        ? Page.beside(room, pageRows(lower), settings, shape)
        : new Page(room, pageRows(lower), settings, shape);
  }
}
