package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/**
 * Small pages of known software, written for this test, against what a reader finds in them. A
 * sample is {@code NAME-VARIANT.html}, its expectation the {@code .txt} beside it; the name is that
 * of the dialect.
 */
class SoftwareSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/software");

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsExpected(Path sample) throws IOException {
    Path expectation = Path.of(sample.toString().replace(".html", ".txt"));
    assertThat(expectation).as("a sample without expectation tests nothing").exists();
    String found = describe(Pages.read(Files.readString(sample)));
    assertThat(found).isEqualTo(Files.readString(expectation));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isOfOneSoftwareOnly(Path sample) throws IOException {
    String file = sample.getFileName().toString();
    Page page = Page.of(Jsoup.parse(Files.readString(sample)));
    List<String> sure = new ArrayList<>();
    for (Dialect dialect : Dialects.all()) {
      boolean named = dialect.getClass().getPackageName().endsWith("software");
      if (named && dialect.confidence(page) > 0) {
        sure.add(dialect.name());
      }
    }
    assertThat(sure).hasSizeLessThanOrEqualTo(1);
    Dialect best = Dialects.of(page);
    assertThat(file).startsWith(best.name());
  }

  /** Cut anywhere, a page gives less, never an error. */
  @ParameterizedTest
  @MethodSource("samples")
  void isReadAsFarAsItGoes(Path sample) throws IOException {
    String html = Files.readString(sample);
    for (int end = 0; end < html.length(); end += 37) {
      Article article = Pages.read(html.substring(0, end));
      for (int i = 0; i < article.discussion().size(); i++) {
        assertThat(article.discussion().parent(i)).isLessThan(i);
      }
    }
  }

  /** Items that are never closed stand inside each other, thousands deep. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td class='ind' indent=1><td class=default><span class=comhead>a</span>",
        "<div class='thing comment' data-fullname='t1_1'><p>x",
        "<div class='Comment t1_a'><p>x",
        "<shreddit-comment depth=1 thingid=t1_1><p>x",
        "<li class=comments_subtree><div class=comment data-shortid=a><p class=byline>x",
        "<li id=tree_1 class=comment><div id=comment_body_1>x",
        "<article class=comment-node id=comment-1><p>x",
        "<li class=comment id=c1><div class=comment-block><p class=comment-content>x",
        "<div class='comment comment-published'><p class=content>x",
        "<div class=indented><article class=comment id=comment-1><p class=comment__submitted>x",
        "<li class=forum-fil><p class=forum-texte>x",
        "<div class=serendipity_comment><p>x",
        "<div class=comment id=comment-6a00d83451aaaa69e2><p class=comment-content>x<i class=byline>",
        "<li id=dsq-comment-1><p class=dsq-comment-body>x",
        "<div id=disqus_thread><div class=comment><p class=comment-body>x",
        "<div id=question class=comment-copy><li id=comment-1 class=comment><p class=s-prose>x",
        "<div id=issuecomment-1><p class=markdown-body>x",
        "<div itemtype=/Comment><b itemprop=author>a</b><p itemprop=text>x",
        "<div class=u-comment><b class=p-author>a</b><p class=e-content>x",
        "<script type='application/ld+json'>{\"comment\":[{\"text\":\"x\",\"author\":\"a\"",
      })
  void nestedMarkupCostsNoMoreThanItsLength(String piece) {
    String page = "<html><meta name=generator content='Movable Type'><body class=pagetop>";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Pages.read(page + piece.repeat(20_000)));
  }

  @Test
  void samplesWereFound() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(15);
  }

  private static String describe(Article article) {
    StringBuilder out = new StringBuilder();
    out.append("title: ").append(article.title()).append('\n');
    out.append("by: ").append(article.author());
    out.append(article.published().known() ? ", " + article.published().iso() : "").append('\n');
    out.append("body: ").append(String.join(" / ", article.body())).append('\n');
    out.append("claimed: ").append(article.claimed()).append('\n');
    for (String problem : article.problems()) {
      out.append("problem: ").append(problem).append('\n');
    }
    return out.append('\n').append(Pages.thread(article)).toString();
  }
}
