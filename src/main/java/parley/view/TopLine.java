package parley.view;

/**
 * The text at the top of the screen where a long comment starts above it: kept as a place in the
 * text, so that another width shows the same words there.
 *
 * @param offset a place in the comment's text, or -1 where the block is something else
 * @param fallback the row to take where there is no such place
 */
record TopLine(int offset, int fallback) {
  static TopLine of(ThreadView view, Page page) {
    int hidden = -view.place().row();
    if (hidden <= 1 || view.cursor() < 0) {
      return new TopLine(-1, Math.max(0, hidden));
    }
    Wrapped wrapped = page.comment(view.article(), view.cursor());
    return hidden - 1 < wrapped.lines().size()
        ? new TopLine(wrapped.lines().get(hidden - 1).start(), hidden)
        : new TopLine(-1, hidden);
  }

  /** How many rows of the block stand above that text on a page. */
  int row(ThreadView view, Page page) {
    if (offset < 0) {
      return fallback;
    }
    return 1 + page.comment(view.article(), view.cursor()).lineOf(offset);
  }
}
