package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import parley.model.Discussion;
import parley.text.Row;

/**
 * The picture of a thread on a page. Works outward from the place of the reader: it looks at the
 * blocks that are on the screen and at no others, however long the thread. The blocks are the
 * article, every stop of the thread, and the end.
 */
final class Layout {
  private static final int NOTHING = -2; // no block

  private final ThreadView view;
  private final int selected;
  private final Page page;
  private final CommentRows comments;
  private final ArticleRows article;

  Layout(ThreadView view, Page page) {
    this.view = Pane.thread(view, page);
    this.page = page;
    this.selected = Pane.focused(view, page) ? NOTHING : view.cursor();
    this.comments = new CommentRows(this.view, page);
    this.article = new ArticleRows(this.view, page);
  }

  /** Rows of a block. */
  int height(int block) {
    page.touch();
    if (block == Visible.ARTICLE) {
      return article.height();
    }
    return block == view.visible().end() ? article.endHeight() : comments.height(block);
  }

  /** Rows of a block that say something: without the blank one that parts it from the next. */
  int inked(int block) {
    Discussion d = view.discussion();
    boolean parted = block >= 0 && block < d.size() && comments.blankAfter(block);
    return height(block) - (parted ? 1 : 0);
  }

  /** All rows of a block. */
  List<Row> rows(int block) {
    Window whole = Window.whole();
    rows(block, false, whole);
    return whole.rows();
  }

  private void rows(int block, boolean selected, Window out) {
    page.touch();
    if (block == Visible.ARTICLE) {
      article.add(selected, out);
    } else if (block >= view.visible().end()) {
      article.addEnd(out);
    } else {
      comments.add(block, selected, out);
    }
  }

  /** A row of a block. */
  record Spot(int block, int row) {}

  /** What is on a row of the page; where nothing is, the end. */
  Spot at(int pageRow) {
    Visible visible = view.visible();
    int block = view.cursor();
    int row = pageRow - view.place().row();
    while (row < 0 && block > Visible.ARTICLE) {
      block = visible.before(block);
      row += height(block);
    }
    while (block < visible.end() && row >= height(block)) {
      row -= height(block);
      block = visible.after(block);
    }
    return new Spot(row < 0 ? visible.end() : block, Math.max(0, row));
  }

  /** Whether a block takes one line that stands for more. */
  boolean oneLine(int block) {
    return block != Visible.ARTICLE && comments.oneLine(block);
  }

  /** The column of the marker that folds a block. */
  int markerColumn(int block) {
    return block == Visible.ARTICLE ? 1 : comments.markerColumn(block);
  }

  /** Exactly the rows of the page, as seen from the reader's place. */
  List<Row> screen() {
    Visible visible = view.visible();
    int first = view.cursor();
    int row = view.place().row();
    while (row > 0 && first > Visible.ARTICLE) {
      first = visible.before(first);
      row -= height(first);
    }
    List<Row> out = new ArrayList<>();
    while (row > out.size()) {
      out.add(Row.BLANK);
    }
    int skip = Math.max(0, -row);
    for (int block = first; out.size() < page.rows(); block = visible.after(block)) {
      int room = page.rows() - out.size();
      rows(block, block == selected, new Window(skip, skip + room, out));
      skip = Math.max(0, skip - height(block));
      if (block == visible.end()) {
        break;
      }
    }
    while (out.size() < page.rows()) {
      out.add(Row.BLANK);
    }
    return out;
  }

  /** The stops whose first row is on the page. */
  BitSet startsHere() {
    BitSet here = new BitSet();
    Visible visible = view.visible();
    int row = view.place().row();
    for (int block = view.cursor(); row < page.rows() && block < visible.end(); ) {
      if (row >= 0 && block != Visible.ARTICLE) {
        here.set(block);
      }
      row += height(block);
      block = visible.after(block);
    }
    row = view.place().row();
    for (int block = view.cursor(); row > 0 && block > Visible.ARTICLE; ) {
      block = visible.before(block);
      row -= height(block);
      if (row >= 0 && block != Visible.ARTICLE) {
        here.set(block);
      }
    }
    return here;
  }

  /**
   * What the reader has read when an action goes on. Who steps through what is unread wants to
   * stand on each comment, also on one that is on the screen already.
   */
  BitSet readBefore(Action next) {
    boolean steps = next == Action.NEXT_UNREAD || next == Action.PREVIOUS_UNREAD;
    if (!steps) {
      return readHere();
    }
    BitSet own = new BitSet();
    if (view.cursor() >= 0) {
      own.set(view.cursor());
    }
    return own;
  }

  /** The comments in full whose end is on the page: a reader who goes on has read them. */
  BitSet readHere() {
    BitSet here = new BitSet();
    Visible visible = view.visible();
    int row = view.place().row();
    for (int block = view.cursor(); block < visible.end(); block = visible.after(block)) {
      row += inked(block);
      if (row > page.rows()) {
        break;
      }
      note(block, row, here);
      row += height(block) - inked(block);
    }
    row = view.place().row();
    for (int block = view.cursor(); row > 0 && block > Visible.ARTICLE; ) {
      block = visible.before(block);
      note(block, row - height(block) + inked(block), here);
      row -= height(block);
    }
    return here;
  }

  private void note(int block, int endRow, BitSet here) {
    if (block != Visible.ARTICLE && endRow > 0 && !comments.oneLine(block)) {
      here.set(block);
    }
  }
}
