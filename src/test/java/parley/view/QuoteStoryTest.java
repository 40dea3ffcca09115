package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;

/** From a quotation to its source and back, who quotes the article, and the lists to go by. */
class QuoteStoryTest {
  static final List<String> BODY =
      List.of(
          "The council of the islands votes on Monday about the new harbour, which is to have"
              + " berths for two ferries and a crane.",
          "Nobody has said yet who will pay for the crane. The ferry company will not, and the"
              + " council has no money before the spring.",
          "We shall report from the hall, and print every word that is said there.");

  static final Article HARBOUR =
      Sketch.article(
          Sketch.thread(
              """
              Tavi: > Nobody has said yet who will pay for the crane.\\n\\nWe will, as always.
                joE: You wrote “we will, as always”, and I say that the crane was paid for in 2016.
                  Ada: > the crane was paid for in 2016\\n\\nIn which currency? The paper says “the ferry company will not, and the council has no money”.
              Vesna: Has anybody asked who will pay for the crane in the end?
              Harut: What I call “a crane for a town that has two boats” is what this is.
                joE: > > the crane was paid for in 2016\\n> In which currency?\\n\\nIn leaflets, Ada. And “nobody has said yet who will pay for the crane” is not true.
              """),
          BODY);

  private static void sees(Story story, String screen) {
    assertThat(story.screen()).isEqualTo(screen);
  }

