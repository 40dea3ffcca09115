package parley.read.html;

import parley.read.ArticleBuilder;

/** Reads the article of any page: title, author, date, address, paragraphs, notices. */
final class ArticleReader {
  private final Page page;

  ArticleReader(Page page) {
    this.page = page;
  }

  void read(ArticleBuilder article) {
    article.title(page.document().title());
  }
}
