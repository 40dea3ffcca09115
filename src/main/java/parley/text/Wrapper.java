package parley.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a number of columns. */
public final class Wrapper {
  private Wrapper() {}

  /** The lines of {@code text}; an empty line of the text is a line without characters. */
  public static List<Line> wrap(String text, int columns) {
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < text.length(); at += columns) {
      lines.add(new Line(at, Math.min(text.length(), at + columns), "", Role.TEXT));
    }
    return lines;
  }
}
