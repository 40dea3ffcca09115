package parley.tui;

import java.util.Arrays;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;

/**
 * A screenful of cells: one glyph and one role each, row after row. A glyph is a character that
 * every terminal draws as wide as parley thinks, or below 0 a number of {@link Clusters}. A wide
 * one takes two cells, the second {@link #CONTINUED}.
 */
final class Cells {
  /** The second column of a wide glyph. */
  static final int CONTINUED = 0;

  private static final int BLANK = ' ';
  private static final int REPLACEMENT = 0xFFFD;
  private static final byte PLAIN = (byte) Role.TEXT.ordinal();

  final int columns;
  final int rows;
  final int[] glyph;
  final byte[] role;

  /** Where each cell leads, a number of {@link Hyperlinks}; looked at in {@link #linked} rows. */
  final int[] link;

  /** Rows that hold a link. */
  final boolean[] linked;

  /** Rows that hold a glyph whose width terminals dispute. */
  final boolean[] disputed;

  private final Clusters clusters;
  private final Hyperlinks links;

  Cells(int columns, int rows, Clusters clusters, Hyperlinks links) {
    this.columns = columns;
    this.rows = rows;
    this.clusters = clusters;
    this.links = links;
    glyph = new int[columns * rows];
    role = new byte[columns * rows];
    link = new int[columns * rows];
    linked = new boolean[rows];
    disputed = new boolean[rows];
    clear();
  }

  /** Blanks everything. */
  void clear() {
    Arrays.fill(glyph, BLANK);
    Arrays.fill(role, PLAIN);
    Arrays.fill(link, 0);
    Arrays.fill(linked, false);
    Arrays.fill(disputed, false);
  }

  /** Writes a row; what does not fit is cut. Never lets a control character through. */
  void put(int y, Row row) {
    int start = y * columns;
    Arrays.fill(glyph, start, start + columns, BLANK);
    Arrays.fill(role, start, start + columns, PLAIN);
    disputed[y] = false;
    if (linked[y]) {
      Arrays.fill(link, start, start + columns, 0);
      linked[y] = false;
    }
    int x = 0;
    for (int i = 0; i < row.spans().size(); i++) {
      Span span = row.spans().get(i);
      int from = x;
      x = put(y, x, span.text(), (byte) span.role().ordinal());
      int target = links.number(span.target());
      if (target > 0 && x > from) {
        Arrays.fill(link, start + from, start + x, target);
        linked[y] = true;
      }
    }
  }

  private int put(int y, int from, String text, byte look) {
    int length = text.length();
    int start = y * columns;
    int x = from;
    int i = 0;
    while (i < length && x < columns) {
      char c = text.charAt(i);
      char next = i + 1 < length ? text.charAt(i + 1) : 0;
      while (c >= ' ' && c < 0x7F && next < 0x300 && x < columns) {
        glyph[start + x] = c;
        role[start + x++] = look;
        c = next;
        next = ++i + 1 < length ? text.charAt(i + 1) : 0;
      }
      if (i < length && x < columns) {
        int end = Width.clusterEnd(text, i);
        x = putCluster(y, x, text, i, end, look);
        i = end;
      }
    }
    return x;
  }

  private int putCluster(int y, int x, String text, int from, int end, byte look) {
    boolean control = Character.isISOControl(text.charAt(from));
    int width = control ? 1 : Width.widthOfCluster(text, from, end);
    if (width <= 0 || x + width > columns) {
      // A mark without a base has no cell; a wide glyph half beyond the edge is left out.
      return width <= 0 ? x : columns;
    }
    int at = y * columns + x;
    glyph[at] = control ? REPLACEMENT : glyph(text, from, end);
    role[at] = look;
    disputed[y] |= glyph[at] < 0;
    for (int i = 1; i < width; i++) {
      glyph[at + i] = CONTINUED;
      role[at + i] = look;
    }
    return x + width;
  }

  private int glyph(String text, int from, int end) {
    return Width.plain(text, from, end)
        ? text.charAt(from)
        : clusters.number(text.substring(from, end));
  }

  /** The column behind the last cell of a row that is not plain and blank. */
  int end(int y) {
    int start = y * columns;
    int x = columns;
    while (x > 0 && glyph[start + x - 1] == BLANK && role[start + x - 1] == PLAIN) {
      x--;
    }
    return x;
  }
}
