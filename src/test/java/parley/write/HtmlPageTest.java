package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Comment;
import parley.model.Kind;
import parley.read.ArticleBuilder;

class HtmlPageTest {
  private static final Set<String> OURS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "main",
          "article",
          "h1",
          "h2",
          "p",
          "a",
          "section",
          "aside",
          "footer",
          "div",
          "span",
          "time",
          "ol",
          "li",
          "details",
          "summary",
          "blockquote",
          "pre",
          "br",
          "b",
          "small",
          "data");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "charset",
          "http-equiv",
          "content",
          "name",
          "itemscope",
          "itemtype",
          "itemprop",
          "class",
          "id",
          "open",
          "href",
          "rel",
          "datetime",
          "data-id",
          "data-to",
          "value");

  private static Document page(Article... articles) throws IOException {
    return Jsoup.parse(Hard.export(ExportFormat.HTML, articles));
  }

  @Test
  void theMarkupIsOursAloneAndFreeOfErrors() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page =
        parser.parseInput(Hard.export(ExportFormat.HTML, Hard.article(), Hard.bare()), "");
    ParseErrorList errors = parser.getErrors();
    assertThat(errors).isEmpty();
    for (Element element : page.getAllElements()) {
      if (element != page) {
        assertThat(OURS).contains(element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey());
      }
    }
  }

  @Test
  void everyCommentStandsInItsParent() throws IOException {
    Article article = Hard.article();
    Document page = page(article);
    Outline outline = new Outline(article.discussion(), Hard.all(article));
    for (Comment c : Hard.comments(article.discussion())) {
      Element item = page.getElementById("a1-" + outline.number(c.index()));
      Element above = item.parent().closest("li");
      String parent = above == null ? "" : above.id();
      assertThat(parent).isEqualTo(c.parent() < 0 ? "" : "a1-" + outline.number(c.parent()));
      Element text = item.selectFirst("> details > .text").clone();
      text.select("br").remove(); // for which jsoup would add a line break beside ours
      assertThat(text.wholeText()).isEqualTo(c.text());
      assertThat(item.selectFirst("> details > summary").text())
          .contains(c.author().isEmpty() ? "(no name)" : c.author());
    }
  }

  @Test
  void nothingIsLoadedAndNothingRuns() throws IOException, NoSuchAlgorithmException {
    Document page = page(Hard.article());
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(style);
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
    for (Element link : page.select("[href]")) {
      assertThat(link.attr("href")).matches("(?:https?://|#).*");
      if (!link.attr("href").startsWith("#")) {
        assertThat(link.attr("rel")).isEqualTo("noreferrer nofollow");
      } else {
        assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
      }
    }
  }

  @Test
  void anAddressThatIsAProgramIsNoLink() throws IOException {
    ArticleBuilder article = new ArticleBuilder("x");
    article.url("javascript:alert(1)");
    Document page = page(article.build());
    assertThat(page.select("a")).isEmpty();
    assertThat(page.text()).contains("javascript:alert(1)");
  }

  @Test
  void anchorsAreUniqueAndTheSameWhateverIsFiltered() throws IOException {
    Document whole = page(Hard.article(), Hard.chain(200));
    Set<String> ids = new HashSet<>(whole.select("[id]").eachAttr("id"));
    assertThat(ids).hasSameSizeAs(whole.select("[id]"));
    String some = Hard.export(ExportFormat.HTML, Hard.only(1, 9, 30), Hard.article());
    assertThat(ids).containsAll(Jsoup.parse(some).select("[id]").eachAttr("id"));
  }

  @Test
  void aReplyToWhatIsLeftOutStandsAloneAndTakesNobodysReplies() throws IOException {
    ArticleBuilder builder = new ArticleBuilder("x");
    int[] parents = {-1, 0, 1, 0};
    for (int i = 0; i < parents.length; i++) {
      builder.comment(parents[i], "", "N" + i, Hard.DAY, "t" + i, Kind.COMMENT);
    }
    String html = Hard.export(ExportFormat.HTML, Hard.only(0, 2, 3), builder.build());
    Document page = Jsoup.parse(html);
    assertThat(page.getElementById("a1-1.2").parent().closest("li").id()).isEqualTo("a1-1");
    assertThat(page.getElementById("a1-1.1.1").parent().closest("li")).isNull();
    assertThat(page.getElementById("a1-1.1.1").text()).contains("answers a comment that is left");
    assertThat(page.selectFirst("h2").text()).isEqualTo("3 comments of 4");
  }

  @Test
  void deepChainsStayShallowInThePage() throws IOException {
    Document page = page(Hard.chain(5000));
    int deepest = 0;
    for (Element item : page.select("li")) {
      deepest = Math.max(deepest, item.parents().size());
    }
    assertThat(deepest).isLessThan(250);
    Element last = page.getElementById("a1-n5000");
    assertThat(last.attr("data-to")).isEqualTo("a1-n4999");
    assertThat(last.text()).contains("level 5000");
  }
}
