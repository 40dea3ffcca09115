package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parley.model.Discussion;
import parley.text.Addresses;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/**
 * Chooses from links: of one comment, or of article and whole thread, which are gathered in slices
 * so that the first are there at once. Typing narrows the list.
 */
final class LinksMode implements Mode {
  private static final int SLICE = 4_000;
  private static final int NUMBER = 4;
  private static final int WIDE = 72;
  private static final String LABEL = "link: ";

  private final Reader reader;
  private final Discussion d;
  private final List<Link> links = new ArrayList<>();
  private final List<Integer> listed = new ArrayList<>(); // places in links
  private int gathered; // the first block that was not looked at yet
  private LineEdit typed = LineEdit.EMPTY;
  private int cursor;
  private int longestLabel;

  /** The links of one comment. */
  LinksMode(Reader reader, List<Link> some) {
    this.reader = reader;
    this.d = reader.view().discussion();
    this.gathered = d.size();
    found(some);
  }

  /** All links there are. */
  LinksMode(Reader reader) {
    this.reader = reader;
    this.d = reader.view().discussion();
    found(Link.of(reader.view().article(), Visible.ARTICLE));
    worked();
  }

  @Override
  public boolean busy() {
    return gathered < d.size();
  }

  @Override
  public void worked() {
    int end = Math.min(d.size(), gathered + SLICE);
    while (gathered < end) {
      found(Link.of(reader.view().article(), gathered++));
    }
  }

  private void found(List<Link> some) {
    for (Link link : some) {
      if (narrows(link)) {
        listed.add(links.size());
      }
      links.add(link);
      longestLabel = link.bare() ? longestLabel : Math.max(longestLabel, Width.of(link.label()));
    }
  }

  private boolean narrows(Link link) {
    String part = typed.text().toLowerCase(Locale.ROOT);
    String all = link.label() + "\n" + link.target() + "\n" + where(link);
    return part.isEmpty() || all.toLowerCase(Locale.ROOT).contains(part);
  }

  private void narrow(LineEdit edited) {
    boolean same = edited.text().equals(typed.text());
    typed = edited;
    if (!same) {
      cursor = 0;
      listed.clear();
      for (int k = 0; k < links.size(); k++) {
        if (narrows(links.get(k))) {
          listed.add(k);
        }
      }
    }
  }

  @Override
  public boolean press(Key key) {
    int page = Math.max(1, reader.modeRows() - 2);
    switch (key.name()) {
      case "Esc", "Ctrl-C" -> {
        return false;
      }
      case "Enter", "Ctrl-Y", "Tab" -> {
        return listed.isEmpty() || !act(key.name(), links.get(listed.get(cursor)));
      }
      case "Down", "Ctrl-N" -> move(1);
      case "Up", "Ctrl-P" -> move(-1);
      case "PgDn" -> move(page);
      case "PgUp" -> move(-page);
      default -> narrow(typed.press(key));
    }
    return true;
  }

  @Override
  public void wheel(int rows) {
    move(rows);
  }

  /** The first click chooses, the second opens. */
  @Override
  public boolean click(int row) {
    int room = reader.modeRows() - 2;
    int clicked = first(room) + row - 1;
    if (row < 1 || row > room || clicked >= listed.size()) {
      return true;
    }
    boolean again = clicked == cursor;
    cursor = clicked;
    return !again || !act("Enter", links.get(listed.get(cursor)));
  }

  private int first(int room) {
    return Math.max(0, Math.min(cursor - room / 2, listed.size() - room));
  }

  private void move(int rows) {
    cursor = Math.max(0, Math.min(cursor + rows, listed.size() - 1));
  }

  /** Does what a key says with a link; answers whether that is all. */
  private boolean act(String key, Link link) {
    switch (key) {
      case "Enter" -> Outgoing.open(reader, link.target());
      case "Tab" -> reader.jump(link.block());
      default ->
          reader.outbox().ask(new Effect.Copy("the address", Addresses.encoded(link.target())));
    }
    return true;
  }

  @Override
  public int wanted() {
    return Math.max(1, links.size()) + 2;
  }

  @Override
  public List<Row> rows(int columns, int rows, Glyphs glyphs) {
    List<Row> out = new ArrayList<>();
    String count = links.size() == 1 ? "1 link " : links.size() + " links ";
    Spans heading = new Spans(columns, glyphs).add(glyphs.rule() + " " + count, Role.RULE);
    out.add(heading.add(glyphs.rule().repeat(heading.free()), Role.RULE).row());
    int room = rows - 2;
    int first = first(room);
    for (int r = first; r < first + room; r++) {
      out.add(r < listed.size() ? row(listed.get(r), r == cursor, columns, glyphs) : empty(r));
    }
    out.add(prompt(columns, glyphs));
    return out;
  }

  private Row empty(int row) {
    String why = links.isEmpty() ? "  no links here" : "  no link holds that";
    return row == 0 && !busy() ? Row.of(why, Role.DIM) : Row.BLANK;
  }

  /** {@code ▌ 3 the timetable https://example.org/times #2.1 joE}. */
  private Row row(int number, boolean selected, int columns, Glyphs glyphs) {
    Link link = links.get(number);
    Role plain = selected ? Role.SELECTED : Role.TEXT;
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
    row.add(right(number + 1) + " ", selected ? Role.SELECTED : Role.META);
    int tail = columns < WIDE ? 0 : Math.min(24, columns / 5);
    int room = Math.max(1, row.free() - tail);
    int words = link.bare() ? 0 : Math.min(longestLabel, room / 3) + 2;
    if (words > 0) {
      row.add(padded(link.label(), words - 2, glyphs) + "  ", plain);
    }
    boolean opens = Addresses.opens(link.target());
    Role address = selected ? Role.SELECTED : opens ? Role.LINK : Role.DIM;
    String shown = Width.fit(link.target(), Math.max(1, room - words - 1), glyphs.ellipsis());
    row.link(shown, address, link.target());
    row.add(" ".repeat(Math.max(0, row.free() - tail)), plain);
    return row.add(padded(where(link), tail, glyphs), selected ? plain : Role.META).row();
  }

  private static String right(int number) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(0, NUMBER - 1 - digits.length())) + digits;
  }

  private static String padded(String text, int columns, Glyphs glyphs) {
    String fit = columns <= 0 ? "" : Width.fit(text, columns, glyphs.ellipsis());
    return fit + " ".repeat(Math.max(0, columns - Width.of(fit)));
  }

  private String where(Link link) {
    if (link.block() == Visible.ARTICLE) {
      return "article";
    }
    String number = Facts.number(d, link.block(), reader.page().glyphs());
    return number + " " + Names.author(d, link.block(), reader.page().glyphs());
  }

  private Row prompt(int columns, Glyphs glyphs) {
    Spans row = new Spans(columns, glyphs).add(LABEL, Role.PROMPT).add(typed.shown(), Role.TEXT);
    String keys = "Enter opens  Ctrl-Y copies  Tab goes there";
    String help = row.free() - keys.length() < 4 ? "Enter opens" : keys;
    int room = row.free() - help.length();
    return room < 2 ? row.row() : row.blanks(room).add(help, Role.META).row();
  }

  @Override
  public int caretColumn(int columns) {
    return Math.min(columns - 1, LABEL.length() + Width.of(typed.shownBefore()));
  }
}
