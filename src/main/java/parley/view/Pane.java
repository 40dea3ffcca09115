package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;

/**
 * The open article beside its thread, on screens that are wide enough. It scrolls while the cursor
 * is on the article, and the thread stands still; otherwise it is the other way round. What the
 * cursor is not on keeps its place in the state of the thread.
 */
final class Pane {
  /** Narrower screens show one document: two columns of text would both be too narrow to read. */
  static final int WIDE = 160;

  private Pane() {}

  /** Whether the article stands beside the thread on a screen so wide. */
  static boolean fits(ThreadView view, int columns) {
    return columns >= WIDE && view.articleOpen() && view.discussion().size() > 0;
  }

  /** Whether the cursor is on an article that stands beside its thread. */
  static boolean focused(ThreadView view, Page page) {
    return page.beside() && view.cursor() == Visible.ARTICLE;
  }

  static int height(ThreadView view, Page page) {
    return new ArticleRows(view, page.pane()).height();
  }

  /** The first row of the article that is on the screen. */
  private static int top(ThreadView view, Page page) {
    int row = focused(view, page) ? -view.place().row() : view.spot().row(view, page);
    return Math.max(0, Math.min(row, height(view, page) - page.rows()));
  }

  /** Keeps the screen within the article, which the cursor is on. */
  static ThreadView settle(ThreadView view, Page page) {
    return view.at(new Place(Visible.ARTICLE, -top(view, page)));
  }

  /** Scrolls the article, which the cursor is on; a page key goes on into the thread at its end. */
  static ThreadView by(ThreadView view, int lines, Page page) {
    ThreadView settled = settle(view, page);
    Place further = new Place(Visible.ARTICLE, settled.place().row() - lines);
    ThreadView moved = settle(settled.at(further), page);
    boolean stuck = moved.place().equals(settled.place());
    return stuck && lines > 1 ? leave(settled, page) : moved;
  }

  /** Puts the cursor on the article, where it stands. */
  static ThreadView enter(ThreadView view, Page page) {
    return focused(view, page) ? settle(view, page) : view.inArticle(-top(view, page));
  }

  /** Puts the cursor back into the thread, where that stands: on its first comment at least. */
  static ThreadView leave(ThreadView view, Page page) {
    ThreadView kept = view.withSpot(Spot.of(view, top(view, page), page));
    ThreadView there = thread(kept, page);
    if (there.cursor() >= 0) {
      return there;
    }
    int first = there.visible().after(Visible.ARTICLE);
    return Scroll.settle(there.at(new Place(first, new Layout(there, page).height(-1))), page);
  }

  /** The thread as it stands beside the article that the cursor is on. */
  static ThreadView thread(ThreadView view, Page page) {
    if (!focused(view, page)) {
      return view;
    }
    ThreadView there = view.at(view.beforeArticle());
    return there.cursor() < 0 ? view.at(Place.TOP) : Scroll.settle(there, page);
  }

  /** Scrolls so that a row of the article is on the screen, without moving the cursor. */
  static ThreadView showRow(ThreadView view, int row, Page page) {
    int top = top(view, page);
    if (row >= top && row < top + page.rows()) {
      return view;
    }
    int middle = Math.max(0, row - page.rows() / 2);
    return focused(view, page)
        ? settle(view.at(new Place(Visible.ARTICLE, -middle)), page)
        : view.withSpot(Spot.of(view, middle, page));
  }

  /** The rows of the article as it stands, each with a row of the thread behind it. */
  static List<Row> beside(ThreadView view, Page page, List<Row> thread) {
    int top = top(view, page);
    List<Row> article = new ArrayList<>();
    Window window = new Window(top, top + thread.size(), article);
    new ArticleRows(view, page.pane()).add(focused(view, page), window);
    List<Row> out = new ArrayList<>();
    for (int r = 0; r < thread.size(); r++) {
      Row left = r < article.size() ? article.get(r) : Row.BLANK;
      List<Span> spans = new ArrayList<>(left.spans());
      int room = page.pane().columns() - Width.of(left.text());
      spans.add(new Span(" ".repeat(Math.max(0, room)), Role.TEXT));
      spans.add(new Span(page.glyphs().guide(), Role.RULE));
      spans.addAll(thread.get(r).spans());
      out.add(new Row(spans));
    }
    return out;
  }
}
