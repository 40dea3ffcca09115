package parley.view;

/** How an action changes a thread: the next view of it, or the same one where nothing is to do. */
final class Update extends Step {
  /** A count beyond this is a slip of the finger, and must not keep anybody waiting. */
  private static final int MOST_REPEATS = 5_000;

  private Update(ThreadView view, Page page) {
    super(view, page);
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
    Folding folding = new Folding(view, page);
    Filtering filtering = new Filtering(view, page);
    Jumping jumping = new Jumping(view, page);
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
      case LAST -> number > 0 ? jumping.goToNumber(number) : last(to);
      case NEXT_SIBLING -> go(to.nextSibling());
      case PREVIOUS_SIBLING -> go(to.previousSibling());
      case PARENT -> go(to.parent());
      case ROOT -> go(to.root());
      case NEXT_CHAIN -> go(to.nextChain());
      case PREVIOUS_CHAIN -> go(to.previousChain());
      case NEXT_UNREAD -> jumping.unread(1);
      case PREVIOUS_UNREAD -> jumping.unread(-1);
      case TOGGLE_READ -> cursor < 0 ? view : view.withNotes(view.notes().toggled(cursor));
      case BOOKMARK -> jumping.bookmark(typed.letter().charAt(0));
      case TO_BOOKMARK -> jumping.toBookmark(typed.letter().charAt(0));
      case TOGGLE -> folding.toggle();
      case FOLD_OR_PARENT -> folding.foldOrParent(to);
      case UNFOLD_OR_CHILD -> folding.unfoldOrChild(to);
      case FOLD -> folding.fold();
      case UNFOLD -> folding.unfold();
      case DONE -> folding.done(to);
      case FOLD_ALL -> folding.folds(Folds.all(d));
      case UNFOLD_ALL -> folding.folds(Bits.NONE);
      case FOLD_READ -> folding.folds(Folds.read(d, view.unread()));
      case FOLD_MATCHES -> folding.foldMatches();
      case TOGGLE_ALL -> folding.folds(folding.allOpen() ? Folds.all(d) : Bits.NONE);
      case MORE -> folding.folds(Folds.below(d, Folds.level(d, view.folds()) + 1));
      case LESS -> folding.folds(Folds.below(d, Math.max(0, Folds.level(d, view.folds()) - 1)));
      case DEPTH -> folding.folds(Folds.below(d, number));
      case ARTICLE -> article();
      case FILTER_AUTHOR -> filtering.filterAuthor();
      case FILTER_UNREAD -> filtering.filter(filtering.filter().toggled(Trait.UNREAD));
      case FILTER_ARTICLE_AUTHOR ->
          filtering.filter(filtering.filter().toggled(Trait.BY_ARTICLE_AUTHOR));
      case FILTER_ANSWERED -> filtering.filter(filtering.filter().toggled(Trait.ANSWERED));
      case CONVERSATION -> filtering.conversation();
      case HIGHLIGHT -> filtering.highlight();
      case MUTE -> filtering.mute();
      case FILTER_BACK -> filtering.filterBack();
      case CONTEXT -> filtering.cycleContext();
      case INVERT -> filtering.invert();
      case SAME_NEXT -> jumping.sameAuthor(1);
      case SAME_PREVIOUS -> jumping.sameAuthor(-1);
      case HIT_NEXT -> jumping.hit(to, true);
      case HIT_PREVIOUS -> jumping.hit(to, false);
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

  /** A page less two rows, by which a reader finds the place again. */
  private int screenful() {
    return Math.max(1, page.rows() - 2);
  }

  private ThreadView scroll(int lines) {
    return Scroll.by(view, lines, page);
  }

  /** Opens the article and goes there; closes it and goes back to where one came from. */
  private ThreadView article() {
    if (view.articleOpen() && cursor == Visible.ARTICLE) {
      return settled(view.outOfArticle());
    }
    return page.beside() ? Pane.enter(view, page) : settled(view.inArticle());
  }

  private ThreadView escape() {
    if (view.trail().isPresent()) {
      return new Jumping(view, page).untrailed(view.trail().get());
    }
    if (view.search().isPresent()) {
      return settled(view.withoutSearch());
    }
    return view.filter().isPresent() ? settled(view.withoutFilter()) : view;
  }
}
