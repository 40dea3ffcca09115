package parley.read.html;

import java.nio.charset.StandardCharsets;
import parley.model.Article;
import parley.model.Comment;
import parley.read.ArticleBuilder;
import parley.read.ReadException;
import parley.read.Source;

/** Small pages for tests, and what was read from them as text that is easy to compare. */
public final class Pages {
  private Pages() {}

  public static Article read(String html) {
    ArticleBuilder builder = new ArticleBuilder("page.html");
    try {
      new HtmlFormat().read(source(html), builder);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
    return builder.build();
  }

  public static Source source(String html) {
    return Source.of("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  /** A WordPress page in a language around a comment section. */
  static Article wordpress(String language, String comments) {
    return read(
        """
        <!DOCTYPE html><html lang="%s"><head><title>Tide tables | Pier</title>
        <link rel="stylesheet" href="/wp-content/themes/pier/style.css"></head><body>
        <h1 class="entry-title">Tide tables</h1>
        <div class="entry-content"><p>The tables are out, and they hold a surprise.</p></div>
        %s
        </body></html>
        """
            .formatted(language, comments));
  }

  /** The thread of an English page. */
  static String thread(String comments) {
    return thread(wordpress("en-US", comments));
  }

  /** The thread of a German page. */
  static String german(String comments) {
    return thread(wordpress("de-DE", comments));
  }

  /** One line a comment, indented by depth: {@code Ann, 2019-05-01: text / next line}. */
  public static String thread(Article article) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < article.discussion().size(); i++) {
      Comment c = article.discussion().comment(i);
      out.append("  ".repeat(c.depth()));
      out.append(article.discussion().isPingback(i) ? "ping " : "");
      out.append(c.author().isEmpty() ? "?" : c.author());
      out.append(c.date().known() ? ", " + c.date().iso() : "");
      out.append(": ").append(c.text().replace("\n", "/")).append('\n');
    }
    return out.toString();
  }
}
