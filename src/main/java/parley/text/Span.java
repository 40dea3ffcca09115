package parley.text;

/** A run of text with one meaning. Holds no line break and nothing that a terminal would obey. */
public record Span(String text, Role role) {}
