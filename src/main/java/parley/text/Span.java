package parley.text;

/**
 * A run of text with one meaning. Holds no line break and nothing that a terminal would obey.
 *
 * @param target where it leads, as a page says it; empty where it is no link
 */
public record Span(String text, Role role, String target) {
  /** A run that leads nowhere. */
  public Span(String text, Role role) {
    this(text, role, "");
  }
}
