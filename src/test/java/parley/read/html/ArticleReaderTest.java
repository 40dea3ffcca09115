package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;

class ArticleReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferry late again | The Pier</title>
      <meta property="og:site_name" content="The Pier">
      <meta property="og:title" content="Ferry late again | The Pier">
      <meta property="article:published_time" content="2021-03-04T05:06:00+01:00">
      <link rel="canonical" href="https://pier.example/ferry"></head><body>
      <nav><ul><li><a href="/">Home and all the other places of this site</a></li></ul></nav>
      <div id="main"><article><h1>Ferry late again</h1>
      <div class="byline">By Mara Quill on March 4, 2021</div>
      <div class="entry-content"><p>The ferry was late by an hour, and nobody was told.</p>
      <h2>Why it is late</h2><p>The engine of 1971 has to warm up before it moves.</p>
      <ul><li>first the oil</li><li>then the water</li></ul>
      <blockquote><p>We are sorry, said the captain of the ferry.</p></blockquote>
      <script>track()</script><div class="sharedaddy"><p>Share this with all of your friends</p></div>
      <div class="related-posts"><h3>Related</h3><a href="/x">The pier sinks</a></div></div>
      </article></div>
      <div id="comments"><p class="no-comments">Comments are closed.</p></div>
      <aside><p>Something else that is longer than all of the article, so that a reader that only
      counts letters would take it for the text: subscribe to the letter of the pier, which comes
      every day of the week and twice on Sundays, with all tides, all ferries and all fish.</p></aside>
      <footer><p>Copyright by the pier, all rights reserved everywhere.</p></footer></body></html>
      """;

  @Test
  void readsAllOfAnArticleWithoutComments() {
    Article article = Pages.read(PAGE);
    assertThat(article.format()).isEqualTo("html");
    assertThat(article.title()).isEqualTo("Ferry late again");
    assertThat(article.author()).isEqualTo("Mara Quill");
    assertThat(article.published().iso()).isEqualTo("2021-03-04T05:06+01:00");
    assertThat(article.url()).isEqualTo("https://pier.example/ferry");
    assertThat(article.body())
        .containsExactly(
            "The ferry was late by an hour, and nobody was told.",
            "Why it is late",
            "The engine of 1971 has to warm up before it moves.",
            "- first the oil\n- then the water",
            "> We are sorry, said the captain of the ferry.");
    assertThat(article.notices())
        .containsExactly("Related · The pier sinks", "Comments are closed.");
    assertThat(article.discussion().size()).isZero();
    assertThat(article.claimed()).isEqualTo(-1);
  }

  @Test
  void titleWithoutMarkupLosesTheSite() {
    assertThat(Pages.read("<title>A long tale of two ports – Pier</title><p>x").title())
        .isEqualTo("A long tale of two ports");
    assertThat(
            Pages.read(
                    """
                    <html><head><title>Pier &raquo; A tale of two ports</title></head>
                    <body><h1><a href="/">Pier</a></h1><h2>A tale of two ports</h2></body></html>
                    """)
                .title())
        .isEqualTo("A tale of two ports");
  }

  @Test
  void linkedDataFillsGaps() {
    Article article =
        Pages.read(
            """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle",
            "headline":"Fish \\u0026 ships", "datePublished" : "2020-02-03T04:05:06Z",
            "author":[{"@type":"Person","name":"Lou \\"Fin\\" Ray"}],"publisher":{"name":"Pier"}}
            </script></head><body><p>Text of the piece, long enough to be one.</p></body></html>
            """);
    assertThat(article.title()).isEqualTo("Fish & ships");
    assertThat(article.author()).isEqualTo("Lou \"Fin\" Ray");
    assertThat(article.published().iso()).isEqualTo("2020-02-03T04:05:06Z");
  }

  @Test
  void textBehindLineBreaksIsAnArticleToo() {
    Article article =
        Pages.read(
            """
            <html><body><div class="widget"><div class="post-body">First line of the story, which
            is not in a paragraph.<br><br>Second part of the story, after two breaks.</div></div>
            <ul class="menu"><li><a href="/a">Archive of everything that ever was here</a></li></ul>
            </body></html>
            """);
    assertThat(article.body())
        .containsExactly(
            "First line of the story, which is not in a paragraph.",
            "Second part of the story, after two breaks.");
  }

  @Test
  void theAddressMayStandInTheCommentOfTheBrowserThatSavedThePage() {
    assertThat(
            Pages.read(
                    "<!DOCTYPE html><!-- saved from url=(0023)https://pier.example/a/ --><html>"
                        + "<body><p>x</body></html>")
                .url())
        .isEqualTo("https://pier.example/a/");
  }

  @Test
  void emptyPagesOpen() {
    for (String html :
        new String[] {"<html></html>", "<html><body></body>", "<p>", "<!doctype html>"}) {
      assertThat(Pages.read(html).body()).isEmpty();
    }
  }
}
