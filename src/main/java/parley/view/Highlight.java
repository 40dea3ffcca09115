package parley.view;

import java.util.Optional;
import parley.text.Line;
import parley.text.Role;

/** Paints search hits over wrapped text: the lines stay as they are, only their spans are split. */
final class Highlight {
  private Highlight() {}

  /** Adds one line of a text to a row in its plain role, its hits marked. */
  static void line(
      String text, Line line, Role plain, Optional<Search> search, boolean current, Spans into) {
    if (!line.prefix().isEmpty()) {
      into.add(line.prefix(), plain);
    }
    int at = line.start();
    if (search.isPresent()) {
      Finder finder = search.get().finder();
      Role hit = current ? Role.MATCH_AT_CURSOR : Role.MATCH;
      int found = finder.find(text, Math.max(0, line.start() - finder.length() + 1));
      while (found >= 0 && found < line.end()) {
        int from = Math.max(at, found);
        int to = Math.min(line.end(), found + finder.length());
        if (to > from) {
          into.add(text.substring(at, from), plain);
          into.add(text.substring(from, to), hit);
          at = to;
        }
        found = finder.find(text, found + finder.length());
      }
    }
    into.add(text.substring(at, line.end()), plain);
  }
}
