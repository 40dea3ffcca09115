package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;

/** What a user sees after which keys, on narrow, usual and wide terminals. */
class StoryTest {
  private static final Article VOTE =
      Sketch.article(
          """
          Tavi: Again the ferry company wins. This is not the first time and won't be the last.
          Vesna: I believe they would give back some of the berths, but not all of them.
            joE: Where are the two ferries we paid for?
              Vesna: In the yard.
                joE: Which yard?
            Ada: Ask the office. I did, twice.
          ^Island blog: […] a vote about berths […]
          Harut: Being that islanders are quick to shout, I would not put it to a vote.
            joE: Then who decides?
            Ada: The people do.
          Tavi:
          """);

  private static final Article BOAT =
      Sketch.article("Ada: Has anybody seen the boat?\n  Tavi: Twice.");

  private static Story at(int columns, int rows) {
    return Story.of(columns, rows, VOTE);
  }

  private static void sees(Story story, String screen) {
    assertThat(story.screen()).isEqualTo(screen);
  }

  @Test
  void opensWithTheArticleFoldedAndTheThreadBelowIt() {
    sees(
        at(80, 18),
        """
         The Harbour Vote                                                   10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1
           Again the ferry company wins. This is not the first time and won't be the
           last.

         ▾ Vesna · #2 · 4 replies
           I believe they would give back some of the berths, but not all of them.
         │
         │ ▾ joE · #2.1 · 2 replies
         │   Where are the two ferries we paid for?
         │ │
         │ │ ▾ Vesna · #2.1.1 · 1 reply
         │ │   In the yard.
         │ │ │
        ────────────────────────────────────────────────────────────────────────────────
         article                                                             0%   ? help
        """);
  }

  @Test
  void onANarrowTerminalTheGuidesLeaveRoomForTheText() {
    sees(
        at(40, 10).press("j", "j", "j"),
        """
         The Harbour Vote           10 comments

         ▾ Vesna · #2 · 4 replies
           I believe they would give back some
           of the berths, but not all of them.
         │
        ▌│ ▾ joE · #2.1 · 2 replies
        ▌│   Where are the two ferries we paid
        ▌│   for?
         Vesna › joE          joE · 1 of 3   27%
        """);
  }

  @Test
  void onAWideTerminalTheTextKeepsAReadableMeasure() {
    sees(
        at(200, 12).press("G", "k"),
        """
         ↑ Harut · #4 · "Being that islanders are quick to shout, I would not put it to a vote."                                                                                                    10 comments
         │
         │ ▾ joE · #4.1
         │   Then who decides?
         │
        ▌│ ▾ Ada · #4.2 · to Harut
        ▌│   The people do.

         ▾ Tavi · #5
           (empty comment)

         Harut › Ada                                                                                                                                                                 Ada · 2 of 2   90%   ? help
        """);
  }

  @Test
  void aFilterKeepsWhatWasAnsweredOnOneLineAndTheRestAsGaps() {
    sees(
        at(80, 18).press("jjj", "f"),
        """
         The Harbour Vote                                                   10 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         … 1 comment hidden
         · Vesna · #2 · "I believe they would give back some of the berths, but not …"
        ▌│ ▾ joE · #2.1 · 2 replies
        ▌│   Where are the two ferries we paid for?
         │ │
         │ │ · Vesna · #2.1.1 · "In the yard."
         │ │ │ ▾ joE · #2.1.1.1
         │ │ │   Which yard?

         … 1 comment and 1 pingback hidden
         · Harut · #4 · "Being that islanders are quick to shout, I would not put it…"
         │ ▾ joE · #4.1
         │   Then who decides?
        ────────────────────────────────────────────────────────────────────────────────
         Vesna › joE                       filter: joE (3)   joE · 1 of 3   27%   ? help
        """);
  }

  @Test
  void aGapOpensInPlaceAndALineOfContextToo() {
    sees(
        at(80, 20).press("jjj", "f", "k", "Enter", "k", "Enter"),
        """
         The Harbour Vote                                                   10 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▾ Tavi · #1
        ▌  Again the ferry company wins. This is not the first time and won't be the
        ▌  last.

         ▾ Vesna · #2 · 4 replies
           I believe they would give back some of the berths, but not all of them.
         │
         │ ▾ joE · #2.1 · 2 replies
         │   Where are the two ferries we paid for?
         │ │
         │ │ · Vesna · #2.1.1 · "In the yard."
         │ │ │ ▾ joE · #2.1.1.1
         │ │ │   Which yard?

         … 1 comment and 1 pingback hidden
        ────────────────────────────────────────────────────────────────────────────────
         Tavi                              filter: joE (3)   Tavi · 1 of 2   9%   ? help
        """);
  }

