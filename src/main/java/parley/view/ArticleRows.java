package parley.view;

import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.text.Line;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** The rows above the thread (the article, and what the page claims) and below it. */
final class ArticleRows {
  private final ThreadView view;
  private final Article article;
  private final Page page;
  private final Glyphs glyphs;

  ArticleRows(ThreadView view, Page page) {
    this.view = view;
    this.article = view.article();
    this.page = page;
    this.glyphs = page.glyphs();
  }

  int height() {
    int rows = 2 + (claims() ? 1 : 0);
    if (!view.articleOpen() || page.beside()) {
      return rows;
    }
    return rows + (article.url().isEmpty() ? 0 : 1) + page.paragraphRows(article) + 1;
  }

  /** Beside the thread the article leaves what is claimed about the thread to that. */
  private boolean claims() {
    return article.claimed() >= 0 && !page.aside();
  }

  int endHeight() {
    int rows = article.discussion().size() == 0 ? 1 : 0;
    for (Wrapped problem : page.problems(article)) {
      rows += problem.lines().size();
    }
    return rows;
  }

  void add(boolean selected, Window out) {
    if (out.wants()) {
      out.add(page.beside() ? threadHead() : head(selected));
    }
    if (view.articleOpen() && !page.beside()) {
      body(selected, out);
    }
    if (claims() && out.wants()) {
      int here = article.discussion().comments();
      String honest = here + " of " + article.claimed() + " comments are in this file";
      out.add(gutter(selected).blanks(2).add(honest, Role.WARNING).row());
    }
    if (out.wants()) {
      out.add(Row.of(glyphs.rule().repeat(page.columns()), Role.RULE));
    }
  }

  /** What stands above a thread whose article is beside it. */
  private Row threadHead() {
    Spans head = gutter(false).blanks(2).add("thread", Role.AUTHOR);
    return head.add(", " + Facts.comments(article.discussion().comments()), Role.META).row();
  }

  private Row head(boolean selected) {
    Spans head = gutter(selected);
    head.add((view.articleOpen() ? glyphs.open() : glyphs.folded()) + " ", Role.MARKER);
    head.add("article", selected ? Role.AUTHOR_AT_CURSOR : Role.AUTHOR);
    head.add(", " + paragraphs(), Role.META);
    fact(head, article.author().isEmpty() ? "" : "by " + article.author());
    fact(head, Facts.date(article.published()));
    return head.row();
  }

  private String paragraphs() {
    int n = article.body().size();
    return n == 0 ? "no text" : n == 1 ? "1 paragraph" : n + " paragraphs";
  }

  private void fact(Spans row, String fact) {
    if (!fact.isEmpty()) {
      row.addWhole(" " + glyphs.dot() + " " + fact, Role.META);
    }
  }

  private Spans gutter(boolean selected) {
    return new Spans(page.columns(), glyphs)
        .add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
  }

  private void body(boolean selected, Window out) {
    List<Wrapped> all = page.paragraphs(article);
    if (!article.url().isEmpty() && out.wants()) {
      out.add(gutter(selected).blanks(2).link(article.url(), Role.LINK, article.url()).row());
    }
    for (int p = 0; p < all.size(); p++) {
      if (!out.passes(1 + all.get(p).lines().size())) {
        paragraph(p, all.get(p), selected, out);
      }
    }
    if (out.wants()) {
      out.add(below(all.size() - 1, selected));
    }
  }

  /** The blank row below a paragraph, where stands how many comments quote it. */
  private Row below(int paragraph, boolean selected) {
    int quotes = page.quotes(paragraph);
    Spans row = gutter(selected);
    if (quotes == 0) {
      return row.row();
    }
    String said = quotes == 1 ? " 1 quotes this" : " " + quotes + " quote this";
    int blanks = Math.min(page.rowColumns(0), page.columns() - 1) - Width.of(said) - 2;
    return row.blanks(blanks).add(glyphs.folded(), Role.MARKER).add(said, Role.META).row();
  }

  /** The row of the article, counted from its first, with a place in a paragraph; it is open. */
  static int rowOf(ThreadView view, int paragraph, int offset, Page page) {
    List<Wrapped> all = page.pane().paragraphs(view.article());
    int row = view.article().url().isEmpty() ? 1 : 2;
    for (int p = 0; p < paragraph; p++) {
      row += all.get(p).lines().size() + 1;
    }
    return row + 1 + all.get(paragraph).lineOf(offset);
  }

  /** The first paragraph of which a line is on the screen while the cursor is on the article. */
  static int firstOnScreen(ThreadView view, Page page) {
    List<Wrapped> all = page.pane().paragraphs(view.article());
    int hidden = -view.place().row() - (view.article().url().isEmpty() ? 1 : 2);
    int p = 0;
    while (p < all.size() && hidden >= all.get(p).lines().size() + 1) {
      hidden -= all.get(p).lines().size() + 1;
      p++;
    }
    return p;
  }

  private void paragraph(int p, Wrapped wrapped, boolean selected, Window out) {
    if (out.wants()) {
      out.add(below(p - 1, selected));
    }
    boolean notice = p >= article.body().size();
    Optional<Search> search = notice ? Optional.empty() : view.search();
    boolean current =
        search.isPresent() && search.get().inArticle() && search.get().paragraph() == p;
    Highlight highlight = new Highlight(wrapped, search, current, view.marked(Visible.ARTICLE, p));
    for (Line line : wrapped.lines()) {
      if (out.wants()) {
        Spans row = gutter(selected).blanks(2);
        highlight.add(line, notice ? Role.DIM : line.role(), row);
        out.add(row.row());
      }
    }
  }

  /** What stands below the thread: that there is none, and what could not be read. */
  void addEnd(Window out) {
    if (article.discussion().size() == 0 && out.wants()) {
      out.add(gutter(false).blanks(2).add("No comments in this file.", Role.META).row());
    }
    for (Wrapped problem : page.problems(article)) {
      for (Line line : problem.lines()) {
        if (out.wants()) {
          String said = line.prefix() + problem.text().substring(line.start(), line.end());
          out.add(gutter(false).blanks(2).add(said, Role.WARNING).row());
        }
      }
    }
  }
}
