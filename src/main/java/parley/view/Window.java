package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Row;

/** The rows of one block that are on the screen: only those are made, the others are counted by. */
final class Window {
  private final int from;
  private final int to;
  private final List<Row> out;
  private int at;

  /** Takes the rows {@code [from, to)} of a block, counted from its first, into {@code out}. */
  Window(int from, int to, List<Row> out) {
    this.from = from;
    this.to = to;
    this.out = out;
  }

  /** All rows of a block. */
  static Window whole() {
    return new Window(0, Integer.MAX_VALUE, new ArrayList<>());
  }

  /** Whether the next row is wanted: then it is added, else it has passed. */
  boolean wants() {
    boolean wanted = at >= from && at < to;
    at += wanted ? 0 : 1;
    return wanted;
  }

  void add(Row row) {
    at++;
    out.add(row);
  }

  /** Lets rows pass if none of them is wanted. */
  boolean passes(int rows) {
    boolean outside = at + rows <= from || at >= to;
    at += outside ? rows : 0;
    return outside;
  }

  List<Row> rows() {
    return out;
  }
}
