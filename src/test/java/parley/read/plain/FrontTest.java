package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/** What stands before the thread, or alone. */
class FrontTest {
  private static final String REAL =
      "The council of the islands will vote on Sunday about the future of the old harbour, after"
          + " years of talk.";
  private static final String THREAD = "\n\n  1. Ada said:\n\n    Yes.\n";

  @Test
  void takesTitleParagraphsAndNoticesApart() {
    Article article =
        Reading.of(
            "The vote\n\n"
                + REAL
                + "\n\nSecond.\nWith a line.\n\nTags ,\n\nRelated posts\n\n"
                + "Discussion Policy\n\nBe kind. Be short."
                + THREAD);
    assertThat(article.title()).isEqualTo("The vote");
    assertThat(article.body()).containsExactly(REAL, "Second.\nWith a line.");
    assertThat(article.notices())
        .containsExactly("Tags ,", "Related posts", "Discussion Policy", "Be kind. Be short.");
    assertThat(article.discussion().size()).isOne();
  }

  @Test
  void aCaptionThatIsRepeatedIsKeptOnce() {
    Article article =
        Reading.of(
            "Title\n\nThe pier (photo)\nThe pier (photo)\n\nThe pier (photo)\n\n\nText.\n\nText!");
    assertThat(article.body()).containsExactly("The pier (photo)", "Text.", "Text!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Discussion Policy",
        "COMMENT POLICY:",
        "Tags",
        "Tags ferries, harbour, vote",
        "Related posts",
        "Kommentarrichtlinien",
        "Ähnliche Beiträge",
        "Das könnte Dich auch interessieren …",
        "Articles similaires",
        "Política de comentarios",
        "Articoli correlati",
        "Похожие записи",
        "Leave a Reply"
      })
  void noticesOfManyLanguagesAreSetApart(String heading) {
    Article article = Reading.of("Title\n\n" + REAL + "\n\n" + heading + "\n\nSomething." + THREAD);
    assertThat(article.body()).containsExactly(REAL);
    assertThat(article.notices()).containsExactly(heading, "Something.");
  }

  @Test
  void aNoticeInOneLineTakesNothingWithIt() {
    Article article = Reading.of("Title\n\nTags: harbour, vote\n\n" + REAL + "\n\nEnd." + THREAD);
    assertThat(article.body()).containsExactly(REAL, "End.");
    assertThat(article.notices()).containsExactly("Tags: harbour, vote");
  }

  @Test
  void aSentenceAboutTagsIsNoNotice() {
    String sentence = "Tags help readers, says the librarian.";
    Article article = Reading.of("Title\n\n" + REAL + "\n\n" + sentence + THREAD);
    assertThat(article.body()).containsExactly(REAL, sentence);
  }

  @Test
  void aHeadingInTheMiddleOfALongArticleBelongsToIt() {
    String long1 = (REAL + " ").repeat(40);
    Article article =
        Reading.of("Title\n\n" + REAL + "\n\nTags\n\n" + long1 + "\n\n" + long1 + "x");
    assertThat(article.notices()).isEmpty();
    assertThat(article.body()).hasSize(4).contains("Tags");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6 Responses to The vote | 6",
        "12 thoughts on “The vote” | 12",
        "Comments (3) | 3",
        "1,234 Comments | 1234",
        "4 Antworten | 4",
        "One comment on “The vote” | -1",
        "2 Kommentare zu „The vote“ | 2",
        "Comments | -1",
      })
  void theNumberThatThePageStatesIsClaimedWhereItDiffers(String heading, int claimed) {
    Article article = Reading.of("My site\n\nThe vote\n\n" + REAL + "\n\n" + heading + THREAD);
    assertThat(article.claimed()).isEqualTo(claimed);
    assertThat(article.notices()).contains(heading);
    assertThat(article.discussion().size()).isOne();
    boolean named = heading.contains("The vote");
    assertThat(article.title()).isEqualTo(named ? "The vote" : "My site");
    assertThat(article.body()).last().isEqualTo(REAL);
  }

  @Test
  void aMenuBeforeTheTitleIsNoTitle() {
    Article article = Reading.of("  • Home\n  • About\n\nThe vote\n\n" + REAL);
    assertThat(article.title()).isEqualTo("The vote");
    assertThat(article.notices()).containsExactly("• Home\n• About");
  }

  @Test
  void aTextWithoutATitleLineGivesItsBeginning() {
    String line = (REAL + " ").repeat(4).strip();
    Article article = Reading.of(line);
    assertThat(article.title()).endsWith("…").hasSizeLessThan(90);
    assertThat(article.body()).containsExactly(line);
  }

  @Test
  void markdownHeadingsLoseTheirMarks() {
    assertThat(Reading.of("# The vote\n\nText.").title()).isEqualTo("The vote");
    Article underlined = Reading.of("The vote\n========\n\nText.");
    assertThat(underlined.title()).isEqualTo("The vote");
    assertThat(underlined.body()).containsExactly("Text.");
    Article poem = Reading.of("First line\nSecond line\n\nText.");
    assertThat(poem.title()).isEqualTo("First line");
    assertThat(poem.body()).containsExactly("Second line", "Text.");
  }

  @Test
  void listsOfAnArticleKeepTheirShape() {
    Article article = Reading.of("Title\n\n  1. one\n  2. two\n    • two a\n\nEnd.");
    assertThat(article.body()).containsExactly("1. one\n2. two\n  • two a", "End.");
  }

  @Test
  void anEmptyTextIsAnEmptyArticle() {
    Article article = Reading.of("\n \n\t\n");
    assertThat(article.title()).isEmpty();
    assertThat(article.body()).isEmpty();
    assertThat(article.discussion().size()).isZero();
  }
}
