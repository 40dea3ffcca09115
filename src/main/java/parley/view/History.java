package parley.view;

import java.util.ArrayList;
import java.util.List;

/** The lines that were entered at one kind of prompt in this session, the last one last. */
final class History {
  private static final int KEPT = 200;

  private final List<String> lines = new ArrayList<>();

  /** Notes a line; one that was entered before comes to the end. */
  void add(String line) {
    if (!line.isBlank()) {
      lines.remove(line);
      lines.add(line);
    }
    if (lines.size() > KEPT) {
      lines.remove(0);
    }
  }

  int size() {
    return lines.size();
  }

  /** A line, from 0. */
  String line(int place) {
    return lines.get(place);
  }

  /** The last line, or empty. */
  String last() {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }
}
