package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.When;

/** Everything a filter can ask for, alone and combined, and what it says of itself. */
class FilterTest {
  private static final Article VOTE =
      Sketch.article(
          """
          Ada: The vote is over.
            Bo: Is it?
              Cy: It is.
                Ada: Thank you, Cy.
          Cy: A second one, Bo?
            Bo: Never.
              Bo: I mean it.
          Ada: Alone up here.
          """);

  @ParameterizedTest
  @CsvSource({
    "2019, 2018-12-31, false",
    "2019, 2019-01-01, true",
    "2019, 2019-12-31, true",
    "2019, 2020-01-01, false",
    "2019-02, 2019-02-28, true",
    "2019-02, 2019-03-01, false",
    "2019-04-08.., 2019-04-08, true",
    "2019-04-08.., 2019-04-07, false",
    "..2019-04-08, 2019-04-08, true",
    "..2019-04-08, 2019-04-09, false",
    "2018..2019-04, 2019-04-30, true",
    "' 2018 .. 2019-04 ', 2019-05-01, false",
  })
  void datesMeanTheirWholePeriod(String range, LocalDate day, boolean within) {
    assertThat(DateRange.parse(range).orElseThrow().has(When.of(day))).isEqualTo(within);
  }

  @Test
  void timesOfDayCountWhereTheyAreTyped() {
    When noon = When.of(LocalDateTime.of(2019, 4, 8, 12, 0, 59));
    assertThat(DateRange.parse("2019-04-08 12:00").orElseThrow().has(noon)).isTrue();
    assertThat(DateRange.parse("2019-04-08T12:01..").orElseThrow().has(noon)).isFalse();
    assertThat(DateRange.parse("2019").orElseThrow().has(When.UNKNOWN)).isFalse();
    assertThat(DateRange.ALL.has(When.UNKNOWN)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-13",
        "2019-02-30",
        "yesterday",
        "20190408",
        "2020..2019",
        "2019-04-08 1",
        "-"
      })
  void whatIsNoDateIsNotTakenForOne(String typed) {
    assertThat(DateRange.parse(typed)).isEmpty();
  }

  @Test
  void aConversationIsWhatTwoPeopleSayAboveAndBelowEachOther() {
    Discussion d = VOTE.discussion();
    assertThat(Conversation.of(d, List.of(0, 2))).isEqualTo(bits(0, 2, 3));
    assertThat(Conversation.of(d, List.of(1, 2))).isEqualTo(bits(1, 2, 4, 5, 6));
    assertThat(Conversation.of(d, List.of(1))).isEqualTo(bits());
  }

  private static BitSet bits(int... members) {
    BitSet set = new BitSet();
    for (int i : members) {
      set.set(i);
    }
    return set;
  }

