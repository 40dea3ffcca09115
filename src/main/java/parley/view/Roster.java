package parley.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Commenters.Commenter;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/**
 * Everybody who took part, to choose from: typing narrows, Space marks, and the thread above
 * follows what is chosen. Most active first.
 *
 * @param everybody all people of the thread
 * @param typed what narrows the list
 * @param cursor a row of the narrowed list
 * @param marked the ids of the marked people
 */
record Roster(List<Commenter> everybody, LineEdit typed, int cursor, Set<Integer> marked) {
  /** Most comments first, then most words. */
  private static final Comparator<Commenter> MOST_ACTIVE =
      new Comparator<>() {
        @Override
        public int compare(Commenter a, Commenter b) {
          int comments = Integer.compare(b.comments(), a.comments());
          return comments != 0 ? comments : Long.compare(b.words(), a.words());
        }
      };

  /** The people of an article, the cursor on one of them, some marked already. */
  static Roster of(Article article, int under, List<Integer> chosen) {
    List<Commenter> people = new ArrayList<>(Commenters.of(article));
    people.sort(MOST_ACTIVE);
    int row = 0;
    while (row < people.size() && people.get(row).id() != under) {
      row++;
    }
    int cursor = row < people.size() ? row : 0;
    return new Roster(people, LineEdit.EMPTY, cursor, new TreeSet<>(chosen));
  }

  /** The people whose name holds what was typed, without regard to case. */
  List<Commenter> narrowed() {
    String part = typed.text().toLowerCase(Locale.ROOT);
    if (part.isEmpty()) {
      return everybody;
    }
    List<Commenter> some = new ArrayList<>();
    for (Commenter person : everybody) {
      if (Names.shown(person.name()).toLowerCase(Locale.ROOT).contains(part)) {
        some.add(person);
      }
    }
    return some;
  }

  /** Whom to show: the marked people, or the one under the cursor while nobody is marked. */
  List<Integer> chosen() {
    if (!marked.isEmpty()) {
      return new ArrayList<>(marked);
    }
    List<Commenter> people = narrowed();
    return cursor < people.size() ? List.of(people.get(cursor).id()) : List.of();
  }

  /** The roster after a key that is not Enter or Esc. */
  Roster press(Key key, int page) {
    return switch (key.name()) {
      case "Down", "Ctrl-N", "Ctrl-J" -> at(cursor + 1);
      case "Up", "Ctrl-P" -> at(cursor - 1);
      case "PgDn" -> at(cursor + page);
      case "PgUp" -> at(cursor - page);
      case "Space" -> mark();
      default -> {
        LineEdit edited = typed.press(key);
        boolean same = edited.text().equals(typed.text());
        yield new Roster(everybody, edited, same ? cursor : 0, marked);
      }
    };
  }

  /** The roster after a click on one of {@code rows} rows: who stands there is marked, or not. */
  Roster clicked(int row, int rows) {
    int room = rows - 2;
    int size = narrowed().size();
    int clicked = Math.max(0, Math.min(cursor - room / 2, size - room)) + row - 1;
    return row < 1 || row > room || clicked >= size ? this : at(clicked).mark().at(clicked);
  }

  private Roster at(int row) {
    int last = Math.max(0, narrowed().size() - 1);
    return new Roster(everybody, typed, Math.max(0, Math.min(row, last)), marked);
  }

  private Roster mark() {
    List<Commenter> people = narrowed();
    if (cursor >= people.size()) {
      return this;
    }
    Set<Integer> changed = new TreeSet<>(marked);
    int id = people.get(cursor).id();
    if (!changed.remove(id)) {
      changed.add(id);
    }
    return new Roster(everybody, typed, cursor, changed).at(cursor + 1);
  }

  /** Rows it would like to have: everybody, a heading and the line for typing. */
  int wanted() {
    return everybody.size() + 2;
  }

  /** Exactly {@code rows} rows; the last is the one typed into. */
  List<Row> rows(int columns, int rows, Glyphs glyphs) {
    List<Row> out = new ArrayList<>();
    out.add(heading(columns, glyphs));
    List<Commenter> people = narrowed();
    int room = rows - 2;
    int first = Math.max(0, Math.min(cursor - room / 2, people.size() - room));
    for (int r = first; r < first + room; r++) {
      out.add(r < people.size() ? person(people.get(r), r == cursor, columns, glyphs) : Row.BLANK);
    }
    out.add(prompt(columns, glyphs));
    return out;
  }

  private static final int WIDE = 72;

  private Row heading(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs);
    String title = glyphs.rule() + " " + everybody.size() + " commenters ";
    row.add(title, Role.META);
    String names = " comments ";
    if (columns >= WIDE) {
      names = " comments  words  replies " + (dated() ? " first       last       " : "");
    }
    int rule = row.free() - names.length();
    return row.add(glyphs.rule().repeat(Math.max(0, rule)), Role.RULE).add(names, Role.META).row();
  }

  private Row person(Commenter who, boolean selected, int columns, Glyphs glyphs) {
    Role role = selected ? Role.SELECTED : Role.TEXT;
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
    row.add(marked.contains(who.id()) ? "[x] " : "[ ] ", role);
    String figures = right(who.comments(), 8) + " ";
    if (columns >= WIDE) {
      figures = " " + right(who.comments(), 8) + right(who.words(), 7) + right(who.replies(), 9);
      figures += " ";
      if (dated()) {
        figures += " " + day(Facts.date(who.first())) + "  " + day(Facts.date(who.last())) + " ";
      }
    }
    String name = Names.shown(who.name()) + (who.wroteArticle() ? " (author)" : "");
    int room = row.free() - figures.length();
    String shown = Width.fit(name, Math.max(1, room), glyphs.ellipsis());
    row.add(shown, role).add(" ".repeat(Math.max(0, room - Width.of(shown))), role);
    return row.add(figures, role).row();
  }

  /** Whether the page dates its comments at all. */
  private boolean dated() {
    for (Commenter person : everybody) {
      if (person.first().known()) {
        return true;
      }
    }
    return false;
  }

  private static String right(long number, int columns) {
    String digits = Long.toString(number);
    return " ".repeat(Math.max(0, columns - digits.length())) + digits;
  }

  private static String day(String date) {
    return date.isEmpty() ? "          " : date.substring(0, 10);
  }

  private static final String LABEL = "name: ";

  private Row prompt(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs).add(LABEL, Role.PROMPT).add(typed.text(), Role.TEXT);
    String help = "Space marks  Enter applies  Esc leaves";
    int room = row.free() - help.length();
    return room < 4 ? row.row() : row.blanks(room).add(help, Role.META).row();
  }

  int caretColumn(int columns) {
    int at = LABEL.length() + Width.of(typed.text(), 0, typed.caret());
    return Math.min(columns - 1, at);
  }
}
