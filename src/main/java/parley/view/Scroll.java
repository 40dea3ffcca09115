package parley.view;

/**
 * Where the page stands over the thread: moves the cursor with the least scrolling, scrolls with
 * the least moving of the cursor, and never shows emptiness above the article or below the end.
 * Each looks at no more blocks than fit on the screen.
 */
final class Scroll {
  private static final int OFF = Integer.MIN_VALUE;

  private Scroll() {}

  /** Puts the cursor on a stop and scrolls only as far as it takes to show it. */
  static ThreadView show(ThreadView from, int target, Page page) {
    if (page.beside() && target == Visible.ARTICLE) {
      return Pane.enter(from, page);
    }
    ThreadView view = Pane.focused(from, page) ? Pane.leave(from, page) : from;
    Layout layout = new Layout(view, page);
    int seen = rowOf(view, layout, target, page.rows());
    int ink = layout.inked(target);
    int lowest = Math.max(0, page.rows() - ink);
    int row;
    if (seen == OFF) {
      row = Math.min(lowest, page.rows() / 3);
    } else if (seen < 0) {
      row = target < view.cursor() && ink > page.rows() ? page.rows() - ink : 0;
    } else {
      row = Math.min(seen, lowest);
    }
    return settle(view.at(new Place(target, row)), page);
  }

  /** The screen row on which a stop starts now; {@link #OFF} where it is not within a screen. */
  private static int rowOf(ThreadView view, Layout layout, int target, int rows) {
    Visible visible = view.visible();
    int at = view.cursor();
    int row = view.place().row();
    while (at < target && row < rows) {
      row += layout.height(at);
      at = visible.after(at);
    }
    while (at > target && row > 0) {
      at = visible.before(at);
      row -= layout.height(at);
    }
    return at == target ? row : OFF;
  }

  /** Shows one row of the block under the cursor, counted from its first. */
  static ThreadView showRow(ThreadView view, int rowInBlock, Page page) {
    int onScreen = view.place().row() + rowInBlock;
    int shift = onScreen < 0 ? -onScreen : Math.min(0, page.rows() - 1 - onScreen);
    if (shift == 0) {
      return view;
    }
    int middle = page.rows() / 2 - rowInBlock;
    return settle(view.at(new Place(view.cursor(), middle)), page);
  }

  /** Scrolls by lines, down where positive; the cursor follows only when it would leave. */
  static ThreadView by(ThreadView view, int lines, Page page) {
    if (Pane.focused(view, page)) {
      return Pane.by(view, lines, page);
    }
    ThreadView moved = view.at(new Place(view.cursor(), view.place().row() - lines));
    moved = settle(follow(moved, page), page);
    if (moved.place().equals(view.place())) {
      return edge(view, lines, page);
    }
    return moved;
  }

  /** At the end of the text a page key still brings the cursor to the last stop. */
  private static ThreadView edge(ThreadView view, int lines, Page page) {
    Visible visible = view.visible();
    int last = visible.before(visible.end());
    if (lines == 1 || lines == -1) {
      return view;
    }
    return show(view, lines > 0 ? last : top(view, page), page);
  }

  /** The first block that the cursor comes to by scrolling up. */
  private static int top(ThreadView view, Page page) {
    int first = view.visible().after(Visible.ARTICLE);
    return page.beside() && first < view.visible().end() ? first : Visible.ARTICLE;
  }

  /** Moves the cursor to the nearest block that starts on the screen, if its own rows left it. */
  private static ThreadView follow(ThreadView view, Page page) {
    Layout layout = new Layout(view, page);
    Visible visible = view.visible();
    int at = view.cursor();
    int row = view.place().row();
    while (row + layout.inked(at) <= 0 && visible.after(at) < visible.end()) {
      row += layout.height(at);
      at = visible.after(at);
    }
    int top = top(view, page);
    while (row >= page.rows() && at > top) {
      at = visible.before(at);
      row -= layout.height(at);
    }
    return view.at(new Place(at, row));
  }

  /** Keeps the block under the cursor on the screen and the screen within the document. */
  static ThreadView settle(ThreadView view, Page page) {
    if (Pane.focused(view, page)) {
      return Pane.settle(view, page);
    }
    Layout layout = new Layout(view, page);
    int own = layout.height(view.cursor());
    int row =
        Math.max(1 - layout.inked(view.cursor()), Math.min(view.place().row(), page.rows() - 1));
    int below = own;
    Visible visible = view.visible();
    int at = view.cursor();
    while (row + below < page.rows() && at < visible.end()) {
      at = visible.after(at);
      below += layout.height(at);
    }
    row = Math.max(row, Math.min(page.rows() - below, page.rows() - 1));
    int above = 0;
    at = view.cursor();
    while (above < row && at > Visible.ARTICLE) {
      at = visible.before(at);
      above += layout.height(at);
    }
    return view.at(new Place(view.cursor(), at == Visible.ARTICLE ? Math.min(row, above) : row));
  }

  /** Whether the block under the cursor goes on below the screen. */
  static boolean continuesBelow(ThreadView view, Page page) {
    int rows =
        Pane.focused(view, page)
            ? Pane.height(view, page)
            : new Layout(view, page).inked(view.cursor());
    int end = view.place().row() + rows;
    return end > page.rows();
  }

  /** Whether the block under the cursor starts above the screen. */
  static boolean startsAbove(ThreadView view) {
    return view.place().row() < 0;
  }
}
