package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Article;
import parley.model.Marks;
import parley.text.Row;

/**
 * The whole program as its user meets it, without a terminal: keys go in, frames come out. Holds
 * the current state of the library and of every thread; belongs to one thread of execution.
 */
public final class Browser {
  private static final int LIBRARY = -1;
  private static final String ESCAPE = "Esc";

  private final Settings settings;
  private final Glyphs glyphs;
  private final Keymap keymap;
  private final Chord chord;
  private final Shelf shelf;
  private final Library library;
  private final LibraryScreen list;
  private final Arrivals arrivals;
  private Disk disk = Disk.NONE;
  private int open = LIBRARY;
  private Optional<Retraction> retraction = Optional.empty(); // of the last key
  private int helpFrom = -1; // the first help row shown, or -1 while there is no help
  private int columns = 80;
  private int rows = 24;

  /** A browser that has been given nothing to read yet. */
  public Browser(Settings settings) {
    this.settings = settings;
    this.glyphs = settings.glyphs();
    this.keymap = settings.keymap();
    this.chord = new Chord(keymap);
    this.shelf = new Shelf(settings);
    this.library = shelf.library();
    this.arrivals = new Arrivals(shelf);
    this.list = new LibraryScreen(shelf, settings);
  }

  /** How every discussion opens; call before the first is loaded. */
  public void startWith(Criteria criteria, Context context, int depth) {
    shelf.startWith(new Opening(criteria, context, depth));
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
    shelf.loaded(index, article, left);
    if (library.size() == 1) {
      open(index);
    }
  }

  /**
   * Input {@code index} was read, and made ready on the thread that did so. What is known of
   * earlier visits comes later, by {@link #recalled}.
   */
  public void loaded(int index, Ready ready) {
    shelf.loaded(index, ready);
    if (library.size() == 1) {
      open(index);
    }
  }

  /**
   * The beginning of the only input is here; it opens, and {@link #completed} brings the rest.
   *
   * @param coming what is still being read, for the title
   */
  public void begun(int index, Article start, String coming) {
    arrivals.begun(index, start, coming);
    open(index);
  }

  /** All of an input that was begun is here. */
  public void completed(int index, Ready whole) {
    arrivals.completed(index, whole);
    letIn();
  }

  private void letIn() {
    if (!arrivals.isEmpty()) {
      arrivals.letIn(open != LIBRARY && reader().typing());
    }
  }

  /**
   * What is known of an earlier visit to input {@code index}, which is loaded. Who has touched it
   * meanwhile keeps their place.
   */
  public void recalled(int index, Marks left) {
    if (arrivals.isEmpty()) {
      shelf.recalled(index, left);
    } else {
      arrivals.recalled(index, left);
    }
  }

  /** Input {@code index} cannot be read, and why: one sentence. */
  public void failed(int index, String reason) {
    if (shelf.begun(index)) {
      arrivals.failed(index, reason);
    } else {
      library.failed(index, reason);
    }
  }

  /** Where inputs are read again; call before the first is loaded. */
  public void readFrom(Disk where) {
    disk = where;
  }

  /** Input {@code index}, which is open, was read again. */
  public void reread(int index, Reread copy) {
    shelf.reread(index, copy);
  }

  /** Input {@code index} cannot be read again, and why: one sentence. The article stays. */
  public void notReread(int index, String reason) {
    shelf.opened(index).notice("not read again: " + reason + "; this is what was read before");
  }

  /** The file of input {@code index}, which is open, is another now, or gone. */
  public void changedOnDisk(int index, boolean gone) {
    String key = keymap.key(Action.RELOAD);
    String how = key.isEmpty() ? "" : ": " + key + " reads it again";
    String gave = "the file is gone from the disk; this is what was read before";
    shelf.opened(index).notice(gone ? gave : "changed on disk" + how);
  }

  /** The inputs that were opened and are here to their end. */
  public Set<Integer> opened() {
    return shelf.opened();
  }

  /** What is to be kept about an input that was opened. */
  public Marks marks(int index) {
    return shelf.opened(index).marks();
  }

  /** The terminal has this size now. */
  public void resize(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    if (open != LIBRARY) {
      reader().resize(columns, rows);
    }
  }

  Reader reader() {
    return shelf.reader(open);
  }

  /** Whether there is work that was put off so that keys are never kept waiting. */
  public boolean busy() {
    return open != LIBRARY && reader().busy() || shelf.everywhere().busy(library);
  }

  /** The next slice of that work, if there is any. */
  public Optional<Chore> chore() {
    if (open != LIBRARY && reader().busy()) {
      return Optional.of(reader().chore());
    }
    Everywhere everywhere = shelf.everywhere();
    return everywhere.busy(library)
        ? Optional.of(everywhere.chore(library, shelf))
        : Optional.empty();
  }

  /** Does a slice of that work, if there is any. */
  public void work() {
    Optional<Chore> chore = chore();
    if (chore.isPresent()) {
      chore.get().run();
      chore.get().deliver();
    }
  }

  /** Says in the status line, until the next key, what came of an effect. */
  public void say(String outcome) {
    if (open != LIBRARY) {
      reader().say(outcome);
    }
    list.say(outcome);
  }

