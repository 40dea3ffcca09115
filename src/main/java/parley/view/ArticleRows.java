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

  void add(boolean selected, List<Row> out) {
    boolean open = view.articleOpen();
    Spans head = gutter(selected);
    head.add((open ? glyphs.open() : glyphs.folded()) + " ", Role.MARKER);
    head.add("article", selected ? Role.AUTHOR_AT_CURSOR : Role.AUTHOR);
    head.add(", " + paragraphs(), Role.META);
    fact(head, article.author().isEmpty() ? "" : "by " + article.author());
    fact(head, Facts.date(article.published()));
    out.add(head.row());
    if (open) {
      body(selected, out);
    }
    warn(out, selected);
    out.add(Row.of(glyphs.rule().repeat(page.columns()), Role.RULE));
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

  private void body(boolean selected, List<Row> out) {
    List<List<Line>> all = page.paragraphs(article);
    int body = article.body().size();
    if (!article.url().isEmpty()) {
      out.add(gutter(selected).blanks(2).add(article.url(), Role.LINK).row());
    }
    for (int p = 0; p < all.size(); p++) {
      out.add(gutter(selected).row());
      boolean notice = p >= body;
      String text = notice ? article.notices().get(p - body) : article.body().get(p);
      for (Line line : all.get(p)) {
        Spans row = gutter(selected).blanks(2);
        if (notice) {
          row.add(line.prefix() + text.substring(line.start(), line.end()), Role.DIM);
        } else {
          Optional<Search> search = view.search();
          boolean current = search.isPresent() && search.get().at() == Visible.ARTICLE;
          Highlight.line(text, line, search, current, row);
        }
        out.add(row.row());
      }
    }
    out.add(gutter(selected).row());
  }

  private void warn(List<Row> out, boolean selected) {
    if (article.claimed() >= 0) {
      String honest =
          article.discussion().comments()
              + " of "
              + article.claimed()
              + " comments are in this file";
      out.add(gutter(selected).blanks(2).add(honest, Role.WARNING).row());
    }
  }

  /** What stands below the thread: that there is none, and what could not be read. */
  void addEnd(List<Row> out) {
    if (article.discussion().size() == 0) {
      out.add(gutter(false).blanks(2).add("No comments in this file.", Role.META).row());
    }
    for (String problem : article.problems()) {
      out.add(gutter(false).blanks(2).add("! " + problem, Role.WARNING).row());
    }
  }
}
