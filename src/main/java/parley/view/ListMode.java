package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Discussion;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** Lists of comments to go to: typing narrows, Tab shows the next list, Enter goes there. */
final class ListMode implements Mode {
  private static final String LABEL = "find: ";
  private static final int NUMBER = 8;
  private static final int MOST_NAME = 20;
  private static final int LEAST_WORDS = 8;

  private final Reader reader;
  private final Discussion d;
  private final List<Listing> lists;
  private int list;
  private LineEdit typed = LineEdit.EMPTY;
  private List<Listing.Entry> narrowed;
  private int cursor;

  /** Shows one of several lists, of which there is at least one. */
  ListMode(Reader reader, List<Listing> lists, int first) {
    this.reader = reader;
    this.d = reader.view().discussion();
    this.lists = List.copyOf(lists);
    this.list = first;
    narrow();
  }

  /** Shows the lists of a thread, first of them one that holds something. */
  static ListMode ofThread(Reader reader) {
    List<Listing> lists = JumpLists.of(reader.view());
    int first = 0;
    while (first < lists.size() && lists.get(first).entries().isEmpty()) {
      first++;
    }
    return new ListMode(reader, lists, first == lists.size() ? 0 : first);
  }

  @Override
  public boolean press(Key key) {
    int page = Math.max(1, reader.modeRows() - 2);
    switch (key.name()) {
      case "Enter" -> {
        return goThere();
      }
      case "Esc", "Ctrl-C" -> {
        return false;
      }
      case "Tab" -> turn(1);
      case "Shift-Tab" -> turn(-1);
      case "Down", "Ctrl-N", "Ctrl-J" -> move(1);
      case "Up", "Ctrl-P" -> move(-1);
      case "PgDn" -> move(page);
      case "PgUp" -> move(-page);
      default -> edit(key);
    }
    return true;
  }

  private boolean goThere() {
    if (cursor >= narrowed.size()) {
      return true;
    }
    int comment = narrowed.get(cursor).comment();
    reader.goTo(comment, lists.get(list).paragraph());
    return false;
  }

  private void turn(int step) {
    list = Math.floorMod(list + step, lists.size());
    narrow();
  }

  private void move(int rows) {
    cursor = Math.max(0, Math.min(cursor + rows, narrowed.size() - 1));
  }

  private void edit(Key key) {
    String before = typed.text();
    typed = typed.press(key);
    if (!before.equals(typed.text())) {
      narrow();
    }
  }

  /** What was typed stands in the name or in the text, as a search finds it. */
  private void narrow() {
    cursor = 0;
    narrowed = lists.get(list).entries();
    if (typed.text().isEmpty()) {
      return;
    }
    Finder finder = new Finder(typed.text());
    List<Listing.Entry> some = new ArrayList<>();
    for (Listing.Entry entry : narrowed) {
      String name = Names.shown(d.author(entry.comment()));
      if (finder.find(name, 0) >= 0 || finder.find(d.text(entry.comment()), 0) >= 0) {
        some.add(entry);
      }
    }
    narrowed = some;
  }

  /** As many rows as the longest list takes, so that the thread stays still between lists. */
  @Override
  public int wanted() {
    int most = 1;
    for (Listing one : lists) {
      most = Math.max(most, one.entries().size());
    }
    return most + 2;
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    List<Row> out = new ArrayList<>();
    out.add(heading(columns, glyphs));
    int room = rows - 2;
    int first = Math.max(0, Math.min(cursor - room / 2, narrowed.size() - room));
    int figures = figureColumns();
    int names = nameColumns(columns);
    for (int r = first; r < first + room; r++) {
      if (r < narrowed.size()) {
        out.add(entry(narrowed.get(r), r == cursor, names, figures, columns, glyphs));
      } else {
        out.add(narrowed.isEmpty() && r == 0 ? Row.of("  nothing here", Role.DIM) : Row.BLANK);
      }
    }
    out.add(prompt(columns, glyphs));
    return out;
  }

  /** All titles where there is room for them, else the one whose list is shown. */
  private Row heading(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs).add(glyphs.rule() + " ", Role.RULE);
    int all = 0;
    for (Listing one : lists) {
      all += Width.of(one.title()) + 2;
    }
    String figure = " " + lists.get(list).figure() + " ";
    boolean everyTitle = all + Width.of(figure) + 2 <= row.free();
    for (int n = 0; n < lists.size(); n++) {
      String title = lists.get(n).title();
      if (n == list) {
        row.add(everyTitle ? title : title + "  " + (n + 1) + "/" + lists.size(), Role.SELECTED);
      } else if (everyTitle) {
        row.add(title, Role.META);
      }
      row.add(everyTitle && n + 1 < lists.size() ? "  " : "", Role.META);
    }
    row.add(" ", Role.META);
    int rule = row.free() - Width.of(figure) - 1;
    if (rule < 0) {
      return row.row();
    }
    row.add(glyphs.rule().repeat(rule), Role.RULE).add(figure, Role.META);
    return row.add(glyphs.rule(), Role.RULE).row();
  }

  private int figureColumns() {
    int most = 0;
    for (Listing.Entry entry : narrowed) {
      most = Math.max(most, Width.of(entry.figure()));
    }
    return most;
  }

  private int nameColumns(int columns) {
    int most = 0;
    for (Listing.Entry entry : narrowed) {
      most = Math.max(most, Width.of(Names.author(d, entry.comment(), reader.page().glyphs())));
    }
    return Math.min(most, Math.min(MOST_NAME, Math.max(6, columns / 4)));
  }

  /** {@code #2.1 joE 2 Where are the two ferries we paid for?}. */
  private Row entry(
      Listing.Entry entry, boolean selected, int names, int figures, int columns, Glyphs glyphs) {
    Role role = selected ? Role.SELECTED : Role.TEXT;
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
    int comment = entry.comment();
    padded(row, Facts.number(d, comment, glyphs), NUMBER, role, glyphs);
    padded(row, Names.author(d, comment, glyphs), names, selected ? role : Role.AUTHOR, glyphs);
    String figure = entry.figure();
    String before = figures == 0 ? "" : "  " + " ".repeat(figures - Width.of(figure));
    row.add(before + figure, role);
    int words = row.free() - 3;
    if (words >= LEAST_WORDS) {
      String first = Width.fit(Facts.ownWords(d.text(comment), words), words, glyphs.ellipsis());
      row.add("  ", role).add(first, selected ? role : Role.DIM);
    }
    return row.fill(role).row();
  }

  private static void padded(Spans row, String text, int columns, Role role, Glyphs glyphs) {
    String fitting = Width.fit(text, columns, glyphs.ellipsis());
    row.add(fitting + " ".repeat(Math.max(0, columns - Width.of(fitting))), role);
  }

  private Row prompt(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs).add(LABEL, Role.PROMPT).add(typed.shown(), Role.TEXT);
    String help = (lists.size() > 1 ? "Tab next list  " : "") + "Enter goes there  Esc leaves";
    int room = row.free() - help.length() - 1;
    return room < 4 ? row.row() : row.blanks(room).add(help, Role.META).row();
  }

  @Override
  public int caretColumn(int columns) {
    return Math.min(columns - 1, LABEL.length() + Width.of(typed.shownBefore()));
  }
}
