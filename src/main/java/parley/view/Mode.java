package parley.view;

import java.util.List;
import parley.text.Row;

/**
 * What takes the keys of a reader, and the lowest rows of the screen, until it is over: a prompt,
 * the roster, a list to choose from. Each is one class; it changes what its {@link Reader} shows.
 */
interface Mode {
  /** Takes a key; answers whether more are wanted. */
  boolean press(Key key);

  /** A click on one of its rows, from 0; answers whether more is wanted. */
  default boolean click(int row) {
    return true;
  }

  /** The wheel was turned, down where positive. */
  default void wheel(int rows) {}

  /** Rows it would like to have; 1 for a line to type into. */
  int wanted();

  /** Exactly {@code rows} rows. */
  List<Row> rows(int columns, int rows, Glyphs glyphs);

  /** The column of the caret in its last row, or -1 where nothing is typed. */
  int caretColumn(int columns);

  /** Whether letters go into a line, where it is all one whether they come one by one. */
  default boolean takesText() {
    return false;
  }

  /**
   * Deferred work, such as a search, has come further; its own is to be done now, a slice of it.
   */
  default void worked() {}

  /** Whether it has put off work of its own. */
  default boolean busy() {
    return false;
  }
}
