package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.model.Discussion;

/** How an action changes a thread: the next view of it, or the same one where nothing is to do. */
final class Update {
  /** A count beyond this is a slip of the finger, and must not keep anybody waiting. */
  private static final int MOST_REPEATS = 5_000;

  private final ThreadView view;
  private final Page page;
  private final Discussion d;
  private final int cursor;

  private Update(ThreadView view, Page page) {
    this.view = view;
    this.page = page;
    this.d = view.discussion();
    this.cursor = view.cursor();
  }

  /**
   * Applies an action to a thread.
   *
   * @param number what the keys add to the action: a level, a count, the number of a comment; else
   *     0
   */
  static ThreadView apply(ThreadView view, Action action, int number, Page page) {
    return apply(view, new Keymap.Meaning(action, number, ""), page);
  }

  /** Applies what was typed to a thread; a count repeats a motion as long as it moves. */
  static ThreadView apply(ThreadView view, Keymap.Meaning typed, Page page) {
    Action action = typed.action();
    ThreadView after = new Update(view, page).next(typed);
    int times = action.repeats() ? Math.min(typed.number(), MOST_REPEATS) : 1;
    for (int n = 1; n < times; n++) {
      ThreadView further = new Update(after, page).next(typed);
      if (further.place().equals(after.place())) {
        break;
      }
      after = further;
    }
    boolean jumped = action.jumps() && after.cursor() != view.cursor();
    return jumped ? after.withOrigin(view.place()) : after;
  }

  private ThreadView next(Keymap.Meaning typed) {
    Motions to = new Motions(view);
    int number = typed.number();
    return switch (typed.action()) {
      case NEXT -> Scroll.continuesBelow(view, page) ? scroll(screenful()) : go(to.next());
      case PREVIOUS -> Scroll.startsAbove(view) ? scroll(-screenful()) : go(to.previous());
      case LINE_DOWN -> scroll(1);
      case LINE_UP -> scroll(-1);
      case HALF_DOWN -> scroll(Math.max(2, page.rows() / 2));
      case HALF_UP -> scroll(-Math.max(2, page.rows() / 2));
      case PAGE_DOWN -> scroll(Math.max(2, screenful()));
      case PAGE_UP -> scroll(-Math.max(2, screenful()));
      case FIRST -> first();
      case LAST -> number > 0 ? goToNumber(number) : last(to);
      case NEXT_SIBLING -> go(to.nextSibling());
      case PREVIOUS_SIBLING -> go(to.previousSibling());
      case PARENT -> go(to.parent());
      case ROOT -> go(to.root());
      case NEXT_CHAIN -> go(to.nextChain());
      case PREVIOUS_CHAIN -> go(to.previousChain());
      case NEXT_UNREAD -> unread(1);
      case PREVIOUS_UNREAD -> unread(-1);
      case TOGGLE_READ -> cursor < 0 ? view : view.withNotes(view.notes().toggled(cursor));
      case BOOKMARK -> bookmark(typed.letter().charAt(0));
      case TO_BOOKMARK -> toBookmark(typed.letter().charAt(0));
      case TOGGLE -> toggle();
      case FOLD_OR_PARENT -> foldOrParent(to);
      case UNFOLD_OR_CHILD -> unfoldOrChild(to);
      case FOLD -> fold();
      case UNFOLD -> unfold();
      case DONE -> done(to);
      case FOLD_ALL -> folds(Folds.all(d));
      case UNFOLD_ALL -> folds(Bits.NONE);
      case FOLD_READ -> folds(Folds.read(d, view.unread()));
      case FOLD_MATCHES -> foldMatches();
      case TOGGLE_ALL -> folds(allOpen() ? Folds.all(d) : Bits.NONE);
      case MORE -> folds(Folds.below(d, Folds.level(d, view.folds()) + 1));
      case LESS -> folds(Folds.below(d, Math.max(0, Folds.level(d, view.folds()) - 1)));
      case DEPTH -> folds(Folds.below(d, number));
      case ARTICLE -> article();
      case FILTER_AUTHOR -> filterAuthor();
      case FILTER_UNREAD -> filter(filter().toggled(Trait.UNREAD));
      case FILTER_ARTICLE_AUTHOR -> filter(filter().toggled(Trait.BY_ARTICLE_AUTHOR));
      case FILTER_ANSWERED -> filter(filter().toggled(Trait.ANSWERED));
      case CONVERSATION -> conversation();
      case HIGHLIGHT -> highlight();
      case MUTE -> mute();
      case FILTER_BACK -> filterBack();
      case CONTEXT -> cycleContext();
      case INVERT -> invert();
      case SAME_NEXT -> sameAuthor(1);
      case SAME_PREVIOUS -> sameAuthor(-1);
      case HIT_NEXT -> hit(to, true);
      case HIT_PREVIOUS -> hit(to, false);
      case ESCAPE -> escape();
      // these open something over the thread, draw it otherwise, or leave it
      case ROSTER,
          QUOTE,
          LISTS,
          PEEK,
          TIME_ORDER,
          QUOTES,
          INDENT,
          FILTER_TEXT,
          FILTER_DATES,
          SEARCH ->
          view;
      case NEXT_ARTICLE, PREVIOUS_ARTICLE, BACK, HELP, REDRAW, SUSPEND, QUIT -> view;
      case OPEN_LINK, LINKS, COPY, COPY_LINK, SAVE, PIPE, COMMAND -> view;
      case EVERYWHERE, APPEARANCES, RELOAD -> view;
    };
  }

