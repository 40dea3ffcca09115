package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Line;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;
import parley.text.Wrapper;

/** The picture of the library: a bar, a heading, the inputs, and what of one was cut. */
final class LibraryRows {
  private static final int GUTTER = 2;
  private static final int WIDEST_TITLE = 72;
  private static final int WIDEST_FILE = 30;
  private static final int DAY = 10;
  private static final int MOST_DETAILS = 6;

  private final Library library;
  private final Glyphs glyphs;
  private final int columns;
  private final Columns shown;
  private final int titleRoom;

  LibraryRows(Library all, int columns, Glyphs glyphs) {
    library = all;
    this.glyphs = glyphs;
    this.columns = columns;
    this.shown = fit();
    int room = columns - GUTTER - shown.width() - 1;
    this.titleRoom = Math.max(1, Math.min(room, WIDEST_TITLE));
  }

  /** The bar above the list: how much there is, or how much of it is read. */
  Row bar() {
    int comments = 0;
    int failures = 0;
    for (int k = 0; k < library.size(); k++) {
      comments += Math.max(0, library.entry(k).comments());
      failures += library.failure(k).isEmpty() ? 0 : 1;
    }
    int pending = library.pending();
    String count = library.size() == 1 ? "1 article" : library.size() + " articles";
    String right = count + " " + glyphs.rule() + " " + Facts.comments(comments);
    if (pending > 0) {
      right = "reading " + (library.size() - pending) + " of " + library.size();
    }
    right += failures == 0 ? "" : " " + glyphs.rule() + " " + failures + " not read";
    return TitleBar.of("parley", right, columns, glyphs);
  }

  private Columns fit() {
    List<Columns.Column> all = new ArrayList<>();
    for (LibraryColumn column : LibraryColumn.values()) {
      int widest = widest(column);
      if (widest > 0) {
        int rank = column == library.order() ? -1 : column.rank();
        boolean left = column == LibraryColumn.FILE;
        all.add(new Columns.Column(column.ordinal(), column.label(), widest, rank, left));
      }
    }
    int title = Math.max(Columns.LEAST, columns * 2 / 5);
    return Columns.fit(all, columns - GUTTER - title - 1);
  }

  /** The width of a column; 0 where it tells nothing about any input. */
  private int widest(LibraryColumn column) {
    int widest = 0;
    for (int k = 0; k < library.size(); k++) {
      LibraryEntry entry = library.entry(k);
      int width =
          switch (column) {
            case GIVEN, TITLE -> 0;
            case COMMENTS -> digits(entry.comments());
            case PEOPLE -> digits(entry.people());
            case UNREAD -> digits(entry.unread());
            case MATCHES -> library.filtered() ? Math.max(1, digits(entry.matches())) : 0;
            case DATE -> entry.day().isEmpty() ? 0 : DAY;
            case FILE -> entry.article().isPresent() ? WIDEST_FILE : 0;
          };
      widest = Math.max(widest, width);
    }
    return widest;
  }

  private static int digits(int figure) {
    int digits = 0;
    for (int left = figure; left > 0 || figure == 0 && digits == 0; left /= 10) {
      digits++;
    }
    return digits;
  }

  private String cell(LibraryColumn column, LibraryEntry entry) {
    return switch (column) {
      case GIVEN, TITLE -> "";
      case COMMENTS -> figure(entry.comments());
      case PEOPLE -> figure(entry.people());
      case UNREAD -> figure(entry.unread());
      case MATCHES ->
          entry.matches() < 0 && entry.article().isPresent()
              ? glyphs.ellipsis()
              : figure(entry.matches());
      case DATE -> entry.day();
      case FILE -> Width.fit(Names.file(entry.source()), WIDEST_FILE, glyphs.ellipsis());
    };
  }

  private static String figure(int known) {
    return known < 0 ? "" : Integer.toString(known);
  }

