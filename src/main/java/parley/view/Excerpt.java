package parley.view;

import java.util.BitSet;
import java.util.function.Consumer;
import parley.model.Article;
import parley.text.Row;

/**
 * What of an article is visible at one moment, to be printed, saved or piped: the comments that a
 * filter lets through and no fold hides, with the context that is on.
 */
public final class Excerpt {
  private static final int INDENTATION = 32; // room for deep replies beside the text

  private final ThreadView view;
  private final Page page;

  /** For rows of a width of its own. */
  Excerpt(ThreadView view, int columns, Settings settings) {
    this.view = view;
    this.page = new Page(columns, Integer.MAX_VALUE, settings);
  }

  /** As wide as the screen, but readable. */
  static Excerpt of(ThreadView view, Page page) {
    Settings settings = page.settings();
    int readable = Math.min(page.columns(), settings.measure() + INDENTATION);
    return new Excerpt(view, readable, settings);
  }

  /** What it is an excerpt of: the comments as a thread, in whatever order they are shown. */
  public Article article() {
    return view.article().with(view.discussion().thread());
  }

  /** How wide its rows may be. */
  public int columns() {
    return page.columns();
  }

  /** The settings it is printed with. */
  public Settings settings() {
    return page.settings();
  }

  /** The visible comments of that thread, those that stand folded on one line among them. */
  public BitSet kept() {
    Visible visible = view.visible();
    BitSet kept = new BitSet();
    for (int i = visible.after(Visible.ARTICLE); i < visible.end(); i = visible.after(i)) {
      if (!visible.gap(i)) {
        kept.set(view.discussion().inThread(i));
      }
    }
    return kept;
  }

  /** The rows of article and thread as they would stand on an endless screen. */
  public void print(Consumer<Row> out) {
    Layout layout = new Layout(view, page);
    Visible visible = view.visible();
    int block = Visible.ARTICLE;
    while (true) {
      for (Row row : layout.rows(block)) {
        out.accept(row);
      }
      if (block == visible.end()) {
        return;
      }
      block = visible.after(block);
    }
  }
}
