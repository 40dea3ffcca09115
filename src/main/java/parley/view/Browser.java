package parley.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.model.Article;
import parley.model.Marks;
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
  private final Keymap keymap;
  private final Chord chord;
  private final Library library = new Library();
  private final Map<Integer, Reader> readers = new HashMap<>();
  private final Histories histories = new Histories();
  private final Map<Integer, Marks> marks = new HashMap<>(); // of earlier visits
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
    this.keymap = settings.keymap();
    this.chord = new Chord(keymap);
  }

  /** How every discussion opens; call before the first is loaded. */
  public void startWith(Criteria criteria, Context context, int depth) {
    opening = new Opening(criteria, context, depth);
  }

  /** Announces the inputs, in the order in which the library lists them. */
  public void expect(List<String> sources) {
    library.expect(sources);
  }

  /** Input {@code index} was read and nobody has been there yet. */
  public void loaded(int index, Article article) {
    loaded(index, article, Marks.untouched(article.discussion()));
  }

  /** Input {@code index} was read; the only input there is opens at once, as it was left. */
  public void loaded(int index, Article article, Marks left) {
    library.loaded(index, article);
    if (left.visited()) {
      marks.put(index, left);
    }
    if (library.size() == 1) {
      open(index);
    }
  }

  /** Input {@code index} cannot be read, and why: one sentence. */
  public void failed(int index, String reason) {
    library.failed(index, reason);
  }

  /** The inputs that were opened. */
  public Set<Integer> opened() {
    return Set.copyOf(readers.keySet());
  }

  /** What is to be kept about an input that was opened. */
  public Marks marks(int index) {
    return readers.get(index).marks();
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

  /** Says in the status line, until the next key, what came of an effect. */
  public void say(String outcome) {
    if (open != LIBRARY) {
      reader().say(outcome);
    }
    said = outcome;
  }

  /** One key. */
  public Effect press(Key key) {
    said = "";
    if (key.pointed()) {
      return point(key);
    }
    if (helpFrom >= 0) {
      return inHelp(key);
    }
    if (open != LIBRARY && reader().typing()) {
      reader().type(key);
      Optional<Keymap.Meaning> meant = reader().meant();
      return meant.isPresent() ? act(meant.get()) : reader().asked();
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
    if (!readers.containsKey(index)) {
      Marks left = marks.getOrDefault(index, Marks.untouched(article.get().discussion()));
      Reader fresh = new Reader(article.get(), left, opening, settings);
      fresh.share(histories);
      readers.put(index, fresh);
    }
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
      default -> said = "open an article first" + opens();
    }
  }

  private String opens() {
    return opener().isEmpty() ? "" : ": " + opener();
  }

  /** The key that opens an article: Enter, which everybody tries first, where it does. */
  private String opener() {
    boolean enter = keymap.keys(Action.TOGGLE).contains("Enter");
    return enter ? "Enter" : keymap.key(Action.TOGGLE);
  }

  /** Every key but those that scroll leaves the help. */
  private String leaving() {
    String on = keymap.hint(Action.PAGE_DOWN, "goes on");
    String out = keymap.key(Action.BACK).isEmpty() ? "Esc" : keymap.key(Action.BACK);
    return out + " leaves" + (on.isEmpty() ? "" : ", " + on);
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

  /** Something done with the mouse. */
  private Effect point(Key key) {
    boolean click = key.name().equals("Click");
    int notch = key.name().equals("WheelDown") ? Pointer.NOTCH : -Pointer.NOTCH;
    if (helpFrom >= 0) {
      helpFrom = click ? helpFrom : Math.max(0, Math.min(helpFrom + notch, lastOfHelp()));
    } else if (open != LIBRARY) {
      reader().point(key);
      return reader().asked();
    } else if (!click) {
      library.move(notch);
    } else if (library.click(key.row() - 2, Math.max(1, rows - 3))) {
      library.selected().ifPresent(this::open);
    }
    return Effect.NONE;
  }

  private int lastOfHelp() {
    int page = Math.max(1, rows - 2);
    return Math.max(0, Help.rows(columns, glyphs, keymap).size() - page);
  }

  private Effect inHelp(Key key) {
    Optional<Keymap.Meaning> meaning = chord.press(key);
    int page = Math.max(1, rows - 2);
    int last = Math.max(0, Help.rows(columns, glyphs, keymap).size() - page);
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
      return reader().frame(position, chord.pending());
    }
    return library();
  }

  private Frame help() {
    List<Row> all = Help.rows(columns, glyphs, keymap);
    List<Row> out = new ArrayList<>();
    out.add(TitleBar.of("Keys", leaving(), columns, glyphs));
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
    String keys =
        StatusLine.joined(
            opener().isEmpty() ? "" : opener() + " opens",
            keymap.hint(Action.SEARCH, "narrows"),
            keymap.hint(Action.BACK, "quits"),
            keymap.hint(Action.HELP, "help"));
    String left =
        library.narrow().isEmpty() ? said : "only titles with \"" + library.narrow() + "\"";
    out.add(StatusLine.ofLibrary(left, keys, columns, glyphs));
    return Frame.cut(out, rows, -1);
  }
}