  @Test
  void contextGoesRoundFromParentsToChainsToNothing() {
    sees(
        at(80, 14).press("jjj", "f", "c", "c"),
        """
         ↑ Vesna · #2 · "I believe they would give back some of the be…"    10 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌│ ▾ joE · #2.1 · to Vesna · 2 replies
        ▌│   Where are the two ferries we paid for?
         │ │ │
         │ │ │ ▾ joE · #2.1.1.1 · to Vesna
         │ │ │   Which yard?
         │
         │ ▾ joE · #4.1 · to Harut
         │   Then who decides?


         Vesna › joE                 filter: joE alone (3)   joE · 1 of 3   27%   ? help
        """);
  }

  @Test
  void invertingShowsEverybodyElse() {
    sees(
        at(80, 18).press("jjj", "f", "!"),
        """
         The Harbour Vote                                                   10 comments

         ▾ Vesna · #2 · 4 replies
           I believe they would give back some of the berths, but not all of them.
         │
        ▌│ · joE · #2.1 · "Where are the two ferries we paid for?"
         │ │ ▾ Vesna · #2.1.1 · 1 reply
         │ │   In the yard.
         │ │ │
         │ │ │ … 1 comment hidden
         │ ▾ Ada · #2.2 · to Vesna
         │   Ask the office. I did, twice.

         … 1 pingback hidden
         ▾ Harut · #4 · 2 replies
           Being that islanders are quick to shout, I would not put it to a vote.
        ────────────────────────────────────────────────────────────────────────────────
         Vesna › joE               filter: all but joE (7)   joE · 1 of 3   27%   ? help
        """);
  }

  @Test
  void theRosterNarrowsMarksAndShowsItsChoiceAtOnce() {
    sees(
        at(80, 20).press("j", "F").type("a").press("Down", "Space").type(""),
        """
         The Harbour Vote                                                   10 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▾ Tavi · #1
        ▌  Again the ferry company wins. This is not the first time and won't be the
        ▌  last.

         … 8 comments and 1 pingback hidden
         ▾ Tavi · #5
           (empty comment)



        ─ 4 of 5 commenters ────────────── ▾comments  words  replies  top-level  unread
         [ ] Vesna                                 2     18        3          1       0
         [x] Tavi                                  2     16        0          2       1
        ▌[ ] Ada                                   2      9        0          0       2
         [ ] Harut                                 1     15        2          1       1

        name: a             Space marks  Enter applies  Esc leaves  Tab sorts  Alt-n not
        """);
  }

  @Test
  void onANarrowTerminalTheRosterStillLeavesThreeRowsOfThread() {
    sees(
        at(40, 10).press("F", "Down"),
        """
         The Harbour Vote           10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────
         … 1 comment hidden
         ▾ Vesna · #2 · 4 replies
           I believe they would give back some
        ─ 5 commenters ────────────── ▾comments
         [ ] joE                              3
        ▌[ ] Vesna                            2
        name:         Space marks  Enter applies
        """);
  }

  @Test
  void foldLinesSayWhoAnswersBelow() {
    sees(
        at(80, 12).press("zM"),
        """
         The Harbour Vote                                                   10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▸ Tavi · #1 · "Again the ferry company wins. This is not the first time and…"
         ▸ Vesna · #2 · "I believe they would give back …"  4 replies: joE 2, Vesna, Ada
         ▸ pingback · Island blog · #3 · "[…] a vote about berths […]"
         ▸ Harut · #4 · "Being that islanders are quick to shout,…"  2 replies: joE, Ada
         ▸ Tavi · #5 · (empty comment)



         article                                                             0%   ? help
        """);
  }

  @Test
  void depthOneShowsTopLevelWholeAndAnswersAsLines() {
    sees(
        at(80, 18).press("z1"),
        """
         The Harbour Vote                                                   10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1
           Again the ferry company wins. This is not the first time and won't be the
           last.

         ▾ Vesna · #2 · 4 replies
           I believe they would give back some of the berths, but not all of them.
         │
         │ ▸ joE · #2.1 · "Where are the two ferries …"  2 replies, 1 unread: Vesna, joE
         │ ▸ Ada · #2.2 · "Ask the office. I did, twice."
         ▸ pingback · Island blog · #3 · "[…] a vote about berths […]"

         ▾ Harut · #4 · 2 replies
           Being that islanders are quick to shout, I would not put it to a vote.
        ────────────────────────────────────────────────────────────────────────────────
         article                                                             0%   ? help
        """);
  }

  @Test
  void doneFoldsTheChainAndGoesOn() {
    sees(
        at(80, 14).press("jjjj", "x"),
        """
         The Harbour Vote                                                   10 comments
         ▾ Tavi · #1
           Again the ferry company wins. This is not the first time and won't be the
           last.

         ▸ Vesna · #2 · "I believe they would give …"  4 replies, 2 unread: joE 2, Vesn…
         ▸ pingback · Island blog · #3 · "[…] a vote about berths […]"

        ▌▾ Harut · #4 · 2 replies
        ▌  Being that islanders are quick to shout, I would not put it to a vote.
         │
         │ ▾ joE · #4.1
         │   Then who decides?
         Harut                                             Harut · 1 of 1   72%   ? help
        """);
  }

