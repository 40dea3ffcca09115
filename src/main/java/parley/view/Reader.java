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
  private Page page;
  private Optional<Mode> mode = Optional.empty();
  private Place underMode = Place.TOP; // where the reader was when the mode came
  private Place pushed = Place.TOP; // where the mode, which takes rows, pushed that
  private Optional<TopLine> topLine = Optional.empty(); // kept through a run of resizes
  private Optional<ThreadView> threaded = Optional.empty(); // what to go back to from time order
  private final Outbox outbox = new Outbox();
  private boolean touched;
  private boolean toFirst; // the first match is gone to as soon as it is found
  private String coming = ""; // what of the article is still being read
  private final Quoting quoting = new Quoting(this);
  private final Overlay overlay = new Overlay(this);
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
    this.page = newPage();
    say(Recall.news(view));
    goToFirstMatch();
  }

  /** What is known of an earlier visit comes late: only who has not begun to read is moved. */
  void recall(Marks marks) {
    if (!touched && view.filter().isEmpty()) {
      view = Scroll.settle(Recall.apply(view, marks), page);
      say(Recall.news(view));
    } else {
      Notes known = Recall.notes(view.discussion(), marks);
      boolean timed = threaded.isPresent();
      known = timed ? Orders.notes(known, view.discussion(), true) : known;
      view = view.withNotes(view.notes().over(known));
    }
  }

  /** What is to be kept of this visit. */
  Marks marks() {
    return Recall.of(threaded.isPresent() ? Orders.byThread(view, threaded.get()) : view);
  }

  /** Who opens an article through a filter wants to read what it lets through. */
  private void goToFirstMatch() {
    int first = view.filter().isPresent() ? view.filter().get().matches().next(0) : -1;
    toFirst = first < 0 && Filtered.busy(view);
    if (first >= 0) {
      view = Scroll.show(view, view.visible().nearest(first), page);
    }
  }

  /** The filter has come further. */
  void filtered(Matching further) {
    view = Filtered.further(view, further, page);
    if (toFirst) {
      goToFirstMatch();
    }
  }

  ThreadView view() {
    return view;
  }

  Page page() {
    return page;
  }

  /** Shows the thread in another state. */
  void show(ThreadView next) {
    view = next;
  }

  /** Shows the thread as it was, on the page where it was. */
  void restore(ThreadView before, Page itsPage) {
    view = before;
    page = itsPage;
  }

  /** Whether the next action would end something besides what it does itself. */
  boolean seeking() {
    return quoting.busy();
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
    view = Scroll.settle(view.withFilter(wanted, context), page);
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

  /** The thread to go back to while the comments stand in the order of time. */
  Optional<ThreadView> threaded() {
    return threaded;
  }

  /** Lays the filter over all articles over this one too, and goes to its first match. */
  void lay(Criteria wanted, Context context) {
    if (overlay.lay(wanted, context)) {
      view = Scroll.settle(view, page);
      goToFirstMatch();
    }
  }

  /** Shows what was there before, in its order; what was noted since stays. */
  void goBackTo(ThreadView before, Optional<ThreadView> itsThread) {
    boolean turned = view.discussion() != before.discussion();
    if (threaded.isPresent() != itsThread.isPresent()) {
      reorder();
    }
    page = turned ? newPage() : page;
    view = Scroll.settle(before.withNotes(view.notes()), page);
    threaded = itsThread;
  }

  /** Shows another copy of the article; the place stays, and a mode is left. */
  void renew(Reread copy) {
    if (mode.isPresent()) {
      type(Key.named("Esc"));
    }
    boolean timed = threaded.isPresent();
    ThreadView thread = timed ? Orders.byThread(view, threaded.get()) : view;
    String news = copy.news(thread.discussion().size());
    view = Renewal.of(thread, copy);
    threaded = Optional.empty();
    figures = Optional.empty();
    topLine = Optional.empty();
    page = newPage();
    overlay.renew(copy);
    view = Scroll.settle(view, page);
    if (timed) {
      reorder();
    }
    say(news);
  }

  /** Shows the whole of an article of which the beginning was here; nothing counts as new. */
  void complete(Ready whole) {
    boolean timed = threaded.isPresent();
    ThreadView thread = timed ? Orders.byThread(view, threaded.get()) : view;
    view =
        whole.moved().isPresent()
            ? Renewal.of(thread, whole.moved().get())
            : Growth.of(thread, whole);
    coming = "";
    quoting.anew();
    threaded = Optional.empty();
    figures = Optional.empty();
    page = newPage();
    view = Scroll.settle(view, page);
    if (timed) {
      reorder();
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

  /** Running text takes so many columns from now on; the place stays. */
  void measure(int measure) {
    sheet.measure(measure);
    redraw();
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
    outbox.notice(news, mode.isPresent());
  }

  /** Another size: the place stays, and so does the line at the top of a comment that is cut. */
  void resize(int newColumns, int newRows) {
    Place place = view.place();
    Optional<TopLine> top = topLine.isPresent() ? topLine : Optional.of(TopLine.of(view, page));
    if (!sheet.resize(newColumns, newRows)) {
      return;
    }
    topLine = top;
    page = newPage();
    int row = place.row() < 0 ? -topLine.get().row(view, page) : place.row();
    view = Scroll.settle(view.at(new Place(place.cursor(), row)), page);
    view = place.row() < 0 ? view : Scroll.show(view, view.cursor(), page);
  }

  private Page newPage() {
    Page fresh = sheet.page(view, modeRows());
    if (quoting.counts().isPresent()) {
      fresh.quoted(quoting.counts().get());
    }
    return fresh;
  }

  /** Puts the article beside the thread, or back above it, after it was opened or folded. */
  void refit() {
    if (sheet.beside(view) == page.beside()) {
      return;
    }
    page = newPage();
    view = Scroll.settle(view, page);
    boolean hit = view.search().isPresent() && view.search().get().inArticle();
    view =
        hit
            ? SearchLayer.show(view, view.search().get().at(), page)
            : Scroll.show(view, view.cursor(), page);
  }

  /** Rows below the thread: the status line, or what the mode takes, at most half the screen. */
  int modeRows() {
    return sheet.lower(mode.isPresent() ? mode.get().wanted() : 1);
  }

  /** Gives the thread its rows again after a mode came, grew or went. */
  private void repage() {
    int rows = sheet.pageRows(modeRows());
    if (page.rows() != rows) {
      page = page.withRows(rows);
      view = Scroll.settle(view, page);
      view = Scroll.show(view, view.cursor(), page);
    }
  }

  /** Lets a mode take the keys. */
  void enter(Mode next) {
    underMode = mode.isPresent() ? underMode : view.place();
    mode = Optional.of(next);
    repage();
    pushed = view.place();
  }

  boolean typing() {
    return mode.isPresent();
  }

  void act(Keymap.Meaning typed) {
    touched = true;
    toFirst = false;
    say("");
    topLine = Optional.empty();
    quoting.forget();
    view = view.withNotes(view.notes().seen(new Layout(view, page).readBefore(typed.action())));
    if (!Doors.open(this, typed)) {
      change(typed);
    }
    refit();
  }

  private void change(Keymap.Meaning typed) {
    switch (typed.action()) {
      case QUOTE -> quoting.follow();
      case TIME_ORDER -> reorder();
      case QUOTES -> reshape(sheet.shape().otherQuotes());
      case INDENT -> reshape(sheet.shape().nextIndent());
      default -> {
        ThreadView before = view;
        view = Update.apply(view, typed, page);
        String why = Hints.whyNothing(view, typed, sheet.settings().keymap());
        say(view == before ? why : "");
      }
    }
  }

  /** Goes to a block wherever it is; the way back is kept. */
  void jump(int block) {
    Place before = view.place();
    boolean article = block == Visible.ARTICLE;
    view = article ? Scroll.show(view, block, page) : Step.jump(view, block, page);
    view = view.withOrigin(before);
  }

  private void reorder() {
    if (threaded.isPresent()) {
      view = Orders.byThread(view, threaded.get());
      threaded = Optional.empty();
    } else if (Orders.dated(view.discussion())) {
      threaded = Optional.of(view);
      view = Orders.byTime(view);
    } else {
      say("nothing here has a date");
      return;
    }
    redraw();
  }

  private void reshape(Shape wanted) {
    sheet.shape(wanted);
    redraw();
  }

  /** Draws everything anew; the cursor keeps its row as far as that goes. */
  private void redraw() {
    page = newPage();
    view = Scroll.settle(view, page);
    view = Scroll.show(view, view.cursor(), page);
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
    return SearchLayer.busy(view)
        || Filtered.busy(view)
        || quoting.busy()
        || mode.isPresent() && mode.get().busy();
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
    if (mode.isPresent()) {
      mode.get().worked();
    }
  }

  void type(Key key) {
    say("");
    topLine = Optional.empty();
    Mode before = mode.get();
    close(before, before.press(key));
  }

  /** Leaves the mode unless it wants more, or has made room for another. */
  private void close(Mode before, boolean wantsMore) {
    if (!wantsMore && mode.get() == before) {
      mode = Optional.empty();
      view = view.place().equals(pushed) ? view.at(underMode) : view;
      outbox.uncover();
    }
    refit();
    repage();
  }

  /** Something done with the mouse. */
  void point(Key key) {
    touched = true;
    toFirst = false;
    say("");
    topLine = Optional.empty();
    boolean click = key.name().equals("Click");
    int notch = key.name().equals("WheelDown") ? Pointer.NOTCH : -Pointer.NOTCH;
    boolean inThread = key.row() >= 1 && key.row() <= page.rows();
    if (inThread && (!click || mode.isEmpty())) {
      view = view.withNotes(view.notes().seen(new Layout(view, page).readHere()));
      view =
          click
              ? Pointer.click(view, key.column(), key.row() - 1, page)
              : Scroll.by(view, notch, page);
      refit();
    } else if (mode.isPresent() && !click) {
      mode.get().wheel(notch);
    } else if (mode.isPresent() && key.row() >= sheet.rows() - modeRows()) {
      close(mode.get(), mode.get().click(key.row() - (sheet.rows() - modeRows())));
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
    ReaderPicture picture = new ReaderPicture(view, page, sheet, coming);
    return mode.isPresent()
        ? picture.under(mode.get(), modeRows(), position)
        : picture.with(
            StatusLine.of(view, outbox.said(), pending, others, sheet.columns(), sheet.settings()),
            position);
  }
}
