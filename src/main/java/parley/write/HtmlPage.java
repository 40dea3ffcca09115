package parley.write;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import parley.model.Article;
import parley.model.When;

/**
 * One page for browsers, with everything in it: no script, nothing loaded, all text escaped.
 * Comments are marked up as schema.org microdata and fold as {@code details}; parley itself reads
 * such a page back without loss.
 *
 * @see <a href="https://schema.org/Comment">schema.org/Comment</a>
 */
final class HtmlPage implements Exporter {
  private final Html html;
  private int articles;

  HtmlPage(Appendable out) {
    this.html = new Html(out);
  }

  @Override
  public void article(Article article, BitSet kept) throws IOException {
    String title = article.title().isEmpty() ? file(article.source()) : article.title();
    if (articles++ == 0) {
      start(title);
    }
    html.raw("<article itemscope itemtype=\"https://schema.org/DiscussionForumPosting\">\n<h1");
    html.raw(article.title().isEmpty() ? ">" : " itemprop=\"headline\">").line(title);
    html.raw("</h1>\n");
    facts(article);
    texts("section itemprop=\"articleBody\"", "section", article.body());
    texts("aside", "aside", article.notices());
    Outline outline = new Outline(article.discussion(), kept);
    html.raw("<section class=\"thread\">\n<h2>").raw(outline.count()).raw("</h2>\n");
    new HtmlThread(article, outline, "a" + articles + "-", html).write();
    html.raw("</section>\n");
    problems(article);
    html.raw("</article>\n");
  }

  @Override
  public void end() throws IOException {
    if (articles == 0) {
      start("Nothing");
    }
    html.raw("</main>\n</body>\n</html>\n");
  }

  private void start(String title) throws IOException {
    html.raw("<!doctype html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.raw(HtmlLooks.POLICY).raw("\">\n<meta name=\"generator\" content=\"parley\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">\n<title>").line(title);
    html.raw("</title>\n<style>").raw(HtmlLooks.STYLE).raw("</style>\n</head>\n<body>\n<main>\n");
  }

  private void facts(Article article) throws IOException {
    html.raw("<p class=\"facts\">");
    if (!article.author().isEmpty()) {
      html.raw("by ").raw(PERSON).line(article.author()).raw("</span></span> ");
    }
    time(html, article.published());
    if (!article.url().isEmpty()) {
      address(article.url());
    }
    html.raw("</p>\n");
  }

  static final String PERSON =
      "<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\">"
          + "<span itemprop=\"name\">";

  /** A date, if there is one: as the page states it, no more precise. */
  static void time(Html html, When when) throws IOException {
    if (when.known()) {
      String iso = when.iso();
      html.raw("<time itemprop=\"dateCreated\" datetime=\"").raw(iso).raw("\">");
      html.raw(iso.replace('T', ' ')).raw("</time> ");
    }
  }

  /** An address that no browser could take for a program is a link. */
  private void address(String url) throws IOException {
    String lower = url.toLowerCase(Locale.ROOT);
    boolean safe =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
    html.raw("<span itemprop=\"url\">");
    (safe ? html.link(url) : html).line(url).raw(safe ? "</a></span>" : "</span>");
  }

  private void texts(String start, String end, List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    html.raw("<").raw(start).raw(">\n");
    for (String text : texts) {
      html.raw("<div class=\"text\">");
      HtmlText.write(text, html);
      html.raw("</div>\n");
    }
    html.raw("</").raw(end).raw(">\n");
  }

  private void problems(Article article) throws IOException {
    if (article.claimed() < 0 && article.problems().isEmpty()) {
      return;
    }
    html.raw("<footer>\n");
    if (article.claimed() >= 0) {
      html.raw("<p>The page states <data value=\"" + article.claimed() + "\">");
      html.raw(article.claimed() + "</data> comments, " + article.discussion().comments());
      html.raw(" are in the file.</p>\n");
    }
    for (String problem : article.problems()) {
      html.raw("<p class=\"problem\">").line(problem).raw("</p>\n");
    }
    html.raw("</footer>\n");
  }

  private static String file(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
