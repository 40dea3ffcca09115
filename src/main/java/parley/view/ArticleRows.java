package parley.view;

import java.util.List;
import java.util.Optional;
import parley.model.Article;
import parley.text.Line;
import parley.text.Role;
import parley.text.Row;

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
    int rows = 2 + (article.claimed() >= 0 ? 1 : 0);
    if (!view.articleOpen()) {
      return rows;
    }
    return rows + (article.url().isEmpty() ? 0 : 1) + page.paragraphRows(article) + 1;
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
      out.add(head(selected));
    }
    if (view.articleOpen()) {
      body(selected, out);
    }
    if (article.claimed() >= 0 && out.wants()) {
      int here = article.discussion().comments();
      String honest = here + " of " + article.claimed() + " comments are in this file";
      out.add(gutter(selected).blanks(2).add(honest, Role.WARNING).row());
    }
    if (out.wants()) {
      out.add(Row.of(glyphs.rule().repeat(page.columns()), Role.RULE));
    }
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
      out.add(gutter(selected).row());
    }
  }

  private void paragraph(int p, Wrapped wrapped, boolean selected, Window out) {
    if (out.wants()) {
      out.add(gutter(selected).row());
    }
    boolean notice = p >= article.body().size();
    Optional<Search> search = notice ? Optional.empty() : view.search();
    boolean current =
        search.isPresent() && search.get().inArticle() && search.get().paragraph() == p;
    Highlight highlight = new Highlight(wrapped, search, current);
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
