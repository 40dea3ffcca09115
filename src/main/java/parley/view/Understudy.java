package parley.view;

import java.util.List;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;

/**
 * What it takes to make a second browser on which keys can be practised: settings, size, and the
 * beginning of an article. Immutable, so that any thread can make it; nothing done there is seen
 * anywhere else.
 */
public final class Understudy {
  /** Enough for every kind of row, and for the loops over a thread to be found hot. */
  private static final int COMMENTS = 300;

  private final Settings settings;
  private final Article article;
  private final int columns;
  private final int rows;

  Understudy(Settings settings, Article article, int columns, int rows) {
    this.settings = settings;
    this.article = article;
    this.columns = columns;
    this.rows = rows;
  }

  /** Columns of its screen. */
  public int columns() {
    return columns;
  }

  /** Rows of its screen. */
  public int rows() {
    return rows;
  }

  /** A name that is in the thread, or empty. */
  public String name() {
    return article.discussion().size() == 0 ? "" : article.discussion().author(0);
  }

  /** The second browser, with the article open in it. Costs a few hundred comments. */
  public Browser browser() {
    Browser browser = new Browser(settings);
    browser.expect(List.of(article.source()));
    browser.resize(columns, rows);
    browser.loaded(0, beginning());
    return browser;
  }

  private Article beginning() {
    Discussion d = article.discussion();
    DiscussionBuilder some = new DiscussionBuilder();
    for (int i = 0; i < Math.min(COMMENTS, d.size()); i++) {
      Kind kind = d.isPingback(i) ? Kind.PINGBACK : Kind.COMMENT;
      some.add(d.parent(i), d.id(i), d.author(i), d.date(i), d.text(i), kind);
    }
    return article.with(some.build());
  }
}