  @Test
  void conversationsAreThoseThatANaiveReadingFinds() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      Discussion d = RandomThreads.of(random, 1 + random.nextInt(40));
      int one = random.nextInt(d.names().size());
      int other = random.nextInt(d.names().size());
      BitSet naive = new BitSet();
      for (int a = 0; a < d.size() && one != other; a++) {
        for (int b = 0; b < d.size(); b++) {
          boolean chain = d.within(a, b) || d.within(b, a);
          boolean both = d.authorId(a) == one && d.authorId(b) == other;
          if (chain && both && !d.isPingback(a)) {
            naive.set(a);
          }
          if (chain && both && !d.isPingback(b)) {
            naive.set(b);
          }
        }
      }
      BitSet found = Conversation.of(d, List.of(one, other));
      naive.andNot(pings(d));
      // A pingback above or below is nobody's word, and yet it is somebody's place in a chain.
      assertThat(found).isEqualTo(naive);
    }
  }

  private static BitSet pings(Discussion d) {
    return Folds.pingbacks(d).copy();
  }

  @Test
  void everythingAskedForMustHoldAndTheOthersAreTheRest() {
    Discussion d = VOTE.discussion();
    Criteria asked =
        Criteria.ALL
            .withPeople(List.of("ada", "bo"), List.of("Bo"), List.of())
            .withTraits(Set.of(Trait.ANSWERED));
    assertThat(Matches.of(VOTE, asked)).isEqualTo(bits(0));
    assertThat(Matches.of(VOTE, asked.withInverted(true))).isEqualTo(bits(1, 2, 3, 4, 5, 6, 7));
    String words =
        Filter.of(d, asked.withDates(DateRange.parse("2019..").get()))
            .describe(VOTE, Glyphs.UNICODE);
    assertThat(words).isEqualTo("Ada, Bo & not Bo & since 2019 & answered");
  }

  @Test
  void keysLayTheSameFiltersAndTakeThemAwayAgain() {
    Story story = Story.of(100, 30, VOTE);
    assertThat(story.press("vr").screen()).contains("filter: answered (5)");
    assertThat(story.press("j", "f").screen()).contains("filter: Ada & answered (1)");
    assertThat(story.press("!").screen()).contains("filter: all but Ada & answered (7)");
    assertThat(story.press("Esc").screen()).doesNotContain("filter:");
    assertThat(story.press("vd").type("2019..2018").press("Enter").screen())
        .contains("not a range of dates");
    assertThat(story.press("Esc", "vu").screen()).contains("filter: unread (0)");
  }

  @Test
  void aConversationStartsFromAnAnswerAndFromTwoChosenPeople() {
    Story story = Story.of(100, 30, VOTE).press("3j", "C");
    assertThat(story.screen()).contains("filter: Bo with Cy (5)");
    assertThat(story.press("C").screen()).doesNotContain("filter:");
    story.press("F").type("ada").press("Space", "Ctrl-U").type("cy").press("Space", "Enter", "C");
    assertThat(story.screen()).contains("filter: Ada with Cy (3)").doesNotContain("Never");
    assertThat(Story.of(100, 30, VOTE).press("j", "C").screen()).contains("go to an answer");
  }

  @Test
  void aMutedPersonIsOneLineAndTheAnswersStay() {
    Story story = Story.of(80, 30, VOTE).press("2j", "M");
    assertThat(story.screen())
        .contains("▌│ · [Bo · #1.1, 1 line, muted]")
        .contains("│ │ ▾ Cy · #1.1.1")
        .contains(" │ · [Bo · #2.1, 1 line, muted]")
        .doesNotContain("Is it?");
    assertThat(story.press("Enter").screen()).contains("Is it?").contains("[Bo · #2.1, 1 line");
    assertThat(story.press("h").screen()).doesNotContain("Is it?");
    assertThat(story.press("/").type("Never").press("Enter").screen()).contains("Never.");
    assertThat(story.press("Esc", "M").screen()).contains("Is it?");
  }

  @Test
  void aHighlightedPersonStandsOutWithoutColour() {
    Story story = Story.of(80, 30, VOTE).press("j", "H");
    assertThat(story.screen()).contains("▾ Ada ◆ · #1.1.1.1").contains("▾ Ada ◆ · #3");
    assertThat(story.press("H").screen()).doesNotContain("◆");
  }

  @Test
  void changesOfAFilterAreTakenBackOneByOne() {
    Story story = Story.of(100, 30, VOTE).press("j", "f", "vr", "!");
    assertThat(story.screen()).contains("filter: all but Ada & answered");
    assertThat(story.press("Backspace").screen()).contains("filter: Ada & answered (1)");
    assertThat(story.press("Backspace").screen()).contains("filter: Ada (3)");
    assertThat(story.press("Backspace").screen()).doesNotContain("filter:");
    assertThat(story.press("Backspace").screen()).contains("no filter is on");
  }

  @Test
  void whatWasFoundCanBeFolded() {
    Story story = Story.of(100, 40, VOTE).press("/").type("it").press("Enter", "zf");
    assertThat(story.screen()).contains("│ ▸ Bo · #1.1 ").contains("▾ Ada · #1 ");
    story.press("zR", "j", "f", "zf");
    assertThat(story.screen())
        .contains("▸ Ada · #1 ")
        .contains("▸ Ada · #3")
        .doesNotContain("filter");
    assertThat(Story.of(100, 30, VOTE).press("zf").screen()).contains("search or filter first");
  }

  @Test
  void chainsThatAreReadFoldAndTheOthersStayOpen() {
    Story story = Story.of(80, 12, VOTE).press("j", "zu");
    assertThat(story.screen()).contains("▾ Ada · #1 ").contains("▾ Bo · #1.1 ");
    story.press("G", "g").press("zu");
    assertThat(story.screen()).contains("▾ Ada · #1 ");
    for (int page = 0; page < 9; page++) {
      story.press("Space");
    }
    assertThat(story.press("zu").screen()).contains("▸ Ada · #1 ").contains("▸ Cy · #2 ");
  }

  @Test
  void quotesAreHiddenAndRepliesDrawnInAsWanted() {
    Article talk =
        Sketch.article(
            "Ada: One.\\nTwo.\n  Bo: > Ada:\\n> One.\\n> Two.\\nThree!\n    Cy: > Three!\\nNo.");
    Story story = Story.of(80, 24, talk);
    assertThat(story.press("T").screen())
        .contains("│   > (3 quoted lines)\n │   Three!")
        .contains("> Three!");
    assertThat(story.press("zi").screen()).contains(" │   │   ▾ Cy");
    assertThat(story.press("zi").screen()).contains(" ││▾ Cy");
    assertThat(story.press("zi", "T").screen()).contains(" │ │ ▾ Cy").contains("> One.");
  }
}
