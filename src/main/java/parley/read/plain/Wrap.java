package parley.read.plain;

import java.util.Arrays;
import java.util.List;

/**
 * Whether a tool broke the lines of a dump at a width, and what was one line before: a row goes on
 * in the next one where the next word had no room left.
 */
final class Wrap {
  static final int NARROWEST = 40;
  static final int WIDEST = 250;
  private static final int LEAST_FULL = 4;
  private static final int SLACK = 4;

  private final int width;

  private Wrap(int width) {
    this.width = width;
  }

  /** A quick look: whether nearly no line is longer than any tool would write it. */
  static boolean mayBe(String text) {
    int wide = 0;
    int all = 0;
    int from = 0;
    while (from < text.length()) {
      int feed = text.indexOf('\n', from);
      int end = feed < 0 ? text.length() : feed;
      all += end - from >= NARROWEST ? 1 : 0;
      wide += end - from > WIDEST ? 1 : 0;
      from = end + 1;
    }
    return mayBe(all, wide);
  }

  /**
   * The same where it is known how long the lines are.
   *
   * @param all how many are long enough to be broken
   * @param wide how many are longer than any tool would write them
   */
  static boolean mayBe(int all, int wide) {
    return all >= LEAST_FULL && wide * 20L <= all;
  }

  /** The width by which nearly all long rows end, if rows that go on below do fill it. */
  static Wrap of(List<Row> rows) {
    int[] ends = new int[rows.size()];
    int n = 0;
    for (Row row : rows) {
      if (row.end() >= NARROWEST) {
        ends[n++] = row.end();
      }
    }
    Arrays.sort(ends, 0, n);
    int width = n == 0 ? 0 : ends[Math.max(0, n - 1 - n / 20)];
    if (width > WIDEST) {
      return new Wrap(0);
    }
    int full = 0;
    int other = 0;
    Wrap wrap = new Wrap(width);
    for (int i = 0; i + 1 < rows.size(); i++) {
      Row row = rows.get(i);
      Row next = rows.get(i + 1);
      if (row.end() >= NARROWEST && continues(row, next)) {
        full += wrap.joins(row, next) ? 1 : 0;
        other += wrap.joins(row, next) ? 0 : 1;
      }
    }
    return new Wrap(full >= LEAST_FULL && full > other ? width : 0);
  }

  /** Whether lines were broken. */
  boolean isWrapped() {
    return width > 0;
  }

  private static boolean continues(Row row, Row next) {
    boolean same = next.column() == row.column() || row.isItem() && next.column() > row.column();
    return same && !next.afterBlank() && !next.isItem();
  }

  /** Whether {@code next} only goes on with the line that {@code row} started. */
  boolean joins(Row row, Row next) {
    if (width == 0 || !continues(row, next)) {
      return false;
    }
    int blank = next.text().indexOf(' ');
    int word = blank < 0 ? next.text().length() : blank;
    return row.end() + 1 + word > width - SLACK;
  }
}
