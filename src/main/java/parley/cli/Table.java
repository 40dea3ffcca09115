package parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;

/** Lines of cells under headings; the columns line up on a terminal, whatever the script. */
final class Table {
  private static final String GAP = "  ";

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param role what its cells mean
   * @param right whether its cells end in one line, as numbers do
   */
  record Column(String heading, Role role, boolean right) {}

  private final List<Column> columns;
  private final List<List<String>> lines = new ArrayList<>();

  Table(List<Column> columns) {
    this.columns = List.copyOf(columns);
  }

  /** Adds a line with a cell for each column. */
  void add(List<String> cells) {
    lines.add(List.copyOf(cells));
  }

  /** Prints headings and lines; a column whose cells are all empty is left out. */
  void print(Consumer<Row> out) {
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], Width.of(line.get(c)));
      }
    }
    List<String> headings = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      String heading = columns.get(c).heading();
      headings.add(heading);
      widths[c] = widths[c] == 0 ? 0 : Math.max(widths[c], Width.of(heading));
    }
    out.accept(row(headings, widths, true));
    for (List<String> line : lines) {
      out.accept(row(line, widths, false));
    }
  }

  private Row row(List<String> cells, int[] widths, boolean heading) {
    List<Span> spans = new ArrayList<>();
    for (int c = 0; c < widths.length; c++) {
      if (widths[c] > 0) {
        boolean right = columns.get(c).right();
        String blanks = " ".repeat(widths[c] - Width.of(cells.get(c)));
        spans.add(new Span(right ? blanks : "", Role.TEXT));
        spans.add(new Span(cells.get(c), heading ? Role.META : columns.get(c).role()));
        spans.add(new Span(right ? GAP : blanks + GAP, Role.TEXT));
      }
    }
    while (!spans.isEmpty() && spans.get(spans.size() - 1).text().isBlank()) {
      spans.remove(spans.size() - 1); // no line ends in blanks
    }
    return new Row(spans);
  }
}
