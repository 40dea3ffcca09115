package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import parley.model.Article;
import parley.text.Role;
import parley.text.Row;

/**
 * One article that is being read: its thread, and what is typed over it (search, text filter,
 * roster). Mutable shell around the immutable {@link ThreadView}.
 */
final class Reader {
  private static final int ROWS_FOR_A_RULE = 16;

  private final Settings settings;
  private final Glyphs glyphs;
  private ThreadView view;
  private int columns = 80;
  private int rows = 24;
  private Page page;
  private Optional<Prompt> prompt = Optional.empty();
  private Optional<Roster> roster = Optional.empty();
  private ThreadView underRoster;
  private Optional<TopLine> topLine = Optional.empty(); // kept through a run of resizes
  private String said = "";

  Reader(Article article, Opening opening, Settings settings) {
    this.settings = settings;
    this.glyphs = settings.glyphs();
    this.view = opening.apply(ThreadView.open(article));
    this.underRoster = view;
    this.page = new Page(columns, pageRows(), settings);
    goToFirstMatch();
  }

  /** Who opens an article through a filter wants to read what it lets through. */
  private void goToFirstMatch() {
    int first = view.filter().isPresent() ? view.filter().get().matches().next(0) : -1;
    if (first >= 0) {
      view = Scroll.show(view, view.visible().nearest(first), page);
    }
  }

  /** Another size: the place stays, and so does the line at the top of a comment that is cut. */
  void resize(int newColumns, int newRows) {
    if (newColumns == columns && newRows == rows) {
      return;
    }
    Place place = view.place();
    topLine = topLine.isPresent() ? topLine : Optional.of(TopLine.of(view, page));
    columns = newColumns;
    rows = newRows;
    page = new Page(columns, pageRows(), settings);
    int row = place.row() < 0 ? -topLine.get().row(view, page) : place.row();
    view = Scroll.settle(view.at(new Place(place.cursor(), row)), page);
    view = place.row() < 0 ? view : Scroll.show(view, view.cursor(), page);
  }

  private int pageRows() {
    int around = roster.isPresent() ? rosterRows() : rows >= ROWS_FOR_A_RULE ? 2 : 1;
    return Math.max(1, rows - 1 - around);
  }

  private int rosterRows() {
    return Math.min(roster.get().wanted(), Math.max(3, (rows - 1) / 2));
  }

  /** Gives the scrolled part its rows again after the roster came or went. */
  private void repage() {
    page = page.withRows(pageRows());
    view = Scroll.settle(view, page);
    view = Scroll.show(view, view.cursor(), page);
  }

  boolean typing() {
    return prompt.isPresent() || roster.isPresent();
  }

  void say(String message) {
    said = message;
  }

  void act(Action action, int number) {
    said = "";
    topLine = Optional.empty();
    switch (action) {
      case ROSTER -> openRoster();
      case SEARCH -> prompt = Optional.of(Prompt.of(Prompt.Purpose.SEARCH));
      case FILTER_TEXT -> prompt = Optional.of(Prompt.of(Prompt.Purpose.MATCH));
      default -> {
        ThreadView before = view;
        view = Update.apply(view, action, number, page);
        said = view == before ? Hints.whyNothing(view, action, settings.keymap()) : "";
      }
    }
  }

  boolean busy() {
    return SearchLayer.busy(view);
  }

  void work() {
    view = SearchLayer.further(view, page);
    if (prompt.isPresent() && view.search().isPresent()) {
      prompt = Optional.of(prompt.get().noting(StatusLine.counter(view)));
    }
  }

  void type(Key key) {
    said = "";
    topLine = Optional.empty();
    if (roster.isPresent()) {
      typeInRoster(key);
    } else if (prompt.get().purpose() == Prompt.Purpose.SEARCH) {
      typeInSearch(key);
    } else {
      typeInMatch(key);
    }
  }

  private void openRoster() {
    List<Integer> chosen =
        view.filter().isPresent() ? view.filter().get().filter().authors() : List.of();
    roster = Optional.of(Roster.of(view.article(), personUnderCursor(), chosen));
    underRoster = view;
    repage();
    preview();
  }

  private int personUnderCursor() {
    int at = view.cursor();
    return at == Visible.ARTICLE ? -1 : view.discussion().authorId(at);
  }

