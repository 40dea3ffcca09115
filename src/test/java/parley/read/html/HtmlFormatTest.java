package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.read.ArticleBuilder;
import parley.read.Format;
import parley.read.ReadException;

class HtmlFormatTest {
  private final HtmlFormat format = new HtmlFormat();

  private int confidence(String text) {
    return format.confidence(Pages.source(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body>x",
        "\n\n<HTML>\n<BODY>x",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\"><html xmlns=\"y\">",
        "<!-- saved -->\n<html><head></head>",
        "<head><title>x</title></head><body>",
        "<div><p>A part of a page</p><ul><li>x</ul></div>"
      })
  void isSureOfPages(String text) {
    assertThat(confidence(text)).isGreaterThanOrEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Just a text about <b>tags</b>",
        "<?xml version=\"1.0\"?><rss><channel></channel></rss>",
        "{\"html\": 1}",
        "  1. Ann said:\n\n    text",
        "<http://x.example> is a link"
      })
  void isNotSureOfOtherThings(String text) {
    assertThat(confidence(text)).isLessThan(50);
  }

  @Test
  void everyDialectCanBeAskedForByName() throws ReadException {
    String page = "<html><body><li id=\"comment-1\"><cite>Ann</cite><p>x</p></li></body></html>";
    for (Format dialect : HtmlFormat.dialects()) {
      assertThat(dialect.confidence(Pages.source(page))).isZero();
      assertThat(dialect.description()).isNotBlank();
    }
    Format forced = HtmlFormat.dialects().get(0);
    ArticleBuilder article = new ArticleBuilder("x");
    forced.read(Pages.source(page), article);
    assertThat(forced.name()).isEqualTo("wordpress");
    assertThat(article.build().discussion().author(0)).isEqualTo("Ann");
  }

  @Test
  void damagedPagesAreReadAsFarAsTheyGo() {
    String comment =
        "<li class=\"comment depth-%d\" id=\"comment-%d\"><cite class=\"fn\">Ann</cite>"
            + "<time datetime=\"2020-01-02\">2. Januar 2020</time><p>Text <b>and</b></p>";
    StringBuilder html = new StringBuilder("<html><body><ol class=\"commentlist\">");
    for (int i = 0; i < 40; i++) {
      html.append(comment.formatted(1 + i % 3, i)).append(i % 4 == 0 ? "<ul class=children>" : "");
    }
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder damaged = new StringBuilder(html);
      for (int n = 0; n < 20; n++) {
        damaged.setCharAt(random.nextInt(damaged.length()), (char) (32 + random.nextInt(95)));
      }
      damaged.setLength(random.nextInt(damaged.length()));
      Article article = Pages.read(damaged.toString());
      for (int i = 0; i < article.discussion().size(); i++) {
        assertThat(article.discussion().parent(i)).isLessThan(i);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"comment-content\">",
        "<blockquote>a ",
        "<b><p>a ",
        "<ul class=\"children\"><li class=\"comment depth-2\">",
        "<div class=\"comment depth-1\" id=\"comment-1\"><cite>A</cite>",
        "<li id=\"comment-1\"><span class=\"date\">",
        "<table><tr><td>",
        "a<br>"
      })
  void repeatedMarkupCostsNoMoreThanItsLength(String piece) {
    String page =
        "<html><link href=\"/wp-content/x\"><li id=\"comment-7\" class=\"comment depth-1\">";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Pages.read(page + piece.repeat(20_000)));
  }

  @Test
  void statesWhatIsTooDeep() {
    assertThat(Pages.read("<html><body>" + "<div>".repeat(20_000) + "x").problems()).hasSize(1);
  }

  @Test
  void italicsLeftOpenAreReadBelowAnyDepth() {
    Article article = Pages.read("<html><body>" + "<div><p>x<i class=y>".repeat(5_000));
    assertThat(article.problems()).isEmpty();
  }
}
