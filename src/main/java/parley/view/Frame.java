package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Row;

/**
 * What the whole terminal shows at one moment.
 *
 * @param rows exactly as many as the terminal has
 * @param caretRow where text is being typed, or -1 where none is
 * @param caretColumn the column there, from 0
 */
public record Frame(List<Row> rows, int caretRow, int caretColumn) {
  /** Copies the rows. */
  public Frame {
    rows = List.copyOf(rows);
  }

  /** A frame of exactly {@code rows} rows; the caret, where there is one, is in the last. */
  static Frame cut(List<Row> all, int rows, int caretColumn) {
    List<Row> exact = new ArrayList<>(all.subList(0, Math.min(rows, all.size())));
    while (exact.size() < rows) {
      exact.add(Row.BLANK);
    }
    boolean caret = caretColumn >= 0 && all.size() <= rows;
    return new Frame(exact, caret ? all.size() - 1 : -1, Math.max(0, caretColumn));
  }
}
