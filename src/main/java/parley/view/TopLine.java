package parley.view;

/**
 * The text at the top of the screen where a long comment starts above it: kept as a place in the
 * text, so that another width shows the same words there.
 *
 * @param offset a place in the comment's text, or -1 where the block is something else
 * @param fallback the row to take where there is no such place
 * @param spot the place in the article where the cursor is on that
 */
record TopLine(int offset, int fallback, Spot spot) {
  static TopLine of(ThreadView view, Page page) {
    int hidden = -view.place().row();
    if (view.cursor() == Visible.ARTICLE && view.articleOpen()) {
      return new TopLine(-1, 0, Spot.of(view, Math.max(0, hidden), page));
    }
    if (hidden <= 1 || view.cursor() < 0) {
      return new TopLine(-1, Math.max(0, hidden), Spot.TOP);
    }
    Wrapped wrapped = page.comment(view.article(), view.cursor());
    return hidden - 1 < wrapped.lines().size()
        ? new TopLine(wrapped.lines().get(hidden - 1).start(), hidden, Spot.TOP)
        : new TopLine(-1, hidden, Spot.TOP);
  }

  /** How many rows of the block stand above that text on a page. */
  int row(ThreadView view, Page page) {
    if (view.cursor() == Visible.ARTICLE && view.articleOpen()) {
      return spot.row(view, page);
    }
    if (offset < 0) {
      return fallback;
    }
    return 1 + page.comment(view.article(), view.cursor()).lineOf(offset);
  }
}
