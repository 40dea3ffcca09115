package parley.view;

import java.util.Optional;

/**
 * The page on which a reader sees the thread, kept fit for the {@link Sheet} and for what takes
 * rows of it: whatever changes these, the place stays.
 */
final class Fitting {
  private final Reader reader;
  private final Sheet sheet;
  private Page page;
  private Optional<TopLine> topLine = Optional.empty(); // kept through a run of resizes

  Fitting(Reader reader, Sheet sheet) {
    this.reader = reader;
    this.sheet = sheet;
    anew();
  }

  Page page() {
    return page;
  }

  /** Gives back the page as it was. */
  void restore(Page before) {
    page = before;
  }

  /** Takes a page on which nothing is wrapped yet; what is shown is still to be settled on it. */
  void anew() {
    page = sheet.page(reader.view(), reader.modeRows());
    if (reader.quoting().counts().isPresent()) {
      page.quoted(reader.quoting().counts().get());
    }
  }

  /** The run of resizes is over. */
  void forgetTop() {
    topLine = Optional.empty();
  }

  /** Another size: the place stays, and so does the line at the top of a comment that is cut. */
  void resize(int columns, int rows) {
    Place place = reader.view().place();
    Optional<TopLine> top =
        topLine.isPresent() ? topLine : Optional.of(TopLine.of(reader.view(), page));
    if (!sheet.resize(columns, rows)) {
      return;
    }
    topLine = top;
    anew();
    ThreadView view = reader.view();
    int row = place.row() < 0 ? -topLine.get().row(view, page) : place.row();
    view = Scroll.settle(view.at(new Place(place.cursor(), row)), page);
    reader.show(place.row() < 0 ? view : Scroll.show(view, view.cursor(), page));
  }

  /** Running text takes so many columns from now on. */
  void measure(int measure) {
    sheet.measure(measure);
    redraw();
  }

  /** Draws comments otherwise from now on. */
  void reshape(Shape wanted) {
    sheet.shape(wanted);
    redraw();
  }

  /** Draws everything anew; the cursor keeps its row as far as that goes. */
  void redraw() {
    anew();
    show();
  }

  /** Puts the article beside the thread, or back above it, after it was opened or folded. */
  void refit() {
    if (sheet.beside(reader.view()) == page.beside()) {
      return;
    }
    anew();
    ThreadView view = Scroll.settle(reader.view(), page);
    boolean hit = view.search().isPresent() && view.search().get().inArticle();
    reader.show(
        hit
            ? SearchLayer.show(view, view.search().get().at(), page)
            : Scroll.show(view, view.cursor(), page));
  }

  /** Gives the thread its rows again after a mode came, grew or went. */
  void repage() {
    int rows = sheet.pageRows(reader.modeRows());
    if (page.rows() != rows) {
      page = page.withRows(rows);
      show();
    }
  }

  private void show() {
    ThreadView view = Scroll.settle(reader.view(), page);
    reader.show(Scroll.show(view, view.cursor(), page));
  }
}
