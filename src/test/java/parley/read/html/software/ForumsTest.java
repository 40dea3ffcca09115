package parley.read.html.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.Comment;
import parley.read.ArticleBuilder;
import parley.read.ReadException;
import parley.read.Source;
import parley.read.html.Dialect;
import parley.read.html.HtmlFormat;
import parley.read.html.Page;

/** One small page of each forum software and version, beside what has to be read from it. */
class ForumsTest {
  private static Article read(String html) throws ReadException {
    ArticleBuilder builder = new ArticleBuilder("page.html");
    Source source = Source.of("page.html", html.getBytes(StandardCharsets.UTF_8));
    new HtmlFormat().read(source, builder);
    return builder.build();
  }

  private static String sample(String name) throws IOException {
    try (InputStream in = ForumsTest.class.getResourceAsStream("/forums/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String told(Article a) {
    StringBuilder out = new StringBuilder(a.format()).append(" | ").append(a.title());
    out.append(" | ").append(a.author()).append(" | ").append(a.claimed()).append('\n');
    for (int i = 0; i < a.discussion().size(); i++) {
      Comment c = a.discussion().comment(i);
      out.append("  ".repeat(c.depth())).append(c.author());
      out.append(c.date().known() ? ", " + c.date().iso() : "");
      out.append(": ").append(c.text().replace('\n', '/')).append('\n');
    }
    a.problems().forEach(p -> out.append("! ").append(p).append('\n'));
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "phpbb3",
        "phpbb2",
        "subsilver2",
        "fluxbb",
        "mybb",
        "smf11",
        "smf20",
        "smf21",
        "vbulletin3",
        "vbulletin4",
        "vbulletin5",
        "somethingawful",
        "xenforo1",
        "xenforo2",
        "invision4",
        "ipboard3",
        "woltlab",
        "discourse",
        "discourse-app",
        "nodebb",
        "flarum",
        "flarum-app",
        "vanilla",
        "insided",
        "vbulletin-archive",
        "ipboard2",
        "bbpress",
        "khoros",
        "proboards",
        "phpbb3-print",
        "vbulletin4-print",
        "vbulletin3-print",
        "ipboard-lofi",
        "mybb-archive",
        "punbb14",
        "bbpress1",
        "smf-print",
        "bbpress-support",
        "xenforo2-code"
      })
  void readsItsSample(String name) throws Exception {
    String html = sample(name + ".html");
    Article article = read(html);
    assertThat(told(article)).isEqualTo(sample(name + ".txt"));
    assertThat(article.body()).as("the opening post is the first comment").isEmpty();
    assertThat(sure(html)).as("no other software takes the page for its own").hasSize(1);
  }

  @Test
  void postThatNobodyAnsweredIsTheArticle() throws Exception {
    String html = sample("vanilla.html");
    Article article = read(html.substring(0, html.indexOf("<ul class=\"MessageList")));
    assertThat(article.body()).containsExactly("Three weeks now.");
    assertThat(article.discussion().size()).isZero();
    assertThat(article.author()).isEqualTo("Hattie");
    assertThat(article.published().known()).isTrue();
  }

  @Test
  void postAloneOnALaterPageIsAComment() throws Exception {
    String html = sample("vanilla.html").replace("</head>", "<link rel='prev' href='p1'></head>");
    Article article = read(html.substring(0, html.indexOf("<ul class=\"MessageList")));
    assertThat(article.body()).isEmpty();
    assertThat(article.discussion().size()).isEqualTo(1);
    assertThat(article.author()).isEmpty();
  }

  /** Blogs use some of the same words for lists of articles, which are no threads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='post' id='p7'><h2>One</h2><div class='postbody content'>Text.</div></div>"
            + "<div class='post' id='p8'><h2>Two</h2><div class='postbody content'>Text.</div></div>",
        "<div class='post'><div class='posttop'>May 5, 2019</div><div class='posttext'>A</div></div>",
        "<article class='Post'><div class='Post-body'>A</div></article>",
        "<ul class='posts'><li id='post-1' class='post message'>A</li></ul>",
        "<body id='phpbb'><div class='post'><div class='author'>by <strong>Ann</strong></div>A</div>",
        "<table><tr><td class='page'><hr><table><tr><td class='smallfont'>1 May 2019</td></tr></table>"
            + "<div>A</div></td></tr></table><div class='post'><div class='dateline'>1 May</div></div>",
        "<div class='message' id='post-5'>A</div><div id='post_4'><div class='content'>B</div></div>",
        "<span class='name'>Ann</span><td class='postbody'>A</td><div id='msg_5' class='post'>A</div>",
      })
  void articlesOfBlogsAreNoThread(String body) throws ReadException {
    assertThat(sure("<html><body>" + body + "</body></html>")).isEmpty();
    assertThat(read("<html><body>" + body + "</body></html>").discussion().size()).isZero();
  }

  private static List<String> sure(String html) {
    Page page = Page.of(Jsoup.parse(html));
    List<String> sure = new ArrayList<>();
    for (Dialect dialect : Forums.all()) {
      if (dialect.confidence(page) > 0) {
        sure.add(dialect.name());
      }
    }
    return sure;
  }

  @Test
  void namesAreDifferent() {
    assertThat(Forums.all().stream().map(Dialect::name)).doesNotHaveDuplicates();
  }

  @Test
  void manyPostsAndDeepQuotesTakeLinearTime() throws ReadException {
    StringBuilder html = new StringBuilder("<html><body><ol>");
    String quote = "<blockquote class='bbCodeBlock bbCodeBlock--quote'>";
    for (int i = 1; i <= 20_000; i++) {
      html.append("<li id='post-").append(i).append("' class='message' data-author='a").append(i);
      html.append("'><div class='messageText'>").append(i % 5 == 0 ? quote : "<div>");
      html.append("x</div></li>");
    }
    html.append("<li id='post-20001' class='message' data-author='deep'><div class='messageText'>");
    html.append(quote.repeat(1_000)).append("core");
    Article article = read(html.toString());
    assertThat(article.discussion().size()).isEqualTo(20_001);
    assertThat(article.discussion().comment(20_000).text()).endsWith("core");
  }
}