  /** The rule below the bar, with the names of the columns. */
  Row heading() {
    Spans row = new Spans(columns, glyphs);
    int some = library.listed().size();
    String count = some == library.size() ? "" : " " + some + " of " + library.size();
    count += library.matchesOnly() ? " with matches" : "";
    count += library.order() == LibraryColumn.TITLE ? " by title" : "";
    String title = count.isEmpty() ? "" : glyphs.rule() + count + " ";
    row.add(Width.fit(title, GUTTER + titleRoom, ""), Role.META);
    int rule = GUTTER + titleRoom - (columns - row.free());
    row.add(glyphs.rule().repeat(Math.max(0, rule)), Role.RULE);
    shown.heading(row, library.order().ordinal(), glyphs);
    row.add(shown.shown().isEmpty() ? "" : " ", Role.RULE);
    return row.add(glyphs.rule().repeat(row.free()), Role.RULE).row();
  }

  /** The row of the list on which something was clicked, or -1; {@code rows} as for the picture. */
  int at(int row, int rows) {
    int room = rows - details(Math.min(MOST_DETAILS, rows - 2)).size();
    int clicked = first(room) + row;
    return row >= 0 && row < room && clicked < library.listed().size() ? clicked : -1;
  }

  private int first(int room) {
    return Math.max(0, Math.min(library.row() - room / 2, library.listed().size() - room));
  }

  /** Exactly {@code rows} rows: the list around its cursor, and below it what was cut there. */
  List<Row> rows(int rows) {
    List<Row> details = details(Math.min(MOST_DETAILS, rows - 2));
    int room = rows - details.size();
    List<Integer> some = library.listed();
    int first = first(room);
    List<Row> out = new ArrayList<>();
    for (int r = first; r < first + room; r++) {
      out.add(r < some.size() ? row(some.get(r), r == library.row()) : Row.BLANK);
    }
    out.addAll(details);
    return out;
  }

  private Row row(int index, boolean selected) {
    LibraryEntry entry = library.entry(index);
    boolean failed = !entry.failure().isEmpty();
    Role role = selected ? Role.SELECTED : failed ? Role.WARNING : Role.TEXT;
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT).blanks(1);
    if (failed || entry.pending()) {
      return row.add(withoutFigures(entry), role).fill(role).row();
    }
    String title = Width.fit(entry.title(), titleRoom, glyphs.ellipsis());
    row.add(title, role).add(" ".repeat(Math.max(0, titleRoom - Width.of(title))), role);
    Role figures = selected ? Role.SELECTED : Role.META;
    for (Columns.Column column : shown.shown()) {
      Columns.cell(row, column, cell(LibraryColumn.values()[column.key()], entry), figures);
    }
    return row.fill(role).row();
  }

  /** A file that has no figures: still to be read, or why not. */
  private String withoutFigures(LibraryEntry entry) {
    String said = entry.pending() ? "reading" : entry.failure();
    int room = columns - GUTTER;
    int forFile = Math.max(room / 3, room - Width.of(said) - 2);
    String file = Width.fit(entry.title(), Math.max(1, forFile), glyphs.ellipsis());
    return file + "  " + Width.fit(said, room - Width.of(file) - 2, glyphs.ellipsis());
  }

  /** What the row of the cursor had to cut, in full: a reason, or a long title. */
  private List<Row> details(int most) {
    List<Row> out = new ArrayList<>();
    if (library.selected().isEmpty() || most < 1) {
      return out;
    }
    LibraryEntry entry = library.entry(library.selected().get());
    String all = entry.title();
    boolean cut = Width.of(all) > titleRoom && entry.article().isPresent();
    if (!entry.failure().isEmpty()) {
      all = Names.file(entry.source()) + ": " + entry.failure();
      cut = withoutFigures(entry).contains(glyphs.ellipsis());
    }
    if (!cut) {
      return out;
    }
    out.add(Row.of(glyphs.rule().repeat(columns), Role.RULE));
    for (Line line : Wrapper.wrap(all, Math.max(1, columns - GUTTER))) {
      if (out.size() < most) {
        String part = all.substring(line.start(), line.end());
        out.add(new Spans(columns, glyphs).blanks(GUTTER).add(part, Role.TEXT).row());
      }
    }
    return out;
  }
}
