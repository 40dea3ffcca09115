package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of README.md that can be checked against the program: a part stands between {@code <!--
 * NAME -->} and {@code <!-- /NAME -->}.
 */
public final class Readme {
  private static final Path FILE = Path.of("README.md");

  private Readme() {}

  /** All of it. */
  public static String text() throws IOException {
    return Files.readString(FILE);
  }

  /** What is marked with {@code name}, as written. */
  public static String part(String name) throws IOException {
    String text = text();
    String open = "<!-- " + name + " -->\n";
    int from = text.indexOf(open);
    int to = text.indexOf("<!-- /" + name + " -->");
    if (from < 0 || to < from) {
      throw new AssertionError("README.md has no part marked " + open.strip());
    }
    return text.substring(from + open.length(), to);
  }

  /**
   * Checks that a marked part is what the program says; run with {@code -Dgolden.update=true} to
   * write it.
   */
  public static void same(String name, String expected) throws IOException {
    String found = part(name);
    if (Boolean.getBoolean("golden.update") && !found.equals(expected)) {
      String open = "<!-- " + name + " -->\n";
      Files.writeString(FILE, text().replace(open + found, open + expected));
    }
    assertThat(part(name)).as("README.md, part %s", name).isEqualTo(expected);
  }

  /** The lines between the fences of a marked part. */
  public static String block(String name) throws IOException {
    String part = part(name);
    int from = part.indexOf('\n', part.indexOf("```"));
    int to = part.lastIndexOf("```");
    if (from < 0 || to < from) {
      throw new AssertionError("the part " + name + " of README.md has no fenced block");
    }
    return part.substring(from + 1, to);
  }

  /** The rows of the table in a marked part, without its heading: the cells without blanks. */
  public static List<List<String>> table(String name) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (String line : part(name).lines().toList()) {
      if (line.startsWith("|")) {
        rows.add(cells(line));
      }
    }
    if (rows.size() < 3) {
      throw new AssertionError("the part " + name + " of README.md has no table");
    }
    return rows.subList(2, rows.size());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    // a bar may be escaped inside a cell
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip().replace("\\|", "|"));
    }
    return cells;
  }
}
