package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Line;
import parley.text.Links;
import parley.text.Role;
import parley.text.Wrapper;

/**
 * A text made ready for one width, once for as long as it is near the screen.
 *
 * @param text what was wrapped
 * @param lines where its lines are
 * @param links where its web addresses are
 */
record Wrapped(String text, List<Line> lines, List<Links.Place> links) {
  static Wrapped of(String text, int columns) {
    return new Wrapped(text, Wrapper.wrap(text, columns), Links.find(text));
  }

  /** The same with one line for each run of quoted lines, which says how many they are. */
  Wrapped withoutQuotes() {
    List<Line> fewer = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      int end = i;
      while (end < lines.size() && lines.get(end).role() == Role.QUOTE) {
        end++;
      }
      if (end - i > 1) {
        int start = lines.get(i).start();
        fewer.add(new Line(start, start, "> (" + (end - i) + " quoted lines)", Role.QUOTE));
      } else {
        fewer.add(lines.get(i));
      }
      i = Math.max(end, i + 1);
    }
    return new Wrapped(text, fewer, links);
  }

  /** The line that a place in the text is on. */
  int lineOf(int offset) {
    int row = 0;
    while (row + 1 < lines.size() && lines.get(row + 1).start() <= offset) {
      row++;
    }
    return row;
  }
}
