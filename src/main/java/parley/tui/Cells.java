package parley.tui;

import java.util.Arrays;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;

/**
 * A screenful of cells: one glyph and one role each, row after row. A wide character takes two
 * cells, the second {@link Glyph#CONTINUED}.
 */
final class Cells {
  private static final int REPLACEMENT = 0xFFFD;
  private static final byte PLAIN = (byte) Role.TEXT.ordinal();

  final int columns;
  final int rows;
  final int[] glyph;
  final byte[] role;

  /** Rows that hold a {@link Glyph#disputed} cluster. */
  final boolean[] disputed;

  private final Clusters clusters;

  Cells(int columns, int rows, Clusters clusters) {
    this.columns = columns;
    this.rows = rows;
    this.clusters = clusters;
    glyph = new int[columns * rows];
    role = new byte[columns * rows];
    disputed = new boolean[rows];
    clear();
  }

  /** Blanks everything. */
  void clear() {
    Arrays.fill(glyph, Glyph.BLANK);
    Arrays.fill(role, PLAIN);
    Arrays.fill(disputed, false);
  }

  /** Writes a row; what does not fit is cut. Never lets a control character through. */
  void put(int y, Row row) {
    int start = y * columns;
    Arrays.fill(glyph, start, start + columns, Glyph.BLANK);
    Arrays.fill(role, start, start + columns, PLAIN);
    disputed[y] = false;
    int x = 0;
    for (int i = 0; i < row.spans().size(); i++) {
      Span span = row.spans().get(i);
      x = put(y, x, span.text(), (byte) span.role().ordinal());
    }
  }

  private int put(int y, int from, String text, byte look) {
    int x = from;
    int i = 0;
    int start = y * columns;
    while (i < text.length() && x < columns) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && (i + 1 == text.length() || text.charAt(i + 1) < 0x300)) {
        glyph[start + x] = c;
        role[start + x++] = look;
        i++;
      } else {
        int end = Width.clusterEnd(text, i);
        x = putCluster(y, x, text, i, end, look);
        i = end;
      }
    }
    return x;
  }

  private int putCluster(int y, int x, String text, int from, int end, byte look) {
    int first = text.codePointAt(from);
    boolean control = Character.isISOControl(first);
    int width = control ? 1 : Width.of(text, from, end);
    if (width <= 0 || x + width > columns) {
      // A mark without a base has no cell; a wide character half beyond the edge is left out.
      return width <= 0 ? x : columns;
    }
    int single = from + Character.charCount(first) == end ? first : 0;
    int at = y * columns + x;
    glyph[at] =
        control ? REPLACEMENT : single != 0 ? single : clusters.glyph(text.substring(from, end));
    role[at] = look;
    disputed[y] |= Glyph.disputed(glyph[at]);
    for (int i = 1; i < width; i++) {
      glyph[at + i] = Glyph.CONTINUED;
      role[at + i] = look;
    }
    return x + width;
  }

  /** The column behind the last cell of a row that is not plain and blank. */
  int end(int y) {
    int start = y * columns;
    int x = columns;
    while (x > 0 && glyph[start + x - 1] == Glyph.BLANK && role[start + x - 1] == PLAIN) {
      x--;
    }
    return x;
  }
}
