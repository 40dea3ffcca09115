package parley.view;

import java.util.List;

/**
 * A place in the open article that does not depend on how wide it is drawn.
 *
 * @param paragraph the paragraph or notice, or -1 for what stands above them
 * @param offset a place in its text, or -1 for the blank row above it
 */
record Spot(int paragraph, int offset) {
  static final Spot TOP = new Spot(-1, -1);

  /** What stands on a row of the article, counted from its first. O(paragraphs). */
  static Spot of(ThreadView view, int row, Page page) {
    List<Wrapped> all = page.pane().paragraphs(view.article());
    int below = row - above(view);
    if (below < 0) {
      return TOP;
    }
    for (int p = 0; p < all.size(); p++) {
      int lines = all.get(p).lines().size();
      if (below <= lines) {
        return new Spot(p, below == 0 ? -1 : all.get(p).lines().get(below - 1).start());
      }
      below -= 1 + lines;
    }
    return all.isEmpty() ? TOP : new Spot(all.size() - 1, all.get(all.size() - 1).text().length());
  }

  /** The row of the article on which it stands. O(paragraphs). */
  int row(ThreadView view, Page page) {
    List<Wrapped> all = page.pane().paragraphs(view.article());
    if (paragraph < 0 || all.isEmpty()) {
      return 0;
    }
    int row = above(view);
    for (int p = 0; p < paragraph; p++) {
      row += 1 + all.get(p).lines().size();
    }
    return offset < 0 ? row : row + 1 + all.get(paragraph).lineOf(offset);
  }

  /** Rows above the blank one before the first paragraph. */
  private static int above(ThreadView view) {
    return view.article().url().isEmpty() ? 1 : 2;
  }
}
