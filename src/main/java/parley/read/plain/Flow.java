package parley.read.plain;

import java.util.ArrayList;
import java.util.List;

/** Writes rows as text again: broken lines joined, at most one empty line in a row. */
final class Flow {
  private static final int DEEPEST = 24;

  private final Wrap wrap;
  private final StringBuilder out = new StringBuilder();

  Flow(Wrap wrap) {
    this.wrap = wrap;
  }

  /** The text of some rows; indentation counts from the row that stands furthest to the left. */
  String text(List<Row> rows) {
    out.setLength(0);
    int left = Integer.MAX_VALUE;
    for (Row row : rows) {
      left = Math.min(left, row.column());
    }
    Row before = null;
    for (Row row : rows) {
      add(row, before, left);
      before = row;
    }
    return out.toString();
  }

  private void add(Row row, Row before, int left) {
    if (before != null && wrap.joins(before, row)) {
      out.append(' ').append(row.text());
      return;
    }
    if (before != null) {
      out.append(row.afterBlank() ? "\n\n" : "\n");
    }
    int indent = Math.min(DEEPEST, row.column() - left);
    for (int i = 0; i < indent && row.isItem(); i++) {
      out.append(' ');
    }
    if (row.isItem()) {
      out.append(row.isNumbered() ? row.number() + ". " : "• ");
    }
    out.append(row.text());
  }

  /** The paragraphs of some rows. */
  List<String> paragraphs(List<Row> rows) {
    List<String> all = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).afterBlank()) {
        String paragraph = text(rows.subList(from, i));
        if (!paragraph.isBlank()) {
          all.add(paragraph);
        }
        from = i;
      }
    }
    return all;
  }
}
