package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;

/**
 * The whole thread in one column at the right edge of a wide screen: each cell stands for a stretch
 * of comments and tells the most of it: the cursor, a match, somebody who stands out, something
 * new, what is on the screen, something unread. Costs a word scan a cell.
 */
final class ThreadMap {
  /** Columns it takes: itself and a blank before it. */
  static final int COLUMNS = 2;

  /** Narrower terminals need every column for text. */
  private static final int WIDE = 100;

  /** Fewer comments are found without a map. */
  private static final int LEAST = 20;

  private final ThreadView view;
  private final Page page;
  private final Bits matches;
  private final Bits news;
  private final int first;
  private final int last;

  ThreadMap(ThreadView view, Page page) {
    this.view = view;
    this.page = page;
    this.matches =
        view.search().isPresent()
            ? view.search().get().hits()
            : view.filter().isPresent() ? view.filter().get().matches() : Bits.NONE;
    this.news = view.notes().news();
    Bits here = Bits.of(new Layout(view, page).startsHere());
    this.first = here.isEmpty() ? Math.max(0, view.cursor()) : here.next(0);
    this.last = here.isEmpty() ? first : here.previous(view.discussion().size());
  }

  /** Whether there is a map for a screen and a thread of this size. */
  static boolean shown(int columns, int comments, Settings settings) {
    return settings.map() && columns >= WIDE && comments >= LEAST;
  }

  /** The rows of the page with a cell of the map at the end of each. */
  List<Row> beside(List<Row> rows) {
    List<Row> out = new ArrayList<>();
    int size = view.discussion().size();
    int cells = rows.size();
    for (int r = 0; r < cells; r++) {
      int from = (int) ((long) r * size / cells);
      int to = Math.max(from + 1, (int) ((long) (r + 1) * size / cells));
      boolean counts = r == 0 || from != (int) ((long) (r - 1) * size / cells);
      Span cell = counts ? cell(from, to) : new Span(" ", Role.TEXT);
      out.add(with(rows.get(r), cell));
    }
    return out;
  }

  private static boolean any(Bits set, int from, int to) {
    int next = set.next(from);
    return next >= 0 && next < to;
  }

  private boolean anyUnread(int from, int to) {
    Bits read = view.notes().read();
    int at = read.nextAbsent(from);
    while (at < to && view.discussion().isPingback(at)) {
      at = read.nextAbsent(at + 1);
    }
    return at < to;
  }

  private Span cell(int from, int to) {
    Glyphs glyphs = page.glyphs();
    int cursor = Math.max(0, view.cursor());
    if (cursor >= from && cursor < to) {
      return new Span(glyphs.mapCursor(), Role.CURSOR);
    }
    if (any(matches, from, to)) {
      return new Span(glyphs.mapMatch(), Role.MATCH);
    }
    if (standsOut(from, to)) {
      return new Span(glyphs.star(), Role.AUTHOR_CHOSEN);
    }
    if (any(news, from, to)) {
      return new Span(glyphs.mapNew(), Role.BADGE);
    }
    boolean onScreen = first < to && last >= from;
    if (onScreen) {
      return new Span(glyphs.mapScreen(), Role.MARKER);
    }
    return new Span(anyUnread(from, to) ? glyphs.mapUnread() : glyphs.guide(), Role.RULE);
  }

  /** Whether one of these comments is by somebody highlighted. A search in their comments. */
  private boolean standsOut(int from, int to) {
    ByAuthor byAuthor = view.byAuthor();
    for (int who : view.notes().highlighted()) {
      if (byAuthor.rank(who, to) > byAuthor.rank(who, from)) {
        return true;
      }
    }
    return false;
  }

  private Row with(Row row, Span cell) {
    List<Span> spans = new ArrayList<>(row.spans());
    int used = 0;
    for (Span span : row.spans()) {
      used += Width.of(span.text());
    }
    spans.add(new Span(" ".repeat(Math.max(1, page.columns() + 1 - used)), Role.TEXT));
    spans.add(cell);
    return new Row(spans);
  }
}
