package parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/** Whose words a comment quotes. */
class SourceSearchTest {
  private static final String BODY = "The council voted for two new ferries on Monday night.";

  private final DiscussionBuilder thread = new DiscussionBuilder();
  private int size;

  private int says(int parent, String who, String text) {
    return says(parent, who, When.UNKNOWN, text);
  }

  private int says(int parent, String who, When when, String text) {
    thread.add(parent, "", who, when, text, Kind.COMMENT);
    return size++;
  }

  private static Article article(Discussion thread, List<String> body) {
    return new Article(
        "a", "text", "T", "", "Ed", When.UNKNOWN, body, List.of(), -1, thread, List.of());
  }

  /** {@code who: words}, of the first quotation of a comment; several passages parted by a bar. */
  private String source(int quoter) {
    Article article = article(thread.build(), List.of("Good morning, islands.", BODY));
    SourceSearch search = search(article, quoter, 0);
    StringBuilder found = new StringBuilder();
    for (Passage passage : search.source()) {
      boolean body = passage.comment() == Passage.ARTICLE;
      Discussion d = article.discussion();
      String text = body ? article.body().get(passage.paragraph()) : d.text(passage.comment());
      found.append(found.length() == 0 ? body ? "article" : d.author(passage.comment()) : "|");
      found.append(": ").append(text, passage.start(), passage.end());
    }
    return found.toString();
  }

  private static SourceSearch search(Article article, int quoter, int quotation) {
    String text = article.discussion().text(quoter);
    SourceSearch search = new SourceSearch(article, quoter, Quotation.in(text).get(quotation));
    while (!search.done()) {
      search.further(50);
    }
    return search;
  }

  @Test
  void theArticleWhateverTheSigns() {
    int who = says(-1, "Ada", "“council VOTED, for two new ferries” – did it?");
    assertThat(source(who)).isEqualTo("article: council voted for two new ferries");
  }

  @Test
  void whatIsAnsweredBeforeTheArticleBeforeAnybodyElse() {
    int other = says(-1, "Bo", BODY);
    int parent = says(-1, "Cy", "I read: " + BODY);
    int answer = says(parent, "Ada", "> voted for two new ferries on Monday");
    assertThat(source(answer)).startsWith("Cy");
    int loose = says(-1, "Ada", "> voted for two new ferries on Monday");
    assertThat(source(loose)).startsWith("article");
    assertThat(other).isZero();
  }

  @Test
  void theLongestRunWinsOverWhoeverIsNearer() {
    says(-1, "Bo", "Well, one two three four five six seven eight.");
    int parent = says(-1, "Cy", "one two three four five six, and so on");
    int answer = says(parent, "Ada", "> one two three four five six seven eight");
    assertThat(source(answer)).isEqualTo("Bo: one two three four five six seven eight");
  }

  @Test
  void theNamedOneAmongThoseWhoSaidTheSame() {
    says(-1, "Bo", "one two three four five six");
    says(-1, "Cy", "one two three four five six");
    assertThat(source(says(-1, "Ada", "> Bo:\n> one two three four five six"))).startsWith("Bo");
    assertThat(source(says(-1, "Ada", "> one two three four five six"))).startsWith("Cy");
  }

  @Test
  void aQuoteOfAQuoteLeadsToWhoSaidIt() {
    int first = says(-1, "Bo", "one two three four five six");
    int second = says(first, "Cy", "> one two three four five six\n\nNo.");
    int third = says(second, "Ada", "> > one two three four five six\n> No.\n\nYes.");
    assertThat(source(third)).startsWith("Bo");
  }

  @Test
  void nobodyIsQuotedByOwnWordsAndNobodyBeforeSpeaking() {
    int own = says(-1, "Ada", "What I call “a rather long and odd thing to say” is this.");
    int early = says(-1, "Ada", "> one two three four five six");
    says(-1, "Bo", "one two three four five six");
    assertThat(source(own)).isEmpty();
    assertThat(source(early)).isEmpty();
  }

  @Test
  void datesSayWhoSpokeBefore() {
    int late = says(-1, "Ada", day(9), "> one two three four five six");
    says(-1, "Bo", day(3), "one two three four five six");
    says(-1, "Cy", day(5), "one two three four five six");
    says(-1, "Di", day(4), "one two three four five six");
    says(-1, "Ed", day(10), "one two three four five six");
    assertThat(source(late)).startsWith("Cy");
  }

  private static When day(int day) {
    return When.of(LocalDate.of(2024, 3, day));
  }

  @Test
  void aChangedWordLeavesTheLongerHalf() {
    says(-1, "Bo", "a b c d e f g h i j k l m n o p");
    int wrong = says(-1, "Ada", "> a b c d e f XX h i j k l m n o p");
    assertThat(source(wrong)).isEqualTo("Bo: h i j k l m n o p");
  }

  @Test
  void partsOfACutQuoteAreAllFound() {
    says(-1, "Bo", "a b c d e f g and then some more of it o p q r s t u.");
    int cut = says(-1, "Ada", "> a b c d e f g [...] o p q r s t u");
    assertThat(source(cut)).isEqualTo("Bo: a b c d e f g|: o p q r s t u");
    says(-1, "Cy", "I say a b c d e f... g h i j k l.");
    int whole = says(-1, "Ada", "> a b c d e f... g h i j k l");
    assertThat(source(whole)).isEqualTo("Cy: a b c d e f... g h i j k l");
  }

  @Test
  void aHundredThousandLongCommentsAreOnePass() {
    Random random = new Random(5);
    String hay = "word ".repeat(60);
    for (int i = 0; i < 100_000; i++) {
      says(i == 0 ? -1 : i - 1 - random.nextInt(Math.min(i, 5)), "n" + i % 50, hay + i);
    }
    String words = "word ".repeat(60) + "and one that is nowhere else";
    int quoter = says(-1, "Ada", "> " + words + "\n\n" + "“" + hay + "77777”");
    Article article = article(thread.build(), List.of(BODY));
    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          assertThat(search(article, quoter, 0).source()).hasSize(1);
          int found = search(article, quoter, 1).source().get(0).comment();
          assertThat(article.discussion().text(found)).endsWith(" 77777");
        });
  }

  @Test
  void theCountKnowsWhoQuotesWhichParagraph() {
    says(-1, "Ada", "“council voted for two new ferries” and > no");
    says(-1, "Bo", "The council voted for two new ferries, he did not quote.");
    says(
        0,
        "Cy",
        "> for two new ferries on Monday night\n\n> Good morning, islands. The council voted");
    Article article = article(thread.build(), List.of("Good morning, islands.", BODY, "More."));
    QuoteCount count = new QuoteCount(article);
    while (!count.done()) {
      count.further(1);
    }
    assertThat(count.quoters(0)).containsExactly(1);
    assertThat(names(article, count.quoters(1))).containsExactly("Ada", "Cy");
    assertThat(count.count(2)).isZero();
    int ada = count.quoters(1)[0];
    Range range = count.in(ada, 1).get(0);
    assertThat(article.discussion().text(ada).substring(range.start(), range.end()))
        .isEqualTo("council voted for two new ferries");
  }

  private static List<String> names(Article article, int[] comments) {
    List<String> names = new ArrayList<>();
    for (int comment : comments) {
      names.add(article.discussion().author(comment));
    }
    return names;
  }
}
