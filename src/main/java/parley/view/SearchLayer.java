package parley.view;

import java.util.Optional;

/** A search laid over a thread: starts as each letter is typed, goes on in slices, shows a hit. */
final class SearchLayer {
  private SearchLayer() {}

  /** Looks for another query from where the first search started; an empty one ends it. */
  static ThreadView query(ThreadView view, String query, Page page) {
    ThreadView from = Scroll.settle(view.withoutSearch(), page);
    if (query.isEmpty()) {
      return from;
    }
    Search fresh = Search.start(from.article(), query, from.place(), from.reveal());
    return arrive(from, fresh.begin(from.article(), from.let()), page);
  }

  /** The next slice of the search of a reader. */
  static Chore chore(Reader reader) {
    return new Slice(reader);
  }

  private static final class Slice extends Chore {
    private final Reader reader;
    private final ThreadView view;
    private final Search before;
    private Optional<Search> after = Optional.empty();

    Slice(Reader reader) {
      this.reader = reader;
      this.view = reader.view();
      this.before = view.search().get();
    }

    @Override
    public void run() {
      after = Optional.of(before.further(view.article(), view.let()));
    }

    @Override
    public boolean deliver() {
      Optional<Search> current = reader.view().search();
      if (current.isEmpty() || !current.get().stands(before)) {
        return false;
      }
      Search next = current.get().withFound(after.get());
      reader.show(arrive(reader.view(), next, reader.page()));
      reader.worked();
      return next.count() > 0 && before.count() == 0;
    }
  }

  /** Takes over how far the search has come; goes to a hit if the reader is at none yet. */
  private static ThreadView arrive(ThreadView view, Search next, Page page) {
    ThreadView looked = view.withSearch(Optional.of(next));
    boolean first = next.at() == Search.NOWHERE;
    return first
        ? show(looked, next.atOrAfter(next.standing(next.before().cursor())), page)
        : looked;
  }

  /** Whether there is more to look at. */
  static boolean busy(ThreadView view) {
    return view.search().isPresent() && !view.search().get().done(view.discussion().size());
  }

  /** Takes the reader to a hit, with the row that holds the query on the screen. */
  static ThreadView show(ThreadView view, int hit, Page page) {
    if (hit == Search.NOWHERE) {
      return view;
    }
    Search search = view.search().get().at(hit);
    ThreadView open = view.withSearch(Optional.of(search));
    if (search.inArticle()) {
      ThreadView there = Scroll.show(open, Visible.ARTICLE, page);
      return Scroll.showRow(there, rowInArticle(open, search, page), page);
    }
    ThreadView shown = Scroll.show(open.withReveal(hit), hit, page);
    return Scroll.showRow(shown, 1 + rowOf(search, page.comment(view.article(), hit)), page);
  }

  private static int rowOf(Search search, Wrapped wrapped) {
    return wrapped.lineOf(search.finder().find(wrapped.text(), 0));
  }

  private static int rowInArticle(ThreadView view, Search search, Page page) {
    int hit = search.paragraph();
    String text = view.article().body().get(hit);
    return ArticleRows.rowOf(view, hit, search.finder().find(text, 0), page);
  }
}