  /** The top: of the article where the cursor is on it, of the thread beside it where not. */
  private ThreadView first() {
    if (!page.beside() || cursor == Visible.ARTICLE) {
      return settled(view.at(Place.TOP));
    }
    int first = view.visible().after(Visible.ARTICLE);
    int heading = new Layout(view, page).height(Visible.ARTICLE);
    return settled(settleReveal(first).at(new Place(first, heading)));
  }

  private ThreadView last(Motions to) {
    return Pane.focused(view, page)
        ? settled(view.at(new Place(Visible.ARTICLE, -Pane.height(view, page))))
        : go(to.last());
  }

  private ThreadView go(int target) {
    return target == cursor ? view : Scroll.show(settleReveal(target), target, page);
  }

  /** What was opened on the way to a comment closes again once the cursor has left it. */
  private ThreadView settleReveal(int target) {
    int revealed = view.reveal();
    if (revealed == ThreadView.NONE || target >= 0 && d.root(target) == d.root(revealed)) {
      return view;
    }
    ThreadView closed = view.withReveal(ThreadView.NONE);
    return closed.visible().stop(target) || target < 0 ? closed : view;
  }

  /** A page less two rows, by which a reader finds the place again. */
  private int screenful() {
    return Math.max(1, page.rows() - 2);
  }

  private ThreadView scroll(int lines) {
    return Scroll.by(view, lines, page);
  }

  private ThreadView settled(ThreadView changed) {
    return Scroll.settle(changed, page);
  }

  private ThreadView folds(Bits changed) {
    return settled(view.withFolds(changed));
  }

  private boolean allOpen() {
    return view.folds().isEmpty() || view.folds().equals(Folds.pingbacks(d));
  }

  private ThreadView fold() {
    if (cursor == Visible.ARTICLE) {
      return settled(page.beside() ? view.outOfArticle() : view.withArticleOpen(false));
    }
    if (view.visible().gap(cursor)) {
      return view;
    }
    boolean opened = view.filter().isPresent() && view.filter().get().opened().has(cursor);
    if (opened) {
      FilterLayer layer = view.filter().get();
      return settled(view.withLayer(layer.withOpened(layer.opened().without(cursor))));
    }
    if (view.notes().heard().has(cursor)) {
      return settled(view.withNotes(view.notes().withHeard(view.notes().heard().without(cursor))));
    }
    return folds(view.folds().with(cursor));
  }

  private ThreadView unfold() {
    if (cursor == Visible.ARTICLE) {
      return settled(view.withArticleOpen(true));
    }
    Visible visible = view.visible();
    if (visible.gap(cursor) || visible.context(cursor)) {
      FilterLayer layer = view.filter().get();
      int end = visible.gap(cursor) ? cursor + visible.hiddenIn(cursor) : cursor + 1;
      return settled(view.withLayer(layer.withOpened(layer.opened().withRange(cursor, end))));
    }
    if (!view.folded(cursor) && view.muted(cursor)) {
      return settled(view.withNotes(view.notes().withHeard(view.notes().heard().with(cursor))));
    }
    return folds(view.folds().without(cursor));
  }