  private void preview() {
    Filter now =
        underRoster.filter().isPresent() ? underRoster.filter().get().filter() : Filter.ALL;
    Context context =
        underRoster.filter().isPresent() ? underRoster.filter().get().context() : Context.PARENTS;
    Filter wanted = now.withAuthors(roster.get().chosen());
    view = Scroll.settle(underRoster.withFilter(wanted, context), page);
  }

  private void typeInRoster(Key key) {
    switch (key.name()) {
      case "Enter" -> closeRoster();
      case "Esc", "Ctrl-C" -> {
        view = underRoster;
        closeRoster();
      }
      default -> {
        roster = Optional.of(roster.get().press(key, rosterRows() - 2));
        preview();
      }
    }
  }

  private void closeRoster() {
    roster = Optional.empty();
    repage();
  }

  private void typeInSearch(Key key) {
    switch (key.name()) {
      case "Enter" -> {
        prompt = Optional.empty();
        boolean nothing = view.search().isPresent() && !busy() && view.search().get().count() == 0;
        if (nothing) {
          said = "nothing holds \"" + view.search().get().finder().query() + "\"";
          view = Update.apply(view, Action.ESCAPE, 0, page);
        }
      }
      case "Esc", "Ctrl-C" -> {
        prompt = Optional.empty();
        view = SearchLayer.query(view, "", page);
      }
      case "Down", "Ctrl-N", "Up", "Ctrl-P" -> {
        boolean forward = key.name().equals("Down") || key.name().equals("Ctrl-N");
        view = Update.apply(view, forward ? Action.HIT_NEXT : Action.HIT_PREVIOUS, 0, page);
        note();
      }
      default -> {
        LineEdit edited = prompt.get().edit().press(key);
        boolean same = edited.text().equals(prompt.get().edit().text());
        prompt = Optional.of(prompt.get().with(edited));
        view = same ? view : SearchLayer.query(view, edited.text(), page);
        note();
      }
    }
  }

  private void note() {
    String count = view.search().isPresent() ? StatusLine.counter(view) : "";
    prompt = Optional.of(prompt.get().noting(count));
  }

  private void typeInMatch(Key key) {
    switch (key.name()) {
      case "Enter" -> {
        String typed = prompt.get().edit().text();
        try {
          Optional<Pattern> pattern =
              typed.isEmpty() ? Optional.empty() : Optional.of(smartCase(typed));
          Filter now = view.filter().isPresent() ? view.filter().get().filter() : Filter.ALL;
          Context context =
              view.filter().isPresent() ? view.filter().get().context() : Context.PARENTS;
          view = Scroll.settle(view.withFilter(now.withMatch(pattern), context), page);
          prompt = Optional.empty();
        } catch (PatternSyntaxException e) {
          prompt = Optional.of(prompt.get().noting("not a pattern: " + e.getDescription()));
        }
      }
      case "Esc", "Ctrl-C" -> prompt = Optional.empty();
      default -> prompt = Optional.of(prompt.get().with(prompt.get().edit().press(key)).noting(""));
    }
  }

  /** A pattern in which capitals matter only where some are typed. */
  static Pattern smartCase(String typed) {
    boolean anyCase = typed.equals(typed.toLowerCase(Locale.ROOT));
    return Pattern.compile(typed, anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
  }

  /** The whole screen; {@code position} tells which of several articles this is. */
  Frame frame(String position) {
    List<Row> out = new ArrayList<>();
    Article article = view.article();
    String count = Facts.comments(article.discussion().comments());
    String right = position.isEmpty() ? count : position + " " + glyphs.rule() + " " + count;
    String title = Names.shown(article);
    out.add(TitleBar.of(title, right, columns, glyphs));
    out.addAll(new Layout(view, page).screen());
    int caret = -1;
    if (roster.isPresent()) {
      out.addAll(roster.get().rows(columns, rosterRows(), glyphs));
      caret = roster.get().caretColumn(columns);
    } else {
      if (rows >= ROWS_FOR_A_RULE) {
        out.add(Row.of(glyphs.rule().repeat(columns), Role.RULE));
      }
      out.add(
          prompt.isPresent()
              ? prompt.get().row(columns, glyphs)
              : StatusLine.of(view, said, columns, settings));
      caret = prompt.isPresent() ? prompt.get().caretColumn(columns) : -1;
    }
    return Frame.cut(out, rows, caret);
  }
}
