package parley.view;

/** What the mouse does to a thread: a click moves the cursor or folds, the wheel scrolls. */
final class Pointer {
  /** Rows that one notch of the wheel scrolls, as most programs do it. */
  static final int NOTCH = 3;

  private Pointer() {}

  /**
   * Clicks on a row of the page. The marker of a comment folds and unfolds; so does a second click
   * on what takes one line. Nothing scrolls unless something was folded.
   */
  static ThreadView click(ThreadView view, int column, int row, Page page) {
    if (!page.beside()) {
      return inDocument(view, column, row, page);
    }
    int right = page.pane().columns() + 1;
    if (column < right) {
      return Pane.enter(view, page);
    }
    ThreadView thread = Pane.focused(view, page) ? Pane.leave(view, page) : view;
    boolean heading = new Layout(thread, page).at(row).block() == Visible.ARTICLE;
    return heading ? thread : inDocument(thread, column - right, row, page);
  }

  private static ThreadView inDocument(ThreadView view, int column, int row, Page page) {
    Layout layout = new Layout(view, page);
    Layout.Spot spot = layout.at(row);
    if (spot.block() >= view.visible().end()) {
      return view;
    }
    int marker = layout.markerColumn(spot.block());
    boolean onMarker = spot.row() == 0 && (column == marker || column == marker + 1);
    boolean again = spot.block() == view.cursor() && layout.oneLine(spot.block());
    ThreadView there = view.at(new Place(spot.block(), row - spot.row()));
    return onMarker || again
        ? Update.apply(there, Action.TOGGLE, 0, page)
        : Scroll.settle(there, page);
  }
}
