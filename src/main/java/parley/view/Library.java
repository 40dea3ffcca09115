package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.model.Article;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** The list of all inputs: what is read, what is still to come, and what could not be read. */
final class Library {
  /** One input. */
  private static final class Entry {
    private final String source;
    private Optional<Article> article = Optional.empty();
    private String failure = "";
    private int people;

    Entry(String source) {
      this.source = source;
    }

    boolean pending() {
      return article.isEmpty() && failure.isEmpty();
    }

    String title() {
      return article.isPresent() ? Names.shown(article.get()) : Names.file(source);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> listed = new ArrayList<>(); // made anew once it was emptied
  private String narrow = "";
  private int cursor;

  void expect(List<String> sources) {
    for (String source : sources) {
      entries.add(new Entry(source));
    }
    listed.clear();
  }

  int size() {
    return entries.size();
  }

  void loaded(int index, Article article) {
    Entry entry = entries.get(index);
    entry.article = Optional.of(article);
    if (!narrow.isEmpty()) {
      listed.clear(); // its title may hold what narrows the list
    }
    boolean[] spoke = new boolean[article.discussion().names().size()];
    for (int i = 0; i < article.discussion().size(); i++) {
      if (!article.discussion().isPingback(i)) {
        int who = article.discussion().authorId(i);
        entry.people += spoke[who] ? 0 : 1;
        spoke[who] = true;
      }
    }
  }

  void failed(int index, String reason) {
    entries.get(index).failure = reason;
  }

  Optional<Article> article(int index) {
    return entries.get(index).article;
  }

  String failure(int index) {
    return entries.get(index).failure;
  }

  String file(int index) {
    return Names.file(entries.get(index).source);
  }

  /** The entries whose title or file holds what narrows the list. */
  private List<Integer> listed() {
    if (listed.isEmpty()) {
      String part = narrow.toLowerCase(Locale.ROOT);
      for (int k = 0; k < entries.size(); k++) {
        Entry entry = entries.get(k);
        String all = part.isEmpty() ? "" : entry.title() + "\n" + entry.source;
        if (all.toLowerCase(Locale.ROOT).contains(part)) {
          listed.add(k);
        }
      }
    }
    return listed;
  }

  String narrow() {
    return narrow;
  }

  void narrow(String part) {
    Optional<Integer> under = selected();
    narrow = part;
    listed.clear();
    int again = under.isPresent() ? listed().indexOf(under.get()) : 0;
    cursor = Math.max(0, again);
  }

  /** The entry under the cursor. */
  Optional<Integer> selected() {
    List<Integer> some = listed();
    return cursor < some.size() ? Optional.of(some.get(cursor)) : Optional.empty();
  }

  void select(int index) {
    cursor = Math.max(0, listed().indexOf(index));
  }

  /** Moves the cursor by rows; far beyond either end means that end. */
  void move(int rows) {
    long to = (long) cursor + rows;
    cursor = (int) Math.max(0, Math.min(to, listed().size() - 1L));
  }

  /**
   * A click on one of {@code rows} rows of the list chooses the entry there; answers whether it was
   * chosen already, which is to open it.
   */
  boolean click(int row, int rows) {
    int size = listed().size();
    int clicked = Math.max(0, Math.min(cursor - rows / 2, size - rows)) + row;
    if (row < 0 || row >= rows || clicked >= size) {
      return false;
    }
    boolean again = clicked == cursor;
    cursor = clicked;
    return again;
  }

  /** The next entry in a direction that can be opened, from one of them; empty at the end. */
  Optional<Integer> next(int from, int step) {
    for (int k = from + step; k >= 0 && k < entries.size(); k += step) {
      if (entries.get(k).article.isPresent()) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  private int pending() {
    int n = 0;
    for (Entry entry : entries) {
      n += entry.pending() ? 1 : 0;
    }
    return n;
  }

  /** The bar above the list. */
  Row bar(int columns, Glyphs glyphs) {
    int comments = 0;
    int failures = 0;
    for (Entry entry : entries) {
      comments += entry.article.isPresent() ? entry.article.get().discussion().comments() : 0;
      failures += entry.failure.isEmpty() ? 0 : 1;
    }
    int pending = pending();
    String count = entries.size() == 1 ? "1 article" : entries.size() + " articles";
    String right = count + " " + glyphs.rule() + " " + Facts.comments(comments);
    right += failures == 0 ? "" : " " + glyphs.rule() + " " + failures + " not read";
    if (pending > 0) {
      right = "reading " + (entries.size() - pending) + " of " + entries.size();
    }
    return TitleBar.of("parley", right, columns, glyphs);
  }

  /** Exactly {@code rows} rows of the list, the cursor among them. */
  List<Row> rows(int columns, int rows, Glyphs glyphs) {
    List<Integer> some = listed();
    List<Row> out = new ArrayList<>();
    int first = Math.max(0, Math.min(cursor - rows / 2, some.size() - rows));
    for (int r = first; r < first + rows; r++) {
      out.add(r < some.size() ? row(some.get(r), r == cursor, columns, glyphs) : Row.BLANK);
    }
    return out;
  }

  private static final int WIDE = 100;
  private static final int NARROW = 60;

  private Row row(int index, boolean selected, int columns, Glyphs glyphs) {
    Entry entry = entries.get(index);
    Spans row = new Spans(columns, glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT).blanks(1);
    String facts = facts(entry, columns);
    int room = row.free() - Width.of(facts) - 2;
    Role role = selected ? Role.SELECTED : entry.failure.isEmpty() ? Role.TEXT : Role.WARNING;
    String title = entry.title();
    String shown = Width.fit(title, Math.max(1, room), glyphs.ellipsis());
    row.add(shown, role).add(" ".repeat(Math.max(0, room - Width.of(shown))), role);
    return row.add("  " + facts, selected ? Role.SELECTED : Role.META).row();
  }

  private static String facts(Entry entry, int columns) {
    if (entry.pending()) {
      return "reading";
    }
    if (entry.article.isEmpty()) {
      return Width.fit(entry.failure, columns / 2, "");
    }
    Article article = entry.article.get();
    String facts = left(Facts.comments(article.discussion().comments()), 14);
    if (columns >= NARROW) {
      String people = entry.people == 1 ? "1 person" : entry.people + " people";
      facts += left(entry.people == 0 ? "" : people, 12);
      String date = Facts.date(article.published());
      facts += left(date.isEmpty() ? "" : date.substring(0, 10), 10);
    }
    if (columns >= WIDE) {
      facts += "  " + left(Width.fit(Names.file(entry.source), 30, ""), 30);
    }
    return facts;
  }

  private static String left(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Width.of(text)));
  }
}
