package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

class MarkdownTest {
  private static String text(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    new MarkdownText("", out).write(text);
    return out.toString();
  }

  private static String comments(String... said) throws IOException {
    ArticleBuilder article = new ArticleBuilder("x");
    for (String text : said) {
      article.comment(-1, "", "Ann", When.UNKNOWN, text, Kind.COMMENT);
    }
    return Hard.export(ExportFormat.MARKDOWN, article.build());
  }

  @Test
  void anArticleIsADocument() throws IOException {
    ArticleBuilder article = new ArticleBuilder("moss.html");
    article.title("Moss & C #");
    article.author("Odd *Berg*");
    article.published(Hard.TIME);
    article.url("https://example.org/a_b");
    article.paragraph("Moss grows.\nStill.");
    article.notice("Be kind.");
    article.claimed(7);
    article.problem("one table was skipped");
    int first = article.comment(-1, "c1", "Signe", Hard.DAY, "Ours too.", Kind.COMMENT);
    int second = article.comment(first, "c2", "", When.UNKNOWN, "", Kind.COMMENT);
    article.comment(second, "c3", "Ida", When.UNKNOWN, "> Ours too.\n\nNo.", Kind.COMMENT);
    article.comment(first, "c4", "Odd *Berg*", Hard.WALL, "Then not.", Kind.COMMENT);
    article.comment(-1, "p5", "other.example", Hard.DAY, "linked", Kind.PINGBACK);
    assertThat(Hard.export(ExportFormat.MARKDOWN, article.build()))
        .isEqualTo(
            """
            # Moss & C \\#

            By Odd \\*Berg\\*, 2021-03-09 08:05-03:30

            <https://example.org/a_b>

            Moss grows.\\
            Still.

            ### Notices

            Be kind.

            ## 4 comments, 1 pingback

            - **Signe** · #1 · 2021-03-09

              Ours too.

              - **(no name)** · #1.1

                *(empty comment)*

                - **Ida** · #1.1.1

                  > Ours too.

                  No.

              - **Odd \\*Berg\\*** · #1.2 · 1999-12-31 23:59:58 · to Signe #1

                Then not.

            - **other.example** · #2 · pingback · 2021-03-09

              linked

            *The page states 7 comments, 4 are in the file.*

            *one table was skipped*
            """);
  }

  @Test
  void whatStartsABlockDoesNot() throws IOException {
    assertThat(text("# a\n- b\n+ c\n===\n1. d\n22) e\n> f\n>g\n| h\n~~~\n```"))
        .isEqualTo(
            """
            \\# a\\
            \\- b\\
            \\+ c\\
            \\===\\
            1\\. d\\
            22\\) e

            > f

            \\>g\\
            \\| h\\
            \\~\\~\\~\\
            \\`\\`\\`
            """);
  }

  @Test
  void whatIsMarkupInsideALineIsNot() throws IOException {
    assertThat(text("*a* _b_ s_n_k `c` [d](e) <f> &lt; AT&T R & D \\ $5 1.5"))
        .isEqualTo(
            "\\*a\\* \\_b\\_ s_n_k \\`c\\` \\[d\\](e) \\<f> \\&lt; AT\\&T R & D \\\\ \\$5 1.5\n");
  }

  @Test
  void addressesAreLinksAndNothingInThemIsEscaped() throws IOException {
    assertThat(text("see http://a.example/b_c*d?x=1&y=2, or"))
        .isEqualTo("see <http://a.example/b_c*d?x=1&y=2>, or\n");
    assertThat(text("http://a.example/?x&copy;=2")).isEqualTo("http://a.example/?x\\&copy;=2\n");
  }

  @Test
  void quotesEndWhereTheyDo() throws IOException {
    assertThat(text("> a\n> b\n> > c\n> d\ne\n> f\n\n> g"))
        .isEqualTo(
            """
            > a\\
            > b
            >
            > > c
            >
            > d

            e

            > f
            >
            > g
            """);
  }

  @Test
  void codeIsFencedLongerThanItsOwnFences() throws IOException {
    assertThat(text("run:\n    a ````\n\n      b\ndone\n>     c"))
        .isEqualTo(
            """
            run:

            `````
            a ````

              b
            `````

            done

            > `````
            > c
            > `````
            """);
  }

  @Test
  void blanksAtTheStartOfALineStay() throws IOException {
    assertThat(text("a\n  * b")).isEqualTo("a\\\n&nbsp;&nbsp;\\* b\n");
  }

  @Test
  void articlesArePartedAndNothingMeansNothing() throws IOException {
    assertThat(Hard.export(ExportFormat.MARKDOWN)).isEmpty();
    assertThat(Hard.export(ExportFormat.MARKDOWN, Hard.bare(), Hard.bare()))
        .isEqualTo("# -\n\n## 0 comments\n\n---\n\n# -\n\n## 0 comments\n");
  }

  @Test
  void listsNestEightLevelsAndWhatIsDeeperSaysSo() throws IOException {
    String deep = Hard.export(ExportFormat.MARKDOWN, Hard.chain(5000));
    assertThat(deep)
        .contains("\n              - **Ann 0** · #1.1.1.1.1.1.1.1 · 2021-03-09\n")
        .contains("\n              - **Ann 1** · #…5000 · 2021-03-09 · level 5000\n")
        .doesNotContain("\n                - ");
  }

  @Test
  void aReplyToWhatIsLeftOutStandsAloneAndTakesNobodysReplies() throws IOException {
    ArticleBuilder article = new ArticleBuilder("x");
    int[] parents = {-1, 0, 1, 0};
    for (int i = 0; i < parents.length; i++) {
      article.comment(parents[i], "", "N" + i, When.UNKNOWN, "t", Kind.COMMENT);
    }
    String some = Hard.export(ExportFormat.MARKDOWN, Hard.only(0, 2, 3), article.build());
    assertThat(some.lines().filter(line -> line.contains("**")))
        .containsExactly(
            "- **N0** · #1",
            "  - **N3** · #1.2",
            "- **N2** · #1.1.1 · answers a comment that is left out");
  }

  @Test
  void nothingInItEndsInBlanks() throws IOException {
    assertThat(Hard.export(ExportFormat.MARKDOWN, Hard.article()).lines())
        .noneMatch(line -> line.endsWith(" "));
    assertThat(comments("> a\n> b", "    c\n\n    d").lines()).noneMatch(l -> l.endsWith(" "));
  }
}
