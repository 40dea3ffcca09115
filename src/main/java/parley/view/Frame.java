package parley.view;

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
}
