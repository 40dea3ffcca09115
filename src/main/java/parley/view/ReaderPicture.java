package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Row;

/** The whole screen of an article: top row, thread with map and article beside it, lowest rows. */
final class ReaderPicture {
  private final ThreadView view;
  private final Page page;
  private final Sheet sheet;
  private final String coming;

  /**
   * @param coming what of the article is still being read, or nothing
   */
  ReaderPicture(ThreadView view, Page page, Sheet sheet, String coming) {
    this.view = view;
    this.page = page;
    this.sheet = sheet;
    this.coming = coming;
  }

  /** With a status line at the bottom. */
  Frame with(Row status, String position) {
    List<Row> out = upper(position, 1);
    out.add(status);
    return Frame.cut(out, sheet.rows(), -1);
  }

  /** With a mode at the bottom that takes so many rows. */
  Frame under(Mode mode, int rows, String position) {
    List<Row> out = upper(position, rows);
    out.addAll(mode.rows(sheet.columns(), rows, sheet.settings().glyphs()));
    return Frame.cut(out, sheet.rows(), mode.caretColumn(sheet.columns()));
  }

  private List<Row> upper(String position, int lower) {
    List<Row> out = new ArrayList<>();
    out.add(
        new TopBar(view, coming, sheet.settings().glyphs()).row(position, sheet.columns(), page));
    List<Row> thread = new Layout(view, page).screen();
    if (sheet.mapped(view)) {
      thread = new ThreadMap(Pane.thread(view, page), page).beside(thread);
    }
    out.addAll(page.beside() ? Pane.beside(view, page, thread) : thread);
    if (sheet.ruled(lower)) {
      out.add(sheet.rule());
    }
    return out;
  }
}
