package parley.read.plain;

import java.nio.charset.StandardCharsets;
import parley.model.Article;
import parley.model.Discussion;
import parley.read.ArticleBuilder;
import parley.read.Source;

/** Reads a text and draws its thread, so that a test can state a whole thread at a glance. */
final class Reading {
  private Reading() {}

  static Article of(String text) {
    ArticleBuilder article = new ArticleBuilder("test");
    new PlainText().read(Source.of("test", text.getBytes(StandardCharsets.UTF_8)), article);
    return article.build();
  }

  /** One line a comment: two blanks a level, the name, what is said with line feeds as slashes. */
  static String thread(String text) {
    return thread(of(text).discussion());
  }

  static String thread(Discussion d) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < d.size(); i++) {
      String author = d.author(i).isEmpty() ? "?" : d.author(i);
      out.append("  ".repeat(d.depth(i))).append(author).append(':');
      out.append(d.text(i).isEmpty() ? "" : " ").append(d.text(i).replace('\n', '/')).append('\n');
    }
    return out.toString();
  }
}