  private boolean closed() {
    Visible visible = view.visible();
    return cursor == Visible.ARTICLE
        ? !view.articleOpen()
        : view.folded(cursor)
            || visible.gap(cursor)
            || visible.context(cursor)
            || view.muted(cursor);
  }

  private ThreadView toggle() {
    return closed() ? unfold() : fold();
  }

  private ThreadView foldOrParent(Motions to) {
    boolean nothingBelow = cursor >= 0 && !d.hasReplies(cursor);
    return closed() || nothingBelow ? go(to.parent()) : fold();
  }

  private ThreadView unfoldOrChild(Motions to) {
    if (Pane.focused(view, page)) {
      return Pane.leave(view, page);
    }
    return closed() ? unfold() : go(to.firstChild());
  }

  private ThreadView done(Motions to) {
    if (cursor == Visible.ARTICLE) {
      return settled(go(to.next()).withArticleOpen(false));
    }
    int root = d.root(cursor);
    int target = to.nextChain();
    ThreadView folded =
        settled(view.at(new Place(root, rowOfRoot(root))).withFolds(view.folds().with(root)));
    return target == cursor || target == root ? folded : Scroll.show(folded, target, page);
  }

  /** The chain closes towards its root: the root keeps its row, or comes to the top. */
  private int rowOfRoot(int root) {
    ThreadView shown = Scroll.show(view, view.visible().nearest(root), page);
    return shown.place().row();
  }

  /** Opens the article and goes there; closes it and goes back to where one came from. */
  private ThreadView article() {
    if (view.articleOpen() && cursor == Visible.ARTICLE) {
      return settled(view.outOfArticle());
    }
    return page.beside() ? Pane.enter(view, page) : settled(view.inArticle());
  }

  private ThreadView filterAuthor() {
    if (cursor == Visible.ARTICLE || view.visible().gap(cursor) || d.isPingback(cursor)) {
      return view.filter().isPresent() ? settled(view.withoutFilter()) : view;
    }
    List<Integer> person = List.of(d.authorId(cursor));
    boolean same = filter().authors().equals(person) && !filter().inverted();
    return filter(filter().withAuthors(same ? List.of() : person));
  }

  private Filter filter() {
    return view.filter().isPresent() ? view.filter().get().filter() : Filter.ALL;
  }

  private ThreadView filterBack() {
    return view.filter().isEmpty() ? view : settled(view.withFilterBack());
  }

  /** Folds hits, or matches, once the layer that found them is gone. */
  private ThreadView foldMatches() {
    boolean searched = view.search().isPresent();
    if (!searched && view.filter().isEmpty()) {
      return view;
    }
    Bits found = searched ? view.search().get().hits() : view.filter().get().matches();
    ThreadView under = searched ? view.withoutSearch() : view.withoutFilter();
    return settled(under.withFolds(under.folds().plus(found)));
  }

  /** The two people of the filter, or who wrote this and whom it answers; again: everybody. */
  private ThreadView conversation() {
    if (!filter().conversation().isEmpty()) {
      return filter(filter().withConversation(List.of()));
    }
    List<Integer> two = filter().authors().size() == 2 ? filter().authors() : speakers();
    if (two.isEmpty() || Conversation.of(d, two).isEmpty()) {
      return view;
    }
    return filter(filter().withConversation(two));
  }

  private List<Integer> speakers() {
    int parent = cursor < 0 ? -1 : d.answers(cursor);
    boolean two = parent >= 0 && d.authorId(parent) != d.authorId(cursor);
    return two ? List.of(d.authorId(parent), d.authorId(cursor)) : List.of();
  }

  private ThreadView highlight() {
    Notes notes = view.notes();
    return cursor < 0
        ? view
        : view.withNotes(notes.withHighlighted(toggled(notes.highlighted(), d.authorId(cursor))));
  }

  private ThreadView mute() {
    Notes notes = view.notes();
    return cursor < 0
        ? view
        : settled(view.withNotes(notes.withMuted(toggled(notes.muted(), d.authorId(cursor)))));
  }

  private static List<Integer> toggled(List<Integer> people, int person) {
    List<Integer> changed = new ArrayList<>(people);
    if (!changed.remove(Integer.valueOf(person))) {
      changed.add(person);
    }
    return changed;
  }

  private ThreadView filter(Filter wanted) {
    Context context = view.filter().isPresent() ? view.filter().get().context() : Context.PARENTS;
    return settled(view.withFilter(wanted, context));
  }

