package parley.view;

/** Folds and unfolds: comments, gaps, muted people, the article, whole chains. */
final class Folding extends Step {
  Folding(ThreadView view, Page page) {
    super(view, page);
  }

  ThreadView folds(Bits changed) {
    return settled(view.withFolds(changed));
  }

  boolean allOpen() {
    return view.folds().isEmpty() || view.folds().equals(Folds.pingbacks(d));
  }

  ThreadView fold() {
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

  ThreadView unfold() {
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

  ThreadView toggle() {
    return closed() ? unfold() : fold();
  }

  ThreadView foldOrParent(Motions to) {
    boolean nothingBelow = cursor >= 0 && !d.hasReplies(cursor);
    return closed() || nothingBelow ? go(to.parent()) : fold();
  }

  ThreadView unfoldOrChild(Motions to) {
    if (Pane.focused(view, page)) {
      return Pane.leave(view, page);
    }
    return closed() ? unfold() : go(to.firstChild());
  }

  ThreadView done(Motions to) {
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

  private Bits filtered() {
    return view.filter().get().matching().finished(view.article()).matches();
  }

  /** Folds hits, or matches, once the layer that found them is gone. */
  ThreadView foldMatches() {
    boolean searched = view.search().isPresent();
    if (!searched && view.filter().isEmpty()) {
      return view;
    }
    Bits found = searched ? view.search().get().hits() : filtered();
    ThreadView under = searched ? view.withoutSearch() : view.withoutFilter();
    return settled(under.withFolds(under.folds().plus(found)));
  }
}
