package parley.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.model.Article;
import parley.text.Role;
import parley.text.Row;

/**
 * The whole program as its user meets it, without a terminal: keys go in, frames come out. Holds
 * the current state of the library and of every thread; belongs to one thread of execution.
 */
public final class Browser {
  private static final int LIBRARY = -1;

  private final Settings settings;
  private final Glyphs glyphs;
  private final Chord chord = new Chord(new Keymap());
  private final Library library = new Library();
  private final Map<Integer, Reader> readers = new HashMap<>();
  private Opening opening = Opening.PLAIN;
  private Optional<Prompt> narrowing = Optional.empty();
  private int open = LIBRARY;
  private int helpFrom = -1; // the first help row shown, or -1 while there is no help
  private int columns = 80;
  private int rows = 24;
  private String said = "";

  /** A browser that has been given nothing to read yet. */
  public Browser(Settings settings) {
    this.settings = settings;
    this.glyphs = settings.glyphs();
  }

  /** How every discussion opens; call before the first is loaded. */
  public void startWith(Criteria criteria, Context context, int depth) {
    opening = new Opening(criteria, context, depth);
  }

  /** Announces the inputs, in the order in which the library lists them. */
  public void expect(List<String> sources) {
    library.expect(sources);
  }

  /** Input {@code index} was read; the only input there is opens at once. */
  public void loaded(int index, Article article) {
    library.loaded(index, article);
    if (library.size() == 1) {
      open(index);
    }
  }

  /** Input {@code index} cannot be read, and why: one sentence. */
  public void failed(int index, String reason) {
    library.failed(index, reason);
  }

  /** The terminal has this size now. */
  public void resize(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    if (open != LIBRARY) {
      reader().resize(columns, rows);
    }
  }

  private Reader reader() {
    return readers.get(open);
  }

  /** Whether there is work that was put off so that keys are never kept waiting. */
  public boolean busy() {
    return open != LIBRARY && reader().busy();
  }

  /** Does a slice of that work: a few milliseconds. */
  public void work() {
    reader().work();
  }

  /** One key. */
  public Effect press(Key key) {
    said = "";
    if (helpFrom >= 0) {
      return inHelp(key);
    }
    if (open != LIBRARY && reader().typing()) {
      reader().type(key);
      return reader().asked();
    }
    if (narrowing.isPresent()) {
      narrow(key);
      return Effect.NONE;
    }
    Optional<Keymap.Meaning> meaning = chord.press(key);
    return meaning.isPresent() ? act(meaning.get()) : Effect.NONE;
  }

  private Effect act(Keymap.Meaning meaning) {
    Action action = meaning.action();
    return switch (action) {
      case QUIT -> Effect.QUIT;
      case SUSPEND -> Effect.SUSPEND;
      case REDRAW -> Effect.REDRAW;
      case HELP -> {
        helpFrom = 0;
        yield Effect.NONE;
      }
      case BACK -> back();
      case NEXT_ARTICLE, PREVIOUS_ARTICLE -> {
        leaf(action == Action.NEXT_ARTICLE ? 1 : -1);
        yield Effect.NONE;
      }
      default -> {
        if (open == LIBRARY) {
          inLibrary(action);
          yield Effect.NONE;
        }
        reader().act(meaning);
        yield reader().asked();
      }
    };
  }

  private Effect back() {
    if (open == LIBRARY || library.size() == 1) {
      return Effect.QUIT;
    }
    library.select(open);
    open = LIBRARY;
    return Effect.NONE;
  }

  private void leaf(int step) {
    int from = open != LIBRARY ? open : library.selected().orElse(0) - step;
    Optional<Integer> next = library.next(from, step);
    if (next.isPresent()) {
      open(next.get());
    } else if (open != LIBRARY) {
      reader().say(step > 0 ? "this is the last article" : "this is the first article");
    }
  }

  private void open(int index) {
    Optional<Article> article = library.article(index);
    if (article.isEmpty()) {
      String failure = library.failure(index);
      said = failure.isEmpty() ? "still reading " + library.file(index) : failure;
      return;
    }
    readers.computeIfAbsent(index, k -> new Reader(article.get(), opening, settings, Others.NONE));
    open = index;
    reader().resize(columns, rows);
  }

