package parley.tui;

import java.io.IOException;
import java.util.List;
import parley.text.Row;
import parley.text.Span;

/** Rows as text with colours in it, for {@code show --color} and pagers. */
public final class Ansi {
  private Ansi() {}

  /**
   * Appends a row without its line end. It starts and ends plain, and a row of running text holds
   * no escape sequence at all.
   */
  public static void append(Row row, Theme theme, Appendable out) throws IOException {
    String plain = "0";
    String look = plain;
    List<Span> spans = row.spans();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String wanted = theme.sgr(span.role());
      if (!wanted.equals(look) && !span.text().isEmpty()) {
        out.append("\033[").append(wanted).append('m');
        look = wanted;
      }
      text(span.text(), out);
    }
    if (!look.equals(plain)) {
      out.append("\033[0m");
    }
  }

  /** A row as one string. */
  public static String line(Row row, Theme theme) {
    StringBuilder line = new StringBuilder();
    try {
      append(row, theme, line);
    } catch (IOException e) {
      throw new IllegalStateException("a string builder does not fail", e);
    }
    return line.toString();
  }

  /** Nothing that a terminal would obey passes, should anything ever get this far. */
  private static void text(String text, Appendable out) throws IOException {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        out.append(text, done, i).append('\uFFFD');
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }
}
