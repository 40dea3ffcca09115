package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Anchor;
import parley.text.Line;
import parley.text.Links;
import parley.text.Role;
import parley.text.Wrapper;

/**
 * A text made ready for one width, once for as long as it is near the screen.
 *
 * @param text what was wrapped
 * @param lines where its lines are
 * @param links its links in order: those of the page, and the web addresses it spells out
 */
record Wrapped(String text, List<Line> lines, List<Anchor> links) {
  static Wrapped of(String text, int columns) {
    return of(text, List.of(), columns);
  }

  static Wrapped of(String text, List<Anchor> anchors, int columns) {
    return new Wrapped(text, Wrapper.wrap(text, columns), links(text, anchors));
  }

  /** All links of a text; where the page links an address that is spelled out, the page counts. */
  static List<Anchor> links(String text, List<Anchor> anchors) {
    List<Links.Place> spelled = Links.find(text);
    if (spelled.isEmpty()) {
      return anchors;
    }
    List<Anchor> all = new ArrayList<>();
    int next = 0;
    for (Links.Place place : spelled) {
      while (next < anchors.size() && anchors.get(next).start() < place.end()) {
        all.add(anchors.get(next++));
      }
      boolean covered = !all.isEmpty() && all.get(all.size() - 1).end() > place.start();
      if (!covered) {
        String address = text.substring(place.start(), place.end());
        all.add(new Anchor(place.start(), place.end(), address));
      }
    }
    all.addAll(anchors.subList(next, anchors.size()));
    return all;
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
