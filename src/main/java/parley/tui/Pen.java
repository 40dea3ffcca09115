package parley.tui;

import parley.text.Role;

/** Writes cells as bytes for a terminal and remembers where its cursor is and how it writes. */
final class Pen {
  static final int PLAIN = Role.TEXT.ordinal();
  private static final int UNKNOWN = -1;

  private final Theme theme;
  private final Clusters clusters;
  private final Hyperlinks links;
  private final Bytes out = new Bytes();
  private int columns;
  private int row = UNKNOWN;
  private int column = UNKNOWN;
  private int role = PLAIN;
  private int link;

  Pen(Theme theme, Clusters clusters, Hyperlinks links) {
    this.theme = theme;
    this.links = links;
    this.clusters = clusters;
  }

  /** Starts a frame: the buffer is empty, the cursor anywhere, the look plain. */
  Bytes begin(int screenColumns) {
    out.clear();
    columns = screenColumns;
    row = UNKNOWN;
    column = UNKNOWN;
    role = PLAIN;
    return out;
  }

  Bytes out() {
    return out;
  }

  void eraseAll() {
    out.ascii("\033[0m\033[2J");
    role = PLAIN;
  }

  /** Blanks the row from the cursor on. */
  void eraseRest() {
    role(PLAIN);
    out.ascii("\033[K");
  }

  void move(int toRow, int toColumn) {
    if (toRow == row && toColumn == column) {
      return;
    }
    if (toRow == row && column != UNKNOWN && toColumn > column) {
      out.ascii("\033[");
      if (toColumn - column > 1) {
        out.number(toColumn - column);
      }
      out.ascii("C");
    } else if (row != UNKNOWN && toRow == row + 1 && toColumn == 0) {
      out.ascii("\r\n");
    } else {
      absolute(toRow, toColumn);
    }
    row = toRow;
    column = toColumn;
  }

  private void absolute(int toRow, int toColumn) {
    out.ascii("\033[").number(toRow + 1);
    if (toColumn > 0) {
      out.ascii(";").number(toColumn + 1);
    }
    out.ascii("H");
    row = toRow;
    column = toColumn;
  }

  /** Writes the cells {@code [from, to)} of a row at the cursor, which stands there. */
  void write(Cells cells, int y, int from, int to) {
    int start = y * cells.columns;
    for (int x = from; x < to; x++) {
      int glyph = cells.glyph[start + x];
      if (glyph == Cells.CONTINUED) {
        continue;
      }
      if (column != x) {
        absolute(y, x);
      }
      role(cells.role[start + x]);
      link(cells.link[start + x]);
      int run = simpleEnd(cells, start + x, start + to) - start;
      if (run > x) {
        out.ascii(cells.glyph, start + x, start + run);
        column = run >= columns ? UNKNOWN : run;
        x = run - 1;
        continue;
      }
      int next = x + 1;
      while (next < cells.columns && cells.glyph[start + next] == Cells.CONTINUED) {
        next++;
      }
      glyph(glyph);
      // With auto-wrap off the cursor stays in the last column.
      column = glyph < 0 || next >= columns ? UNKNOWN : next;
    }
    link(0);
  }

  /** Where a run of printable ASCII with one look ends. */
  private static int simpleEnd(Cells cells, int from, int to) {
    byte role = cells.role[from];
    int link = cells.link[from];
    int at = from;
    while (at < to
        && cells.glyph[at] >= ' '
        && cells.glyph[at] < 0x7F
        && cells.role[at] == role
        && cells.link[at] == link) {
      at++;
    }
    return at;
  }

  /** What is written from here on leads to an address; no run leaves one open. */
  private void link(int wanted) {
    if (wanted != link) {
      out.ascii(links.sequence(wanted));
      link = wanted;
    }
  }

  private void glyph(int glyph) {
    if (glyph < 0) {
      out.text(clusters.text(glyph));
    } else {
      out.point(glyph);
    }
  }

  /** Writes with the look of a role from here on. */
  void role(int wanted) {
    if (wanted != role && !theme.sgr(wanted).equals(theme.sgr(role))) {
      out.ascii("\033[").ascii(theme.sgr(wanted)).ascii("m");
    }
    role = wanted;
  }
}
