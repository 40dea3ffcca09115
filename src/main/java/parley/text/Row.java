package parley.text;

import java.util.List;

/**
 * One row of a screen: spans from the left edge, never wider than the screen they were made for.
 */
public record Row(List<Span> spans) {
  /** A row with nothing on it. */
  public static final Row BLANK = new Row(List.of());

  /** Copies the spans. */
  public Row {
    spans = List.copyOf(spans);
  }

  /** A row of one span. */
  public static Row of(String text, Role role) {
    return new Row(List.of(new Span(text, role)));
  }

  /** The row without its meanings. */
  public String text() {
    StringBuilder all = new StringBuilder();
    for (Span span : spans) {
      all.append(span.text());
    }
    return all.toString();
  }
}