  /** What it takes to practise on the article that is open. */
  public Optional<Understudy> understudy() {
    return open == LIBRARY
        ? Optional.empty()
        : Optional.of(new Understudy(settings, library.article(open).get(), columns, rows));
  }

  /**
   * Whether Escape can be pressed before it is certain that it was: it would change what is shown
   * of the open article and nothing else, so that {@link #takeBack} gives all of it back.
   */
  public boolean escapesLightly() {
    Optional<Keymap.Meaning> escape = keymap.meaning(ESCAPE);
    return open != LIBRARY
        && helpFrom < 0
        && !reader().typing()
        && !reader().quoting().busy()
        && !shelf.everywhere().isOn()
        && chord.pending().isEmpty()
        && escape.isPresent()
        && escape.get().action() == Action.ESCAPE;
  }

  /** The last key, which was Escape, was none, but the beginning of another. */
  public void takeBack() {
    if (retraction.isPresent()) {
      retraction.get().undo();
      retraction = Optional.empty();
    }
  }

  /** One key. */
  public Effect press(Key key) {
    Effect effect = pressed(key);
    letIn();
    return effect;
  }

  private Effect pressed(Key key) {
    boolean light = key.name().equals(ESCAPE) && escapesLightly();
    retraction = light ? Optional.of(new Retraction(reader())) : Optional.empty();
    list.say("");
    if (key.pointed()) {
      return point(key);
    }
    if (helpFrom >= 0) {
      return inHelp(key);
    }
    if (open != LIBRARY && reader().typing()) {
      reader().type(key);
      return after(false);
    }
    if (open == LIBRARY && chord.pending().isEmpty() && list.takes(key)) {
      list.press(key);
      return Effect.NONE;
    }
    Optional<Keymap.Meaning> meaning = chord.press(key);
    return meaning.isPresent() ? act(meaning.get()) : Effect.NONE;
  }

  /** What follows from a key for the other articles, and for the world outside. */
  private Effect after(boolean escaped) {
    Effect asked = reader().outbox().asked();
    Optional<Keymap.Meaning> meant = reader().outbox().meant();
    shelf.follow(reader(), escaped);
    Optional<Integer> visited = shelf.visit();
    if (visited.isPresent()) {
      open(visited.get());
    }
    return meant.isPresent() ? act(meant.get()) : asked;
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
      case RELOAD -> reload();
      case NEXT_ARTICLE, PREVIOUS_ARTICLE -> {
        leaf(action == Action.NEXT_ARTICLE ? 1 : -1);
        yield Effect.NONE;
      }
      default -> {
        if (open == LIBRARY) {
          inLibrary(action);
          yield Effect.NONE;
        }
        ThreadView before = reader().view();
        reader().act(meaning);
        yield after(action == Action.ESCAPE && before.search().isEmpty());
      }
    };
  }

  private Effect back() {
    if (open == LIBRARY || library.size() == 1) {
      return Effect.QUIT;
    }
    leave();
    library.select(open);
    open = LIBRARY;
    return Effect.NONE;
  }

  private Effect reload() {
    if (open == LIBRARY) {
      list.act(Action.RELOAD, rows);
    } else if (shelf.begun(open)) {
      reader().say("still reading it");
    } else {
      reader().say("reading it again");
      disk.reread(open, library.article(open).get());
    }
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
    if (library.article(index).isEmpty()) {
      String failure = library.failure(index);
      list.say(failure.isEmpty() ? "still reading " + library.file(index) : failure);
      return;
    }
    leave();
    open = index;
    reader().resize(columns, rows);
    disk.opened(index);
  }

  private void leave() {
    if (open != LIBRARY) {
      shelf.left(open);
    }
  }

  private void inLibrary(Action action) {
    switch (action) {
      case TOGGLE, UNFOLD_OR_CHILD, UNFOLD, ARTICLE -> library.selected().ifPresent(this::open);
      default -> list.act(action, rows);
    }
  }

  /** Every key but those that scroll leaves the help. */
  private String leaving() {
    String on = keymap.hint(Action.PAGE_DOWN, "goes on");
    String out = keymap.key(Action.BACK).isEmpty() ? "Esc" : keymap.key(Action.BACK);
    return out + " leaves" + (on.isEmpty() ? "" : ", " + on);
  }

  /** Something done with the mouse. */
  private Effect point(Key key) {
    boolean click = key.name().equals("Click");
    int notch = key.name().equals("WheelDown") ? Pointer.NOTCH : -Pointer.NOTCH;
    if (helpFrom >= 0) {
      helpFrom = click ? helpFrom : Math.max(0, Math.min(helpFrom + notch, lastOfHelp()));
    } else if (open != LIBRARY) {
      reader().point(key);
      return after(false);
    } else if (!click) {
      library.move(notch);
    } else if (list.click(key.row() - 2, columns, rows)) {
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
      String position = library.size() == 1 ? "" : library.position(open);
      return reader().frame(position, chord.pending());
    }
    return list.frame(columns, rows);
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
}
