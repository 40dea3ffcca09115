package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;

/** Builds one row from left to right within a number of columns; what does not fit is left out. */
final class Spans {
  private final List<Span> spans = new ArrayList<>();
  private final int columns;
  private final String ellipsis;
  private int used;

  Spans(int columns, Glyphs glyphs) {
    this.columns = columns;
    this.ellipsis = glyphs.ellipsis();
  }

  /** Columns that are still free. */
  int free() {
    return columns - used;
  }

  /** Adds a run, cut with an ellipsis where it does not fit. */
  Spans add(String text, Role role) {
    return link(text, role, "");
  }

  /** Adds a run that leads somewhere, cut as others are. */
  Spans link(String text, Role role, String target) {
    if (!text.isEmpty() && free() > 0) {
      put(text, Width.of(text), role, target);
    }
    return this;
  }

  private void put(String text, int width, Role role, String target) {
    if (width <= free()) {
      spans.add(new Span(text, role, target));
      used += width;
    } else {
      String fitting = Width.fit(text, free(), ellipsis);
      spans.add(new Span(fitting, role, target));
      used += Width.of(fitting);
    }
  }

  /** Adds a run whole, or not at all where it does not fit. */
  Spans addWhole(String text, Role role) {
    int width = Width.of(text);
    if (!text.isEmpty() && free() > 0 && width <= free()) {
      put(text, width, role, "");
    }
    return this;
  }

  Spans blanks(int n) {
    return add(" ".repeat(Math.max(0, Math.min(n, free()))), Role.TEXT);
  }

  /** Fills the rest of the row. */
  Spans fill(Role role) {
    return add(" ".repeat(Math.max(0, free())), role);
  }

  Row row() {
    return new Row(spans);
  }
}
