package parley.view;

import java.util.Optional;
import parley.model.Article;
import parley.model.Marks;

/**
 * One article that is being read: its thread, and the {@link Mode} that takes the keys over it.
 * Mutable shell around the immutable {@link ThreadView}.
 */
final class Reader {
  private Histories histories = new Histories();
  private final Sheet sheet;
  private final Others others;
  private ThreadView view;
  private final Outbox outbox = new Outbox();
  private boolean touched;
  private boolean toFirst; // the first match is gone to as soon as it is found
  private String coming = ""; // what of the article is still being read
  private final Quoting quoting = new Quoting(this);
  private final Overlay overlay = new Overlay(this);
  private final Exchange exchange = new Exchange(this);
  private final Modes modes = new Modes(this);
  private final Fitting fitting;
  private Optional<Figures> figures = Optional.empty(); // counted when somebody asks

  /** Of the only article there is. */
  Reader(Article article, Opening opening, Settings settings) {
    this(
        ThreadView.open(article),
        Marks.untouched(article.discussion()),
        opening,
        settings,
        Others.NONE);
  }

  /** Opens an article that nobody has touched in this session as it was left at the last visit. */
  Reader(ThreadView untouched, Marks marks, Opening opening, Settings settings, Others others) {
    this.sheet = new Sheet(settings);
    this.others = others;
    this.view = opening.apply(Recall.apply(untouched, marks));
    this.fitting = new Fitting(this, sheet);
    say(Recall.news(view));
    goToFirstMatch();
  }

  /** What is known of an earlier visit comes late: only who has not begun to read is moved. */
  void recall(Marks marks) {
    if (touched || view.filter().isPresent()) {
      exchange.recall(marks);
    } else {
      view = Scroll.settle(Recall.apply(view, marks), page());
      say(Recall.news(view));
    }
  }

  /** What is to be kept of this visit. */
  Marks marks() {
    return Recall.of(exchange.thread());
  }

  /** Who opens an article through a filter wants to read what it lets through. */
  private void goToFirstMatch() {
    int first = view.filter().isPresent() ? view.filter().get().matches().next(0) : -1;
    toFirst = first < 0 && Filtered.busy(view);
    if (first >= 0) {
      view = Scroll.show(view, view.visible().nearest(first), page());
    }
  }

  /** The filter has come further. */
  void filtered(Matching further) {
    view = Filtered.further(view, further, page());
    if (toFirst) {
      goToFirstMatch();
    }
  }

  ThreadView view() {
    return view;
  }

  Page page() {
    return fitting.page();
  }

  /** Shows the thread in another state. */
  void show(ThreadView next) {
    view = next;
  }

  /** Shows another copy of the article, on a page of its own. */
  void replace(ThreadView copy) {
    view = copy;
    figures = Optional.empty();
    quoting.anew();
    fitting.anew();
    view = Scroll.settle(view, page());
  }

  /** The other articles. */
  Others others() {
    return others;
  }

  /** What everybody did here; counted once. */
  Figures figures() {
    if (figures.isEmpty()) {
      figures = Optional.of(new Figures(view.article()));
    }
    return figures.get();
  }

  /** The filter that is on, or {@link Filter#ALL}. */
  Filter filter() {
    return view.filter().isPresent() ? view.filter().get().filter() : Filter.ALL;
  }

  /** Lays a filter over the thread, with the context that is chosen. */
  void filter(Filter wanted) {
    Context context = view.filter().isPresent() ? view.filter().get().context() : Context.PARENTS;
    view = Scroll.settle(view.withFilter(wanted, context), page());
  }

  /** Shows only what somebody wrote, from their first comment on. */
  void showOnly(String name) {
    filter(Filter.ALL.withAuthors(People.named(view.discussion(), name)));
    goToFirstMatch();
  }

  /** The filter over all articles, as it lies over this one. */
  Overlay overlay() {
    return overlay;
  }

  /** The other forms that this article has. */
  Exchange exchange() {
    return exchange;
  }

  /** The ways between a quotation and its source. */
  Quoting quoting() {
    return quoting;
  }

  /** What keeps the page fit for the screen. */
  Fitting fitting() {
    return fitting;
  }

  /** Lays the filter over all articles over this one too, and goes to its first match. */
  void lay(Criteria wanted, Context context) {
    if (overlay.lay(wanted, context)) {
      view = Scroll.settle(view, page());
      goToFirstMatch();
    }
  }

  /** What of the article is still being read, or nothing. */
  void coming(String rest) {
    coming = rest;
  }

  /** Other articles recall what is entered at the prompts here, and the other way round. */
  void share(Histories shared) {
    histories = shared;
  }

  /** What was entered at the prompts. */
  Histories histories() {
    return histories;
  }

  /** What it has to say to its user, to the program and to the world. */
  Outbox outbox() {
    return outbox;
  }