  private ThreadView cycleContext() {
    if (view.filter().isEmpty()) {
      return view;
    }
    FilterLayer layer = view.filter().get();
    Context next =
        switch (layer.context()) {
          case PARENTS -> Context.THREAD;
          case THREAD -> Context.NONE;
          case NONE -> Context.PARENTS;
        };
    return settled(view.withLayer(layer.withContext(next)));
  }

  private ThreadView invert() {
    return view.filter().isEmpty() ? view : filter(filter().invert());
  }

  private ThreadView sameAuthor(int step) {
    if (cursor == Visible.ARTICLE || d.isPingback(cursor)) {
      return view;
    }
    ByAuthor byAuthor = view.byAuthor();
    int who = d.authorId(cursor);
    int rank = byAuthor.rank(who, cursor) + step;
    if (rank < 0 || rank >= byAuthor.count(who)) {
      return view;
    }
    return jump(byAuthor.item(who, rank));
  }

  private ThreadView jump(int comment) {
    return jump(view, comment, page);
  }

  /** Goes to a comment wherever it is, opening for a while what is folded or filtered above it. */
  static ThreadView jump(ThreadView view, int comment, Page page) {
    ThreadView open = view.withReveal(comment);
    if (!open.visible().stop(comment) || open.visible().gap(comment)) {
      FilterLayer layer = open.filter().get();
      open = open.withLayer(layer.withOpened(layer.opened().with(comment)));
    }
    return Scroll.show(open, comment, page);
  }

  /** The top-level comment with that number, wherever it is hidden. */
  private ThreadView goToNumber(int number) {
    Discussion thread = d.thread();
    for (int root = 0; root < thread.size(); root = thread.end(root)) {
      if (thread.ordinal(root) == number) {
        return jump(d.fromThread(root));
      }
    }
    return view;
  }

  /** Steps through unread comments; only through new and edited ones as long as there are some. */
  private ThreadView unread(int step) {
    BitSet wanted = view.unread().copy();
    wanted.and(view.let().copy());
    BitSet news = view.notes().news().copy();
    news.and(wanted);
    Bits among = Bits.of(news.isEmpty() ? wanted : news);
    int found = step > 0 ? among.next(cursor + 1) : among.previous(cursor - 1);
    return found < 0 ? view : jump(found);
  }

  /** Takes the marks of a followed quotation away, and goes back to where it was followed from. */
  private ThreadView untrailed(Trail trail) {
    ThreadView bare = view.withTrail(Optional.empty());
    if (trail.at() == bare.origin().cursor()) {
      return bare;
    }
    ThreadView closed = bare.withReveal(ThreadView.NONE);
    boolean there = closed.visible().nearest(bare.origin().cursor()) == bare.origin().cursor();
    return there ? settled(closed.at(bare.origin())) : jump(bare, bare.origin().cursor(), page);
  }

  private ThreadView bookmark(char letter) {
    return cursor < 0 ? view : view.withNotes(view.notes().bookmarked(letter, cursor));
  }

  private ThreadView toBookmark(char letter) {
    if (letter == '\'') {
      Place back = view.origin();
      return back.cursor() >= 0
          ? jump(back.cursor())
          : page.beside() ? Pane.enter(view, page) : settled(view.at(back));
    }
    Integer comment = view.notes().bookmarks().get(letter);
    return comment == null ? view : jump(comment);
  }

  private ThreadView hit(Motions to, boolean forward) {
    if (view.search().isPresent()) {
      Search search = view.search().get();
      int from = search.standing(cursor) + (forward ? 1 : -1);
      int hit = forward ? search.atOrAfter(from) : search.atOrBefore(from, d.size());
      return SearchLayer.show(view, hit, page);
    }
    if (view.filter().isPresent()) {
      Bits matches = view.filter().get().matches();
      int hit = forward ? matches.next(cursor + 1) : matches.previous(cursor - 1);
      return hit < 0 ? view : jump(hit);
    }
    return go(forward ? to.nextChain() : to.previousChain());
  }

  private ThreadView escape() {
    if (view.trail().isPresent()) {
      return untrailed(view.trail().get());
    }
    if (view.search().isPresent()) {
      return settled(view.withoutSearch());
    }
    return view.filter().isPresent() ? settled(view.withoutFilter()) : view;
  }
}