  private void inLibrary(Action action) {
    switch (action) {
      case NEXT, LINE_DOWN, NEXT_SIBLING, NEXT_CHAIN, HIT_NEXT -> library.move(1);
      case PREVIOUS, LINE_UP, PREVIOUS_SIBLING, PREVIOUS_CHAIN, HIT_PREVIOUS -> library.move(-1);
      case PAGE_DOWN -> library.move(rows - 3);
      case PAGE_UP -> library.move(3 - rows);
      case HALF_DOWN -> library.move(rows / 2);
      case HALF_UP -> library.move(-rows / 2);
      case FIRST -> library.move(Integer.MIN_VALUE);
      case LAST -> library.move(Integer.MAX_VALUE);
      case SEARCH, FILTER_TEXT -> narrowing = Optional.of(Prompt.of(Prompt.Purpose.NARROW));
      case ESCAPE -> library.narrow("");
      case TOGGLE, UNFOLD_OR_CHILD, UNFOLD, ARTICLE -> library.selected().ifPresent(this::open);
      default -> said = "open an article first: Enter";
    }
  }

  private void narrow(Key key) {
    switch (key.name()) {
      case "Enter" -> narrowing = Optional.empty();
      case "Esc", "Ctrl-C" -> {
        narrowing = Optional.empty();
        library.narrow("");
      }
      case "Down", "Ctrl-N" -> library.move(1);
      case "Up", "Ctrl-P" -> library.move(-1);
      default -> {
        narrowing = Optional.of(narrowing.get().with(narrowing.get().edit().press(key)));
        library.narrow(narrowing.get().edit().text());
      }
    }
  }

  private Effect inHelp(Key key) {
    Optional<Keymap.Meaning> meaning = chord.press(key);
    int page = Math.max(1, rows - 2);
    int last = Math.max(0, Help.rows(columns, glyphs).size() - page);
    if (meaning.isEmpty()) {
      return Effect.NONE;
    }
    int to = helpFrom;
    switch (meaning.get().action()) {
      case NEXT, LINE_DOWN -> to += 1;
      case PREVIOUS, LINE_UP -> to -= 1;
      case PAGE_DOWN, HALF_DOWN -> to += page;
      case PAGE_UP, HALF_UP -> to -= page;
      case FIRST -> to = 0;
      case LAST -> to = last;
      case QUIT, SUSPEND, REDRAW -> {
        return act(meaning.get());
      }
      default -> {
        helpFrom = -1;
        return Effect.NONE;
      }
    }
    helpFrom = Math.max(0, Math.min(to, last));
    return Effect.NONE;
  }

  /** What the terminal should show now. */
  public Frame frame() {
    if (helpFrom >= 0) {
      return help();
    }
    if (open != LIBRARY) {
      String position = library.size() == 1 ? "" : (open + 1) + "/" + library.size();
      return reader().frame(position);
    }
    return library();
  }

  private Frame help() {
    List<Row> all = Help.rows(columns, glyphs);
    List<Row> out = new ArrayList<>();
    out.add(TitleBar.of("Keys", "q leaves, Space goes on", columns, glyphs));
    for (int r = helpFrom; r < all.size() && out.size() < rows; r++) {
      out.add(all.get(r));
    }
    return Frame.cut(out, rows, -1);
  }

  private Frame library() {
    List<Row> out = new ArrayList<>();
    out.add(library.bar(columns, glyphs));
    out.add(Row.of(glyphs.rule().repeat(columns), Role.RULE));
    out.addAll(library.rows(columns, Math.max(1, rows - 3), glyphs));
    if (narrowing.isPresent()) {
      out.add(narrowing.get().row(columns, glyphs));
      return Frame.cut(out, rows, narrowing.get().caretColumn(columns));
    }
    String keys = "Enter opens   / narrows   q quits   ? help";
    String left =
        library.narrow().isEmpty() ? said : "only titles with \"" + library.narrow() + "\"";
    out.add(StatusLine.ofLibrary(left, keys, columns, glyphs));
    return Frame.cut(out, rows, -1);
  }
}