  /** The marked words on the screen, a bar between rows. */
  static String marked(Story story) {
    StringBuilder all = new StringBuilder();
    for (Row row : story.browser().frame().rows()) {
      for (Span span : row.spans()) {
        if (span.role() == Role.MATCH) {
          all.append(all.length() == 0 ? "" : "|").append(span.text());
        }
      }
    }
    return all.toString();
  }

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, HARBOUR);
  }

  @Test
  void aKeyLeadsFromAQuotationToItsSourceAndToTheNextOne() {
    Story story = at(80, 16).press("jjj", "\"");
    sees(
        story,
        """
         ↑ Tavi · #1 · "> Nobody has said yet who will pay for the cran…"    6 comments
           > Nobody has said yet who will pay for the crane.

           We will, as always.
         │
        ▌│ ▾ joE · #1.1 · 1 reply
        ▌│   You wrote “we will, as always”, and I say that the crane was paid for in
        ▌│   2016.
         │ │
         │ │ ▾ Ada · #1.1.1
         │ │   > the crane was paid for in 2016
         │ │
         │ │   In which currency? The paper says “the ferry company will not, and the
         │ │   council has no money”.
        ────────────────────────────────────────────────────────────────────────────────
         quote 1 of 2 from joE · #1.1                        joE · 1 of 2   33%   ? help
        """);
    assertThat(marked(story)).isEqualTo("the crane was paid for in|2016");
    story.press("\"");
    assertThat(marked(story)).isEqualTo("The ferry company will not,|and the council has no money");
    sees(
        story,
        """
         The Harbour Vote                                                    6 comments
        ▌▾ article, 3 paragraphs
        ▌
        ▌  The council of the islands votes on Monday about the new harbour, which is
        ▌  to have berths for two ferries and a crane.
        ▌
        ▌  Nobody has said yet who will pay for the crane. The ferry company will not,
        ▌  and the council has no money before the spring.
        ▌                                                                ▸ 3 quote this
        ▌  We shall report from the hall, and print every word that is said there.
        ▌
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1 · 2 replies
           > Nobody has said yet who will pay for the crane.
        ────────────────────────────────────────────────────────────────────────────────
         quote 2 of 2 from the article, paragraph 2                          0%   ? help
        """);
    assertThat(story.press("\"").screen()).contains("no further quote: '' goes back");
  }

  @Test
  void theWayBackIsTheUsualOne() {
    Story story = at(80, 16).press("jjj");
    String before = story.screen();
    assertThat(story.press("\"", "''").screen()).isEqualTo(before);
    assertThat(marked(story)).isEmpty();
    assertThat(story.press("\"", "\"", "''").screen()).contains("▌│ │ ▾ Ada");
    assertThat(at(80, 16).press("jjj", "\"", "Esc").screen()).isEqualTo(before);
  }

  @Test
  void aQuoteOfAQuoteLeadsToWhoSaidItAndOnwardFromThere() {
    Story story = at(80, 24).press("G", "\"");
    assertThat(story.screen()).contains("quote 1 of 2 from joE · #1.1").contains("▌│ ▾ joE");
    assertThat(story.press("\"").screen()).contains("quote 2 of 2 from the article, paragraph 2");
  }

  @Test
  void aSourceInAFoldOrBehindAFilterIsRevealed() {
    Story story = at(80, 16).press("G", "zM", "G", "zo", "l", "\"");
    assertThat(story.screen()).contains("▌│ ▾ joE · #1.1");
    assertThat(marked(story)).isEqualTo("the crane was paid for in|2016");
    Story filtered = at(80, 24).press("jj", "j", "f", "c", "c", "\"");
    assertThat(filtered.screen()).contains("▌│ ▾ joE · #1.1").contains("filter: Ada");
    Story context = at(80, 24).press("jj", "j", "f", "\"");
    assertThat(marked(context)).isEqualTo("the crane was paid for in|2016");
  }

  @Test
  void ownWordsInMarksAndPlainOnesQuoteNobody() {
    assertThat(at(80, 16).press("4j", "\"").screen())
        .contains("this quotes nobody: a quote has six words or more");
    assertThat(at(80, 16).press("5j", "\"").screen())
        .contains("nobody here said before what this quotes");
  }

  @Test
  void theArticleSaysHowManyQuoteEachParagraph() {
    sees(
        at(80, 18).press("a"),
        """
         The Harbour Vote                                                    6 comments
        ▌▾ article, 3 paragraphs
        ▌
        ▌  The council of the islands votes on Monday about the new harbour, which is
        ▌  to have berths for two ferries and a crane.
        ▌
        ▌  Nobody has said yet who will pay for the crane. The ferry company will not,
        ▌  and the council has no money before the spring.
        ▌                                                                ▸ 3 quote this
        ▌  We shall report from the hall, and print every word that is said there.
        ▌
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1 · 2 replies
           > Nobody has said yet who will pay for the crane.

           We will, as always.
        ────────────────────────────────────────────────────────────────────────────────
         article                                                             0%   ? help
        """);
    sees(
        at(40, 14).press("a"),
        """
         The Harbour Vote            6 comments
        ▌▾ article, 3 paragraphs
        ▌
        ▌  The council of the islands votes on
        ▌  Monday about the new harbour, which
        ▌  is to have berths for two ferries
        ▌  and a crane.
        ▌
        ▌  Nobody has said yet who will pay for
        ▌  the crane. The ferry company will
        ▌  not, and the council has no money
        ▌  before the spring.
        ▌                        ▸ 3 quote this
         article                     0%   ? help
        """);
    sees(
        at(150, 14).press("a"),
        """
         The Harbour Vote                                                                                                                          6 comments
        ▌▾ article, 3 paragraphs
        ▌
        ▌  The council of the islands votes on Monday about the new harbour, which is to have
        ▌  berths for two ferries and a crane.
        ▌
        ▌  Nobody has said yet who will pay for the crane. The ferry company will not, and the
        ▌  council has no money before the spring.
        ▌                                                                            ▸ 3 quote this
        ▌  We shall report from the hall, and print every word that is said there.
        ▌
        ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1 · 2 replies
         article                                                                                                                                   0%   ? help
        """);
  }

  @Test
  void onTheArticleTheKeyListsWhoQuotesIt() {
    Story story = at(80, 20).press("a", "\"");
    sees(
        story,
        """
         The Harbour Vote                                                    6 comments
        ▌▾ article, 3 paragraphs
        ▌
        ▌  The council of the islands votes on Monday about the new harbour, which is
        ▌  to have berths for two ferries and a crane.
        ▌
        ▌  Nobody has said yet who will pay for the crane. The ferry company will not,
        ▌  and the council has no money before the spring.
        ▌                                                                ▸ 3 quote this
        ▌  We shall report from the hall, and print every word that is said there.
        ▌
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1 · 2 replies
           > Nobody has said yet who will pay for the crane.

        ─ paragraph 2 ────────────────────────────────────────────────────── quoted by ─
        ▌#1      Tavi  We will, as always.
         #1.1.1  Ada   In which currency? The paper says “the ferry company will not, …
         #3.1    joE   In leaflets, Ada. And “nobody has said yet who will pay for the…
        find:                                              Enter goes there  Esc leaves
        """);
    assertThat(story.press("Down", "Down", "Enter").screen()).contains("▌│ ▾ joE · #3.1");
    assertThat(marked(story)).startsWith("nobody has said yet");
    assertThat(story.press("''").screen()).contains("▌▾ article");
    Article silent = Sketch.article("Ada: no quote\n");
    assertThat(Story.of(80, 12, silent).press("a", "\"").screen()).contains("nobody quotes");
  }

  @Test
  void anotherKeyEndsALongSearch() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 20_000; i++) {
      String text = "word ".repeat(40) + i + " and so on";
      thread.add(-1, "", "n" + i % 9, When.UNKNOWN, text, Kind.COMMENT);
    }
    thread.add(-1, "", "Ada", When.UNKNOWN, "> word word word word word 12345", Kind.COMMENT);
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 80, 24, Sketch.article(thread.build(), List.of("Body.")));
    story.press("G");
    browser.press(Key.typed("\""));
    assertThat(story.screen()).contains("looking for what this quotes…");
    assertThat(browser.busy()).isTrue();
    browser.press(Key.typed("k"));
    assertThat(browser.busy()).isFalse();
    assertThat(story.press("j", "\"").screen()).contains("quote from n6 · #12346");
  }

  @Test
  void listsLeadToWhatIsMostAnsweredDeepestLongestLatest() {
    sees(
        at(80, 18).press("B"),
        """
         The Harbour Vote                                                    6 comments
        ▌▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1 · 2 replies
           > Nobody has said yet who will pay for the crane.

           We will, as always.
         │
         │ ▾ joE · #1.1 · 1 reply
         │   You wrote “we will, as always”, and I say that the crane was paid for in
        ─ most answered  longest chains  longest  latest  bookmarks  new ───── answers ─
        ▌#1      Tavi   1  We will, as always.
         #1.1    joE    1  You wrote “we will, as always”, and I say that the crane wa…
         #3      Harut  1  What I call “a crane for a town that has two boats” is what…



        find:                               Tab next list  Enter goes there  Esc leaves
        """);
    sees(
        at(40, 12).press("3j", "ma", "B", "Tab", "Tab"),
        """
         ↑ joE · #1.1                6 comments
        ▌│ │ ▾ Ada · #1.1.1
        ▌│ │   > the crane was paid for in 2016
        ▌│ │
        ▌│ │   In which currency? The paper
        ▌│ │   says “the ferry company will
        ▌│ │   not, and the council has no
        ─ longest  3/6 ──────────── characters ─
        ▌#3.1    joE    140  In leaflets, Ada.…
         #1.1.1  Ada    127  In which currency…
         #1.1    joE     78  You wrote “we wil…
        find:
        """);
    sees(
        at(200, 14).press("B", "Tab"),
        """
         The Harbour Vote                                                                                                                                                                            6 comments
        ▌▸ article, 3 paragraphs
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1 · 2 replies
           > Nobody has said yet who will pay for the crane.

           We will, as always.
         │
        ─ most answered  longest chains  longest  latest  bookmarks  new ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── levels ─
        ▌#1      Tavi   3  We will, as always.
         #3      Harut  2  What I call “a crane for a town that has two boats” is what this is.


        find:                                                                                                                                                       Tab next list  Enter goes there  Esc leaves
        """);
    assertThat(at(80, 18).press("B", "Tab", "Tab").type("leaflets").press("Enter").screen())
        .contains("▌│ ▾ joE · #3.1");
    assertThat(at(80, 18).press("B", "Shift-Tab", "Tab", "Shift-Tab", "Esc").screen())
        .isEqualTo(at(80, 18).screen());
    assertThat(at(80, 18).press("3j", "ma", "g", "B", "Tab", "Tab", "Tab", "Tab").screen())
        .contains("#1.1.1  Ada  a  In which");
  }

  @Test
  void theLatestCommentsAreListedByDateAlsoInTheOrderOfTime() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 300; i++) {
      When when = When.of(LocalDate.of(2024, 1, 1).plusDays(i * 7 % 300));
      thread.add(-1, "", "n" + i, when, "text " + i, Kind.COMMENT);
    }
    Story story = Story.of(80, 24, Sketch.article(thread.build(), List.of("Body.")));
    for (String order : List.of("", "t")) {
      story.press(order, "B");
      for (int tabs = 0; tabs < 6 && !story.screen().contains(" date "); tabs++) {
        story.press("Tab");
      }
      assertThat(story.screen()).contains("▌#258    n257  2024-10-26  text 257");
      assertThat(story.press("Enter").screen()).contains("n257 · #258");
      story.press("g");
    }
  }

  @Test
  void aMillionCommentsAreRankedInTwoPasses() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      int parent = i % 3 == 0 ? -1 : i - 1 - i % 2;
      When when = When.of(LocalDate.of(2024, 1, 1).plusDays(i * 7919L % 3000));
      thread.add(Math.max(-1, parent), "", "n" + i % 99, when, "A few words.", Kind.COMMENT);
    }
    ThreadView view = ThreadView.open(Sketch.article(thread.build(), List.of("Body.")));
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(JumpLists.of(view)).hasSize(6));
    for (Listing list : JumpLists.of(view).subList(0, 4)) {
      assertThat(list.entries()).hasSize(100);
    }
  }

  @Test
  void theBoundedHeapKeepsTheBest() {
    java.util.Random random = new java.util.Random(4);
    for (int round = 0; round < 500; round++) {
      Best best = new Best(1 + random.nextInt(20));
      java.util.List<long[]> all = new java.util.ArrayList<>();
      int n = random.nextInt(60);
      for (int i = 0; i < n; i++) {
        long score = random.nextInt(10);
        best.offer(i, score);
        all.add(new long[] {-score, i});
      }
      all.sort(java.util.Comparator.<long[]>comparingLong(e -> e[0]).thenComparingLong(e -> e[1]));
      int[] kept = best.drain();
      for (int k = 0; k < kept.length; k++) {
        assertThat((long) kept[k]).isEqualTo(all.get(k)[1]);
      }
    }
  }
}
