package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

class SearchTest {
  @ParameterizedTest
  @CsvSource({
    "ferry, The FERRY sails, 4",
    "Ferry, the ferry and the Ferry, 18",
    "straße, Die Straße, 4",
    "привет, Скажи ПРИВЕТ, 6",
    "aab, aaab, 1",
    "x, none here, -1",
    "end, at the very end, 12",
    "(a+)+$, aaaaaaaa, -1"
  })
  void findsWithSmartCase(String query, String text, int expected) {
    assertThat(new Finder(query).find(text, 0)).isEqualTo(expected);
  }

  @Test
  void agreesWithALookAtEveryPlace() {
    Random random = new Random(5);
    for (int round = 0; round < 3000; round++) {
      String text = letters(random, random.nextInt(30));
      String query = letters(random, 1 + random.nextInt(3));
      int from = random.nextInt(text.length() + 1);
      boolean anyCase = query.equals(query.toLowerCase(java.util.Locale.ROOT));
      int expected = -1;
      for (int at = text.length() - query.length(); at >= from; at--) {
        expected = text.regionMatches(anyCase, at, query, 0, query.length()) ? at : expected;
      }
      assertThat(new Finder(query).find(text, from)).as(query + " in " + text).isEqualTo(expected);
    }
  }

  private static String letters(Random random, int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append("aAbBé".charAt(random.nextInt(5)));
    }
    return text.toString();
  }

  @Test
  void stepsThroughEveryParagraphOfTheArticleAndEveryCommentBothWaysRound() {
    List<String> body = List.of("the ferry", "nothing", "a ferry", "ferry again");
    Discussion d = Sketch.thread("A: no ferry\nB: none\n  C: ferry");
    Story story = Story.of(80, 24, Sketch.article(d, body));
    story.press("/").type("ferry").press("Enter");
    for (int hit = 1; hit <= 5; hit++) {
      assertThat(story.screen()).contains("search: ferry " + hit + "/5");
      story.press("n");
    }
    assertThat(story.screen()).contains("search: ferry 1/5");
    for (int hit = 5; hit >= 1; hit--) {
      assertThat(story.press("N").screen()).contains("search: ferry " + hit + "/5");
    }
  }

  @Test
  void fromTheTopTheNextHitIsTheVeryFirstAlsoWithoutAnArticle() {
    Discussion d = Sketch.thread("A: ferry one\nB: ferry two");
    Story story = Story.of(80, 24, Sketch.article(d, List.of()));
    story.press("G", "/").type("ferry").press("Enter", "g", "n");
    assertThat(story.screen()).contains("search: ferry 1/2");
  }

  @Test
  void showsTheParagraphItWentToHoweverLongTheArticle() {
    List<String> body = new ArrayList<>(Collections.nCopies(80, "one more paragraph of it"));
    body.set(70, "where the quincunx stands");
    Story story = Story.of(60, 12, Sketch.article(Sketch.thread("A: nothing"), body));
    story.press("/").type("quincunx").press("Enter");
    assertThat(story.screen()).contains("where the quincunx stands");
  }

  @Test
  void aFilterByWordsWorksInSlicesToo() {
    DiscussionBuilder thread = new DiscussionBuilder();
    String page = "Nothing to see in this long comment. ".repeat(3000);
    for (int i = 0; i < 300; i++) {
      String text = i == 200 || i == 290 ? page + "quincunx" : page;
      thread.add(-1, "", "n" + i % 3, When.UNKNOWN, text, Kind.COMMENT);
    }
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 80, 24, Sketch.article(thread.build(), List.of()));
    String before = story.screen();
    for (char c : "&quin".toCharArray()) {
      browser.press(Key.typed(String.valueOf(c)));
    }
    browser.press(Key.named("Enter"));
    assertThat(browser.busy()).isTrue();
    assertThat(story.screen()).contains("filter: \"quin\" (0+, ");
    Chore overtaken = browser.chore().get();
    overtaken.run();
    browser.press(Key.named("Esc"));
    assertThat(overtaken.deliver()).isFalse();
    assertThat(story.screen()).isEqualTo(before);
    story.press("&").type("quin").press("Enter");
    assertThat(story.screen()).contains("filter: \"quin\" (2)").contains("200 comments hidden");
    assertThat(story.press("Esc").screen()).isEqualTo(before);
  }

  @Test
  void worksInSlicesAndKeysGoOnMeanwhile() {
    DiscussionBuilder thread = new DiscussionBuilder();
    String page = "Nothing to see in this long comment. ".repeat(3000);
    for (int i = 0; i < 300; i++) {
      String text = i == 290 ? page + "quincunx" : page;
      thread.add(-1, "", "n" + i % 3, When.UNKNOWN, text, Kind.COMMENT);
    }
    Discussion d = thread.build();
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 80, 24, Sketch.article(d, java.util.List.of()));
    browser.press(Key.typed("/"));
    for (char c : "quin".toCharArray()) {
      browser.press(Key.typed(String.valueOf(c)));
    }
    assertThat(browser.busy()).as("300 long comments are more than a slice").isTrue();
    assertThat(story.screen()).contains("0/0+");
    browser.press(Key.typed("c"));
    assertThat(story.screen()).contains("/quinc");
    story.press("Enter");
    assertThat(story.screen())
        .contains("search: quinc 1/1")
        .contains("n2 · 97 of 100")
        .contains("quincunx");
    assertThat(story.press("Esc").screen()).contains("▌▸ article");
  }
}
