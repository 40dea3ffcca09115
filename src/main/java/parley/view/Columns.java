package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Width;

/**
 * The columns of a list, as many as there is room for: figures stand at the right edge of theirs
 * and are never cut.
 */
final class Columns {
  /** Columns of the terminal that the first column of a list has at least. */
  static final int LEAST = 18;

  /**
   * One of them.
   *
   * @param key what it shows, for its owner to know
   * @param label what stands above it
   * @param width of its widest cell
   * @param rank the lower, the sooner it is shown where there is little room
   * @param flushLeft whether its cells begin at their left edge
   */
  record Column(int key, String label, int width, int rank, boolean flushLeft) {
    Column {
      width = Math.max(width, Width.of(label)) + 1; // for the mark of the order, and to part them
    }
  }

  private final List<Column> shown = new ArrayList<>();
  private int width;

  /** Chooses among the columns of a list for a room, and keeps their order. */
  static Columns fit(List<Column> all, int room) {
    Columns chosen = new Columns();
    boolean[] taken = new boolean[all.size()];
    while (true) {
      int next = -1;
      for (int k = 0; k < all.size(); k++) {
        boolean sooner = next < 0 || all.get(k).rank < all.get(next).rank;
        next = !taken[k] && sooner ? k : next;
      }
      if (next < 0 || chosen.width + 1 + all.get(next).width > room) {
        break;
      }
      taken[next] = true;
      chosen.width += 1 + all.get(next).width;
    }
    for (int k = 0; k < all.size(); k++) {
      if (taken[k]) {
        chosen.shown.add(all.get(k));
      }
    }
    return chosen;
  }

  List<Column> shown() {
    return shown;
  }

  /** Columns of the terminal that they take. */
  int width() {
    return width;
  }

  /** Their labels over a rule; the one that the list is sorted by has a mark. */
  void heading(Spans row, int sortedBy, Glyphs glyphs) {
    for (Column column : shown) {
      boolean sorted = column.key == sortedBy;
      String label = (sorted ? glyphs.open() : " ") + column.label;
      String fill = glyphs.rule().repeat(column.width - Width.of(label));
      row.add(" ", Role.RULE).add(column.flushLeft ? "" : blanks(fill), Role.RULE);
      row.add(label, sorted ? Role.AUTHOR : Role.META);
      row.add(column.flushLeft ? blanks(fill) : "", Role.RULE);
    }
  }

  private static String blanks(String rule) {
    return " ".repeat(rule.length());
  }

  /** A cell of a column. */
  static void cell(Spans row, Column column, String text, Role role) {
    String blanks = " ".repeat(Math.max(0, column.width - Width.of(text)));
    row.add(" " + (column.flushLeft ? " " + text : blanks + text), role);
    if (column.flushLeft && !blanks.isEmpty()) {
      row.add(blanks.substring(1), role);
    }
  }
}
