package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** The picture of a roster: a heading, people, and the line that is typed into. */
final class RosterRows {
  private static final String LABEL = "name: ";
  private static final int GUTTER = 5; // the bar and the mark
  private static final int WIDEST_NAME = 48;

  private final Roster roster;
  private final RosterTable table;
  private final Figures figures;
  private final Notes notes;
  private final Glyphs glyphs;

  RosterRows(Roster roster, RosterTable table, Notes notes, Glyphs glyphs) {
    this.roster = roster;
    this.table = table;
    this.figures = roster.figures();
    this.notes = notes;
    this.glyphs = glyphs;
  }

  /** Exactly {@code rows} rows; the last is the one typed into, with {@code note} at its right. */
  List<Row> rows(int columns, int rows, String note) {
    Columns shown = table.fit(roster.order(), columns - GUTTER - Columns.LEAST - 1);
    List<Row> out = new ArrayList<>();
    out.add(heading(shown, columns));
    List<Integer> people = roster.listed();
    int room = rows - 2;
    int first = roster.first(room);
    for (int r = first; r < first + room; r++) {
      boolean there = r < people.size();
      out.add(there ? person(people.get(r), r == roster.cursor(), shown, columns) : Row.BLANK);
    }
    out.add(prompt(columns, note));
    return out;
  }

  private Row heading(Columns shown, int columns) {
    Spans row = new Spans(columns, glyphs);
    int all = roster.everybody().size();
    int some = roster.listed().size();
    String count = (some == all ? "" : some + " of ") + all;
    String title = glyphs.rule() + " " + count + (all == 1 ? " commenter" : " commenters");
    title += roster.order() == RosterColumn.NAME ? " by name " : " ";
    row.add(title, Role.META);
    int rule = GUTTER + nameRoom(columns, shown) - (columns - row.free());
    row.add(glyphs.rule().repeat(Math.max(0, rule)), Role.RULE);
    shown.heading(row, roster.order().ordinal(), glyphs);
    row.add(" ", Role.RULE);
    return row.add(glyphs.rule().repeat(row.free()), Role.RULE).row();
  }

  private Row person(int who, boolean selected, Columns shown, int columns) {
    Role role = selected ? Role.SELECTED : Role.TEXT;
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
    row.add(roster.marked(who) ? "[x] " : roster.unwanted(who) ? "[-] " : "[ ] ", role);
    int room = nameRoom(columns, shown);
    String badges = badges(who);
    int least = Math.min(room, 8);
    String name = figures.shown(who, glyphs);
    String shownName = Width.fit(name, Math.max(least, room - Width.of(badges)), glyphs.ellipsis());
    row.add(shownName, role);
    String fitting = Width.fit(badges, room - Width.of(shownName), "");
    row.add(fitting, selected ? role : Role.META);
    row.add(" ".repeat(Math.max(0, room - Width.of(shownName) - Width.of(fitting))), role);
    for (Columns.Column column : shown.shown()) {
      Columns.cell(row, column, table.cell(column.key(), who, glyphs), role);
    }
    return row.fill(role).row();
  }

  /** Figures stand close to the names that they belong to, also where there is much room. */
  private static int nameRoom(int columns, Columns shown) {
    return Math.max(1, Math.min(columns - GUTTER - shown.width() - 1, WIDEST_NAME));
  }

  private String badges(int who) {
    String like = figures.looksLike(who);
    String badges = like.isEmpty() ? "" : " (not " + like + ")";
    badges += figures.wroteArticle(who) ? " (author)" : "";
    badges += notes.highlighted().contains(who) ? " " + glyphs.star() : "";
    return badges + (notes.muted().contains(who) ? " (muted)" : "");
  }

  /** What the keys do, as many of them as there is room for. */
  private static final String[] HELP = {
    "Space marks",
    "Enter applies",
    "Esc leaves",
    "Tab sorts",
    "Alt-n not",
    "Alt-h stand out",
    "Alt-m mute",
    "Alt-c conversation",
    "Alt-a articles",
    "Alt-e everywhere"
  };

  private Row prompt(int columns, String note) {
    Spans row = new Spans(columns, glyphs).add(LABEL, Role.PROMPT);
    row.add(roster.typed().shown(), Role.TEXT);
    int room = row.free() - 4;
    String right = note.isEmpty() ? help(room) : Width.fit(note, room, glyphs.ellipsis());
    return right.isEmpty() || room < 1
        ? row.row()
        : row.blanks(row.free() - Width.of(right)).add(right, Role.META).row();
  }

  private static String help(int room) {
    StringBuilder help = new StringBuilder();
    for (String key : HELP) {
      int longer = help.length() + 2 + key.length();
      if (longer > room) {
        break;
      }
      help.append(help.length() == 0 ? "" : "  ").append(key);
    }
    return help.toString();
  }

  int caretColumn(int columns) {
    LineEdit typed = roster.typed();
    int at = Width.of(LABEL) + Width.of(typed.shownBefore());
    return Math.min(columns - 1, at);
  }
}