  /** Says something in the status line until the next key. */
  void say(String message) {
    outbox.say(message);
  }

  /** Says something that nobody asked for, as soon as it can be seen. */
  void notice(String news) {
    outbox.notice(news, typing());
  }

  /** Another size: the place stays. */
  void resize(int newColumns, int newRows) {
    fitting.resize(newColumns, newRows);
  }

  /** The article may have been opened or folded: the page is to fit that. */
  void refit() {
    fitting.refit();
  }

  /** Rows below the thread: the status line, or what the mode takes, at most half the screen. */
  int modeRows() {
    return sheet.lower(modes.wanted());
  }

  /** Lets a mode take the keys. */
  void enter(Mode next) {
    modes.enter(next);
  }

  /** Whether letters go into a line. */
  boolean takesText() {
    return modes.takesText();
  }

  boolean typing() {
    return modes.any();
  }

  /** Something was pressed: what was said before has been read, and a run of resizes is over. */
  private void pressed() {
    say("");
    fitting.forgetTop();
  }

  void act(Keymap.Meaning typed) {
    touched = true;
    toFirst = false;
    pressed();
    quoting.forget();
    view = view.withNotes(view.notes().seen(new Layout(view, page()).readBefore(typed.action())));
    if (!Doors.open(this, typed)) {
      change(typed);
    }
    refit();
  }

  private void change(Keymap.Meaning typed) {
    switch (typed.action()) {
      case QUOTE -> quoting.follow();
      case TIME_ORDER -> exchange.reorder();
      case QUOTES -> fitting.reshape(sheet.shape().otherQuotes());
      case INDENT -> fitting.reshape(sheet.shape().nextIndent());
      default -> {
        ThreadView before = view;
        view = Update.apply(view, typed, page());
        String why = Hints.whyNothing(view, typed, sheet.settings().keymap());
        say(view == before ? why : "");
      }
    }
  }

  /** Goes to a block wherever it is; the way back is kept. */
  void jump(int block) {
    Place before = view.place();
    boolean article = block == Visible.ARTICLE;
    view = article ? Scroll.show(view, block, page()) : Step.jump(view, block, page());
    view = view.withOrigin(before);
  }

  /** Lists the articles in which somebody wrote. */
  void toArticlesOf(String name) {
    enter(new AppearancesMode(this, name));
  }

  /** Goes to a comment of a list; {@code paragraph} is what it quotes of the article, or -1. */
  void goTo(int comment, int paragraph) {
    if (paragraph >= 0) {
      quoting.toQuoter(comment, paragraph);
    } else if (comment != view.cursor()) {
      jump(comment);
    }
  }

  boolean busy() {
    return SearchLayer.busy(view) || Filtered.busy(view) || quoting.busy() || modes.busy();
  }

  /** What is to be done next of all that was put off. */
  Chore chore() {
    if (SearchLayer.busy(view)) {
      return SearchLayer.chore(this);
    }
    return Filtered.busy(view) ? Filtered.chore(this) : new Work();
  }

  /** A slice of what takes little at a time. */
  private final class Work extends Chore {
    @Override
    public boolean deliver() {
      if (quoting.busy()) {
        quoting.work();
      }
      worked();
      return false;
    }
  }

  /** Something that was put off has come further. */
  void worked() {
    refit();
    modes.worked();
  }

  void type(Key key) {
    pressed();
    modes.type(key);
  }

  /** Something done with the mouse. */
  void point(Key key) {
    touched = true;
    toFirst = false;
    pressed();
    boolean click = key.name().equals("Click");
    int notch = key.name().equals("WheelDown") ? Pointer.NOTCH : -Pointer.NOTCH;
    boolean inThread = key.row() >= 1 && key.row() <= page().rows();
    if (inThread && (!click || !typing())) {
      view = view.withNotes(view.notes().seen(new Layout(view, page()).readHere()));
      view =
          click
              ? Pointer.click(view, key.column(), key.row() - 1, page())
              : Scroll.by(view, notch, page());
      refit();
    } else if (typing() && !click) {
      modes.wheel(notch);
    } else if (typing() && key.row() >= sheet.rows() - modeRows()) {
      modes.click(key.row() - (sheet.rows() - modeRows()));
    }
  }

  /** The whole screen of the only article there is. */
  Frame frame(String position) {
    return frame(position, "");
  }

  /**
   * The whole screen.
   *
   * @param position which of several articles this is, or empty
   * @param pending keys that were typed and mean nothing yet
   */
  Frame frame(String position, String pending) {
    ReaderPicture picture = new ReaderPicture(view, page(), sheet, coming);
    return typing()
        ? picture.under(modes.mode().get(), modeRows(), position)
        : picture.with(
            StatusLine.of(view, outbox.said(), pending, others, sheet.columns(), sheet.settings()),
            position);
  }
}
