package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.cli.Ran;
import parley.model.Article;
import parley.model.Comment;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;
import parley.write.ExportFormat;
import parley.write.Hard;

/** parley reads the pages that it exports: the same article, comment for comment. */
class HtmlRoundTripTest {
  private @TempDir Path here;

  static List<Path> samples() throws IOException {
    return GoldenTest.samples();
  }

  private static Article read(Path file) throws ReadException {
    return Formats.read(Source.open(file.toString(), Optional.empty()));
  }

  private Article back(String html) throws IOException, ReadException {
    return read(Files.writeString(here.resolve("back.html"), html));
  }

  private static void same(Article back, Article article) {
    assertThat(back.format()).isEqualTo("parley");
    assertThat(Hard.comments(back.discussion())).isEqualTo(Hard.comments(article.discussion()));
    assertThat(back.title()).isEqualTo(article.title());
    assertThat(back.url()).isEqualTo(article.url());
    assertThat(back.author()).isEqualTo(article.author());
    assertThat(back.published()).isEqualTo(article.published());
    assertThat(back.body()).isEqualTo(article.body());
    assertThat(back.notices()).isEqualTo(article.notices());
    assertThat(back.claimed()).isEqualTo(article.claimed());
    assertThat(back.problems()).isEqualTo(article.problems());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleComesBack(Path sample) throws IOException, ReadException {
    String html = Ran.parley("export", "--format", "html", sample.toString()).out();
    same(back(html), read(sample));
  }

  @Test
  void whatLooksLikeMarkupComesBack() throws IOException, ReadException {
    same(back(Hard.export(ExportFormat.HTML, Hard.article())), Hard.article());
  }

  @Test
  void chainsComeBackAtAnyDepth() throws IOException, ReadException {
    same(back(Hard.export(ExportFormat.HTML, Hard.chain(5000))), Hard.chain(5000));
  }

  @Test
  void severalArticlesAreReadAsOneAndThatIsSaid() throws IOException, ReadException {
    Article back = back(Hard.export(ExportFormat.HTML, Hard.chain(3), Hard.article()));
    assertThat(back.title()).isEqualTo("Chain");
    assertThat(back.discussion().size()).isEqualTo(3 + Hard.article().discussion().size());
    assertThat(back.body())
        .startsWith("<Title> & *more* #")
        .hasSize(1 + Hard.article().body().size());
    assertThat(back.problems()).contains("2 articles in one page are shown as one");
  }

  @Test
  void aPageWithoutArticlesIsAPage() throws IOException, ReadException {
    assertThat(back(Hard.export(ExportFormat.HTML)).discussion().size()).isZero();
  }

  @Test
  void aReplyWhoseParentIsLeftOutComesBackWithoutOne() throws IOException, ReadException {
    Path chain = here.resolve("chain.html");
    Files.writeString(chain, Hard.export(ExportFormat.HTML, Hard.chain(4)));
    String[] some = {"--author", "Ann 0", "--author", "Ann 2", "--author", "Ann 3"};
    List<String> args = new ArrayList<>(List.of("export", "--format=html", "--context=none"));
    args.addAll(List.of(some));
    args.add(chain.toString());
    Article back = back(Ran.parley(args.toArray(String[]::new)).out());
    assertThat(Hard.comments(back.discussion()).stream().map(Comment::id))
        .containsExactly("c0", "c2", "c3");
    assertThat(Hard.comments(back.discussion()).stream().map(Comment::parent))
        .containsExactly(-1, -1, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article itemtype=x/DiscussionForumPosting></article>",
        "<article itemtype=x/DiscussionForumPosting><footer><p>x</footer><p class=facts></article>",
        "<article itemtype=x/DiscussionForumPosting></article><li itemtype=x/Comment>",
        "<article itemtype=x/DiscussionForumPosting></article>"
            + "<li itemtype=x/Comment data-to=no><details><summary><time itemprop=dateCreated "
            + "datetime=yesterday>",
        "<article></article><li itemtype=x/Comment>",
      })
  void aPageThatSomebodyChangedIsStillRead(String body) throws IOException, ReadException {
    Article back = back("<!doctype html><meta name=generator content=parley>" + body);
    assertThat(back.claimed()).isEqualTo(-1);
    assertThat(back.discussion().size()).isLessThan(2);
  }
}
