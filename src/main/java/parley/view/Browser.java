package parley.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.model.Article;
import parley.model.Marks;

/**
 * The whole program as its user meets it, without a terminal: keys go in, frames come out. Holds
 * the current state of the library and of every thread; belongs to one thread of execution.
 */
public final class Browser {
  private static final String ESCAPE = "Esc";

  private final Settings settings;
  private final Keymap keymap;
  private final Chord chord;
  private final Shelf shelf;
  private final Library library;
  private final LibraryScreen list;
  private final Desk desk;
  private final HelpScreen help;
  private final Arrivals arrivals;
  private Optional<Retraction> retraction = Optional.empty(); // of the last key

  /** A browser that has been given nothing to read yet. */
  public Browser(Settings settings) {
    this.settings = settings;
    this.keymap = settings.keymap();
    this.chord = new Chord(keymap);
    this.shelf = new Shelf(settings);
    library = shelf.entries();
    this.arrivals = new Arrivals(shelf);
    this.list = new LibraryScreen(shelf, settings);
    this.desk = new Desk(shelf, list);
    this.help = new HelpScreen(settings);
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
      desk.open(index);
    }
  }

  /**
   * Input {@code index} was read, and made ready on the thread that did so. What is known of
   * earlier visits comes later, by {@link #recalled}.
   */
  public void loaded(int index, Ready ready) {
    shelf.loaded(index, ready);
    if (library.size() == 1) {
      desk.open(index);
    }
  }

  /**
   * The beginning of the only input is here; it opens, and {@link #completed} brings the rest.
   *
   * @param coming what is still being read, for the title
   */
  public void begun(int index, Article start, String coming) {
    arrivals.begun(index, start, coming);
    desk.open(index);
  }

  /** All of an input that was begun is here. */
  public void completed(int index, Ready whole) {
    arrivals.completed(index, whole);
    letIn();
  }

  private void letIn() {
    if (!arrivals.isEmpty()) {
      arrivals.letIn(desk.reading() && reader().typing());
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
    desk.readFrom(where);
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
    desk.resize(columns, rows);
  }

  Reader reader() {
    return desk.reader();
  }

  /** Whether there is work that was put off so that keys are never kept waiting. */
  public boolean busy() {
    return desk.reading() && reader().busy() || shelf.everywhere().busy(library);
  }

  /** The next slice of that work, if there is any. */
  public Optional<Chore> chore() {
    if (desk.reading() && reader().busy()) {
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
    if (desk.reading()) {
      reader().say(outcome);
    }
    list.say(outcome);
  }

  /** What it takes to practise on the article that is open. */
  public Optional<Understudy> understudy() {
    return desk.understudy(settings);
  }

  /**
   * Whether Escape can be pressed before it is certain that it was: it would change what is shown
   * of the open article and nothing else, so that {@link #takeBack} gives all of it back.
   */
  public boolean escapesLightly() {
    Optional<Keymap.Meaning> escape = keymap.meaning(ESCAPE);
    return desk.reading()
        && !help.isOn()
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

  /** Whether letters go into a line now: a {@link Burst} of them may come as one key. */
  public boolean takesText() {
    return desk.reading() && !help.isOn() && reader().takesText();
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
    if (help.isOn()) {
      return inHelp(key);
    }
    if (desk.reading() && reader().typing()) {
      reader().type(key);
      return after(false);
    }
    if (!desk.reading() && chord.pending().isEmpty() && list.takes(key)) {
      list.press(key);
      return Effect.NONE;
    }
    Optional<Keymap.Meaning> meaning = chord.press(key);
    return meaning.isPresent() ? act(meaning.get()) : Effect.NONE;
  }

  private Effect inHelp(Key key) {
    Optional<Keymap.Meaning> meaning = chord.press(key);
    boolean done =
        meaning.isEmpty() || help.takes(meaning.get().action(), desk.columns(), desk.rows());
    return done ? Effect.NONE : act(meaning.get());
  }

  /** What follows from a key for the other articles, and for the world outside. */
  private Effect after(boolean escaped) {
    Effect asked = reader().outbox().asked();
    Optional<Keymap.Meaning> meant = reader().outbox().meant();
    shelf.follow(reader(), escaped);
    Optional<Integer> visited = shelf.visit();
    if (visited.isPresent()) {
      desk.open(visited.get());
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
        help.open();
        yield Effect.NONE;
      }
      case BACK -> desk.back() ? Effect.NONE : Effect.QUIT;
      case RELOAD -> {
        desk.reload();
        yield Effect.NONE;
      }
      case NEXT_ARTICLE, PREVIOUS_ARTICLE -> {
        desk.leaf(action == Action.NEXT_ARTICLE ? 1 : -1);
        yield Effect.NONE;
      }
      default -> {
        if (!desk.reading()) {
          inLibrary(action);
          yield Effect.NONE;
        }
        ThreadView before = reader().view();
        reader().act(meaning);
        yield after(action == Action.ESCAPE && before.search().isEmpty());
      }
    };
  }

  private void inLibrary(Action action) {
    switch (action) {
      case TOGGLE, UNFOLD_OR_CHILD, UNFOLD, ARTICLE -> desk.openSelected();
      default -> list.act(action, desk.rows());
    }
  }

  /** Something done with the mouse. */
  private Effect point(Key key) {
    boolean click = key.name().equals("Click");
    int notch = key.name().equals("WheelDown") ? Pointer.NOTCH : -Pointer.NOTCH;
    if (help.isOn()) {
      if (!click) {
        help.scroll(notch, desk.columns(), desk.rows());
      }
    } else if (desk.reading()) {
      reader().point(key);
      return after(false);
    } else if (!click) {
      library.move(notch);
    } else if (list.click(key.row() - 2, desk.columns(), desk.rows())) {
      desk.openSelected();
    }
    return Effect.NONE;
  }

  /** What the terminal should show now. */
  public Frame frame() {
    return help.isOn() ? help.frame(desk.columns(), desk.rows()) : desk.frame(chord.pending());
  }
}
