package parley.view;

import java.util.List;
import java.util.Optional;
import parley.model.Anchor;
import parley.quote.Range;
import parley.text.Line;
import parley.text.Role;

/**
 * Paints web addresses and search hits over wrapped text: the lines stay as they are, only their
 * spans are split.
 */
final class Highlight {
  private final Wrapped wrapped;
  private final String text;
  private final Optional<Finder> finder;
  private final Role hit;
  private final List<Range> marks;

  /**
   * For the lines of one text.
   *
   * @param current whether the search took the reader to this text
   */
  Highlight(Wrapped wrapped, Optional<Search> search, boolean current) {
    this(wrapped, search, current, List.of());
  }

  /**
   * With words marked that a quotation was taken from.
   *
   * @param marks parts of the text, in order
   */
  Highlight(Wrapped wrapped, Optional<Search> search, boolean current, List<Range> marks) {
    this.marks = marks;
    this.wrapped = wrapped;
    this.text = wrapped.text();
    this.finder = search.isPresent() ? Optional.of(search.get().finder()) : Optional.empty();
    this.hit = current ? Role.MATCH_AT_CURSOR : Role.MATCH;
  }

  /** Adds one line to a row, in {@code plain} where nothing is marked. */
  void add(Line line, Role plain, Spans into) {
    into.add(line.prefix(), plain);
    int at = line.start();
    if (finder.isPresent()) {
      int length = finder.get().length();
      int found = finder.get().find(text, Math.max(0, line.start() - length + 1));
      while (found >= 0 && found < line.end()) {
        int from = Math.max(at, found);
        int to = Math.min(line.end(), found + length);
        if (to > from) {
          marked(at, from, plain, into);
          into.add(text.substring(from, to), hit);
          at = to;
        }
        found = finder.get().find(text, found + length);
      }
    }
    marked(at, line.end(), plain, into);
  }

  private void marked(int start, int end, Role plain, Spans into) {
    int at = start;
    for (Range mark : marks) {
      int from = Math.max(at, mark.start());
      int to = Math.min(end, mark.end());
      if (to > from) {
        links(at, from, plain, into);
        into.add(text.substring(from, to), Role.MATCH);
        at = to;
      }
    }
    links(at, end, plain, into);
  }

  private void links(int start, int end, Role plain, Spans into) {
    int at = start;
    for (Anchor link : wrapped.links()) {
      int from = Math.max(at, link.start());
      int to = Math.min(end, link.end());
      if (to > from) {
        into.add(text.substring(at, from), plain);
        into.link(text.substring(from, to), Role.LINK, link.target());
        at = to;
      }
    }
    into.add(text.substring(at, end), plain);
  }
}
