package parley.tui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * A terminal for tests that obeys the few sequences parley sends and refuses all others. How wide
 * it draws a cluster is up to the test, because real terminals disagree.
 */
final class PaperTerminal {
  final int columns;
  final int rows;
  final String[][] text;
  final String[][] look;
  final String[][] link;
  int row;
  int column;
  boolean caret = true;
  boolean synced;
  int frames;
  private String sgr = "0";
  private String open = ""; // the link that is written
  private final ToIntFunction<String> width;

  PaperTerminal(int columns, int rows, ToIntFunction<String> width) {
    this.columns = columns;
    this.rows = rows;
    this.width = width;
    text = new String[rows][columns];
    look = new String[rows][columns];
    link = new String[rows][columns];
    scribble();
  }

  /** Something else was here before. */
  void scribble() {
    for (int y = 0; y < rows; y++) {
      Arrays.fill(text[y], "#");
      Arrays.fill(look[y], "41");
      Arrays.fill(link[y], "");
    }
  }

  void feed(Bytes bytes) {
    String all = new String(bytes.array(), 0, bytes.size(), StandardCharsets.UTF_8);
    int i = 0;
    while (i < all.length()) {
      char c = all.charAt(i);
      if (c == '\033' && all.charAt(i + 1) == ']') {
        i = link(all, i + 2);
      } else if (c == '\033') {
        i = sequence(all, i + 2);
      } else if (c == '\r') {
        column = 0;
        i++;
      } else if (c == '\n') {
        row++;
        i++;
      } else {
        int end = parley.text.Width.clusterEnd(all, i);
        draw(all.substring(i, end));
        i = end;
      }
    }
  }

  private int link(String all, int from) {
    int end = all.indexOf("\033\\", from);
    String[] parts = all.substring(from, end).split(";", 3);
    if (!parts[0].equals("8") || !parts[2].isEmpty() && !parts[1].startsWith("id=")) {
      throw new AssertionError("unknown string " + all.substring(from, end));
    }
    open = parts[2];
    return end + 2;
  }

  private int sequence(String all, int from) {
    int end = from;
    while (all.charAt(end) < '@') {
      end++;
    }
    String given = all.substring(from, end);
    String[] numbers = given.split(";");
    int first = given.isEmpty() || given.startsWith("?") ? 0 : Integer.parseInt(numbers[0]);
    switch (all.charAt(end)) {
      case 'H' -> {
        row = first - 1;
        column = numbers.length > 1 ? Integer.parseInt(numbers[1]) - 1 : 0;
      }
      case 'C' -> column += Math.max(1, first);
      case 'J' -> {
        for (int y = 0; y < rows; y++) {
          erase(y, 0);
        }
      }
      case 'K' -> erase(row, column);
      case 'm' -> sgr = given;
      case 'h', 'l' -> mode(given, all.charAt(end) == 'h');
      default -> throw new AssertionError("unknown sequence " + given + all.charAt(end));
    }
    return end + 1;
  }

  private void mode(String number, boolean on) {
    switch (number) {
      case "?25" -> caret = on;
      case "?2026" -> {
        synced = on;
        frames += on ? 1 : 0;
      }
      default -> throw new AssertionError("unknown mode " + number);
    }
  }

  private void erase(int y, int from) {
    Arrays.fill(text[y], from, columns, " ");
    Arrays.fill(look[y], from, columns, "0");
    Arrays.fill(link[y], from, columns, open);
  }

  private void draw(String cluster) {
    int wide = Math.max(1, width.applyAsInt(cluster));
    for (int i = 0; i < wide && column + i < columns; i++) {
      text[row][column + i] = i == 0 ? cluster : "";
      look[row][column + i] = sgr;
      link[row][column + i] = open;
    }
    column = Math.min(columns - 1, column + wide);
  }

  String line(int y) {
    return String.join("", text[y]).stripTrailing();
  }
}
