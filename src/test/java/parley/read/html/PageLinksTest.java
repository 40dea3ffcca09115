package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import parley.model.Anchor;
import parley.model.Article;
import parley.read.Formats;
import parley.read.Source;

class PageLinksTest {
  private static Article read(String html) throws Exception {
    return Formats.read(Source.of("a.html", html.getBytes(StandardCharsets.UTF_8)));
  }

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Boats</title>BASE
      <link rel="canonical" href="https://a.example/2024/boats/"></head>
      <body class="single"><article class="post hentry"><h1 class="entry-title">Boats</h1>
      <div class="entry-content"><p>They run <a href="/times">every hour</a>, I am told, and
      <a name="mark">nobody</a> minds the <a href="#">wait</a>.</p></div></article>
      <div id="comments"><ol class="comment-list">
      <li id="comment-1" class="comment depth-1"><article id="div-comment-1" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Ada</b></div>
      </footer><div class="comment-content"><p>See <a href="map?x=1&amp;y=é">the
      map</a>, or <a href="https://b.example/long/path">https://b.example/lo…</a></p>
      <pre><a href=" javascript:alert(1) ">run</a></pre></div></article></li>
      <li id="comment-2" class="comment depth-1"><article id="div-comment-2" class="comment-body">
      <footer class="comment-meta"><div class="comment-author vcard"><b class="fn">joE</b></div>
      </footer><div class="comment-content"><p>No link.</p></div></article></li></ol></div>
      </body></html>
      """;

  private static String drawn(String text, java.util.List<Anchor> anchors) {
    StringBuilder out = new StringBuilder();
    for (Anchor a : anchors) {
      out.append(text, a.start(), a.end()).append(" -> ").append(a.target()).append('\n');
    }
    return out.toString();
  }

  @Test
  void commentsAndParagraphsKeepTheirLinks() throws Exception {
    Article article = read(PAGE.replace("BASE", ""));
    assertThat(drawn(article.discussion().text(0), article.anchors().ofComment(0)))
        .isEqualTo(
            """
            the map -> https://a.example/2024/boats/map?x=1&y=%C3%A9
            https://b.example/lo… -> https://b.example/long/path
            run -> javascript:alert(1)
            """);
    assertThat(article.anchors().ofComment(1)).isEmpty();
    assertThat(drawn(article.body().get(0), article.anchors().ofParagraph(0)))
        .isEqualTo("every hour -> https://a.example/times\n");
  }

  @Test
  void aBaseOfThePageCounts() throws Exception {
    Article article = read(PAGE.replace("BASE", "<base href='/old/'>"));
    assertThat(article.anchors().ofComment(0).get(0).target())
        .isEqualTo("https://a.example/old/map?x=1&y=%C3%A9");
  }
}
