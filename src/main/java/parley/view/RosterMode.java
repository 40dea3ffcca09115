package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Row;

/** Chooses people from the roster; the thread above follows what is chosen. */
final class RosterMode implements Mode {
  private static final String TWO = "mark two people first: Space";

  private final Reader reader;
  private final Roster roster;
  private RosterTable table;
  private ThreadView under;
  private String note = "";

  RosterMode(Reader reader) {
    this.reader = reader;
    this.under = reader.view();
    reader.figures().further(); // which is all of most threads
    this.roster =
        new Roster(under, reader.figures(), reader.others(), reader.filter(), personUnderCursor());
    this.table = new RosterTable(roster);
    preview();
  }

  private int personUnderCursor() {
    int at = under.cursor();
    return at == Visible.ARTICLE ? -1 : under.discussion().authorId(at);
  }

  private void preview() {
    reader.show(under);
    Filter wanted = reader.filter().withAuthors(roster.chosen());
    reader.filter(wanted.withNotAuthors(roster.unwanted()));
  }

  @Override
  public boolean press(Key key) {
    note = "";
    switch (key.name()) {
      case "Enter" -> {
        return false;
      }
      case "Esc", "Ctrl-C" -> {
        reader.show(under);
        return false;
      }
      case "Alt-c" -> {
        return !converse();
      }
      case "Alt-e", "Alt-Enter" -> {
        reader.others().spread();
        return false;
      }
      case "Alt-a" -> toArticles();
      default -> choose(key);
    }
    return true;
  }

  private void choose(Key key) {
    int page = Math.max(1, reader.modeRows() - 2);
    switch (key.name()) {
      case "Down", "Ctrl-N", "Ctrl-J" -> roster.move(1);
      case "Up", "Ctrl-P" -> roster.move(-1);
      case "PgDn" -> roster.move(page);
      case "PgUp" -> roster.move(-page);
      case "Space" -> roster.mark();
      case "Tab" -> roster.sortBy(table.telling(), 1);
      case "Shift-Tab" -> roster.sortBy(table.telling(), -1);
      case "Alt-n" -> roster.refuse();
      case "Alt-h" -> under = under.withNotes(highlighted(under.notes()));
      case "Alt-m" -> under = under.withNotes(muted(under.notes()));
      default -> roster.type(roster.typed().press(key));
    }
    preview();
  }

  private Notes highlighted(Notes notes) {
    return notes.withHighlighted(toggled(notes.highlighted()));
  }

  private Notes muted(Notes notes) {
    return notes.withMuted(toggled(notes.muted()));
  }

  /** With or, where all of those meant are among them already, without them. */
  private List<Integer> toggled(List<Integer> people) {
    List<Integer> changed = new ArrayList<>(people);
    if (people.containsAll(roster.meant())) {
      changed.removeAll(roster.meant());
      return changed;
    }
    for (int who : roster.meant()) {
      if (!changed.contains(who)) {
        changed.add(who);
      }
    }
    return changed;
  }

  /** Filters by the conversation of the two that are marked; answers whether there is one. */
  private boolean converse() {
    List<Integer> two = roster.chosen();
    if (two.size() != 2) {
      note = TWO;
      return false;
    }
    if (Conversation.of(under.discussion(), two).isEmpty()) {
      note = "these two never answer each other";
      return false;
    }
    reader.show(under);
    reader.filter(reader.filter().withConversation(two));
    return true;
  }

  private void toArticles() {
    if (roster.underCursor().isEmpty() || !reader.others().any()) {
      note = "no other article is loaded";
      return;
    }
    String name = roster.figures().plainName(roster.underCursor().get(0));
    reader.show(under);
    reader.toArticlesOf(name);
  }

  @Override
  public boolean busy() {
    return !roster.figures().complete();
  }

  @Override
  public void worked() {
    if (busy()) {
      roster.figures().further();
      if (!busy()) {
        roster.resort();
        table = new RosterTable(roster);
        preview();
      }
    }
  }

  @Override
  public boolean click(int row) {
    roster.click(row - 1, reader.modeRows() - 2);
    preview();
    return true;
  }

  @Override
  public void wheel(int rows) {
    roster.move(rows);
    preview();
  }

  @Override
  public int wanted() {
    return roster.everybody().size() + 2;
  }

  private RosterRows picture(Glyphs glyphs) {
    return new RosterRows(roster, table, under.notes(), glyphs);
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    return picture(glyphs).rows(columns, rows, note);
  }

  @Override
  public int caretColumn(int columns) {
    return picture(Glyphs.UNICODE).caretColumn(columns);
  }
}