  @Test
  void searchFindsInsideFoldsAndCountsAndMarksTheFold() {
    sees(
        at(80, 14).press("zM", "/").type("yard"),
        """
         The Harbour Vote                                                   10 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▸ Tavi · #1 · "Again the ferry company wins. This is not the first time and…"

         ▾ Vesna · #2 · 4 replies
           I believe they would give back some of the berths, but not all of them.
         │
         │ ▾ joE · #2.1 · 2 replies
         │   Where are the two ferries we paid for?
         │ │
        ▌│ │ ▾ Vesna · #2.1.1 · 1 reply
        ▌│ │   In the yard.
        /yard                                                                        1/2
        """);
  }

  @Test
  void searchThatFindsNothingSaysSoAndLeavesEverythingAsItWas() {
    sees(
        at(80, 12).press("zM", "/").type("quay").press("Enter"),
        """
         The Harbour Vote                                                   10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▸ Tavi · #1 · "Again the ferry company wins. This is not the first time and…"
         ▸ Vesna · #2 · "I believe they would give back …"  4 replies: joE 2, Vesna, Ada
         ▸ pingback · Island blog · #3 · "[…] a vote about berths […]"
         ▸ Harut · #4 · "Being that islanders are quick to shout,…"  2 replies: joE, Ada
         ▸ Tavi · #5 · (empty comment)



         nothing holds "quay"                                                0%   ? help
        """);
  }

  @Test
  void aPatternFiltersByText() {
    sees(
        at(80, 14).press("&").type("ferr(y|ies)").press("Enter"),
        """
         The Harbour Vote                                                   10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1
           Again the ferry company wins. This is not the first time and won't be the
           last.

         · Vesna · #2 · "I believe they would give back some of the berths, but not …"
         │ ▾ joE · #2.1 · 2 replies
         │   Where are the two ferries we paid for?

         … 7 comments and 1 pingback hidden

         article                                 filter: "ferr(y|ies)" (2)   0%   ? help
        """);
  }

  @Test
  void aPatternThatIsNoneIsSaidInThePrompt() {
    sees(
        at(80, 8).press("&").type("fer(ry").press("Enter"),
        """
         The Harbour Vote                                                   10 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1
           Again the ferry company wins. This is not the first time and won't be the
           last.

        only text with: fer(ry                             not a pattern: Unclosed group
        """);
  }

  @Test
  void theArticleOpensInPlace() {
    sees(
        at(80, 14).press("a"),
        """
         The Harbour Vote                                                   10 comments
        ▌▾ article, 2 paragraphs
        ▌
        ▌  The vote is over.
        ▌
        ▌  The ferry is not.
        ▌
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Tavi · #1
           Again the ferry company wins. This is not the first time and won't be the
           last.

         ▾ Vesna · #2 · 4 replies
         article                                                             0%   ? help
        """);
  }

  @Test
  void severalArticlesAreListed() {
    sees(
        Story.of(80, 8, VOTE, BOAT).press("j"),
        """
         parley                                                2 articles ─ 12 comments
        ─────────────────────────────────────────────────────────────  comments  people
          The Harbour Vote                                                   10       5
        ▌ The Harbour Vote                                                    2       2



                                 Enter opens   / narrows   Tab sorts   q quits   ? help
        """);
  }

  @Test
  void theListNarrowsAndOpensAndLeafs() {
    sees(
        Story.of(80, 10, VOTE, BOAT).press("/").type("vote").press("Enter", "Enter", ">"),
        """
         The Harbour Vote                                              2/2 ─ 2 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
         ▾ Ada · #1 · 1 reply
           Has anybody seen the boat?
         │
         │ ▾ Tavi · #1.1
         │   Twice.

         article                                                             0%   ? help
        """);
  }

  @Test
  void helpIsMadeFromTheKeys() {
    sees(
        at(80, 10).press("?"),
        """
         Keys                                                   q leaves, Space goes on
         Moving
          j Down               next comment; scrolls first while this one goes on below
          k Up                 previous comment; scrolls first while this one starts
                               above
          Ctrl-E               scroll down a line
          Ctrl-Y               scroll up a line
          d Ctrl-D             half a page down
          Ctrl-U               half a page up
          Space PgDn Ctrl-F    a page down
        """);
  }

  @Test
  void aTallCommentScrollsBeforeTheCursorMovesOn() {
    sees(
        at(40, 7).press("jjj", "k"),
        """
         The Harbour Vote           10 comments
        ▌▾ Vesna · #2 · 4 replies
        ▌  I believe they would give back some
        ▌  of the berths, but not all of them.
         │
         │ ▾ joE · #2.1 · 2 replies
         Vesna              Vesna · 1 of 2   18%
        """);
  }
}
