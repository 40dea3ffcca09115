package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/** Heads without verbs, heads that are gone, names below the text; and what only looks like one. */
class DumpEvidenceTest {
  private static void assertThread(String text, String thread) {
    assertThat(Reading.thread(text)).isEqualTo(thread);
  }

  @Test
  void nameAndDateInOneLine() {
    assertThread(
        """
        Ferry times

        2 Kommentare

            1.
           Ada 11. Dezember 2012 um 11:07
               Endlich.
               Antwort ↓
                 1.
                Bo Autor 12. Dezember 2012 um 9:30
                    Ja.
                    Antwort ↓
            2. Pingback: Andere Seite | Hafen
        """,
        "Ada: Endlich.\n  Bo: Ja.\n?: Pingback: Andere Seite | Hafen\n");
  }

  @Test
  void nameAboveDate() {
    assertThread(
        """
        Ferry times

        2 Kommentare

          1. Ada
             15. April 2019

             Endlich.

             Antworten
             • Bo
               22. April 2019

               Ja.
        """,
        "Ada: Endlich.\n  Bo: Ja.\n");
  }

  @Test
  void dateAboveName() {
    assertThread(
        """
        Ferry times

        COMMENTS

             * July 26, 2019
               Ada
               At last.
               Reply
                  + July 27, 2019
                    Bo
                    Yes.
                    Reply
        """,
        "Ada: At last.\n  Bo: Yes.\n");
  }

  @Test
  void theNameStandsBelow() {
    assertThread(
        """
        Ferry times

        2 Comments

          1. At last a ferry that waits for the train.
             It took them long enough.
             Comment by Ada — 17.07, 2011 @ 13:04
          2. Yes.
             Comment by Bo — 17.07, 2011 @ 13:10
        """,
        "Ada: At last a ferry that waits for the train./It took them long enough.\nBo: Yes.\n");
  }

  @Test
  void headsAreGoneButLinksToAnswerAreLeft() {
    assertThread(
        """
        Ferry times

        9 Responses

          1. At last a ferry that waits.

            Reply

            • Not on Sundays.

              Reply

          3. The list of stops:

            • the pier

            • the station

            Reply

        Leave a Reply
        """,
        """
        ?: At last a ferry that waits.
          ?: Not on Sundays.
        ?: The list of stops://• the pier//• the station
        """);
  }

  @Test
  void aHeadingThatStatesAsManyIsEnough() {
    Article article =
        Reading.of(
            """
            Ferry times

            3 Kommentare

              1. Endlich eine Fähre, die wartet.

              2. Sonntags nicht.

              3. Doch, seit Mai.
            """);
    assertThat(article.discussion().size()).isEqualTo(3);
    assertThat(article.discussion().author(0)).isEmpty();
    assertThat(article.claimed()).isEqualTo(-1);
  }

  @Test
  void postsOfForumsWithProfileDateAndNumber() {
    assertThread(
        """
        Winches

          1. Ada
            Ada ist offline Stammgast
            03.03.2011, 14:37
            #663
            Seit gestern klemmt sie.
          2. Avatar von Bo
            Bo
            Bo ist offline Neuling
            03.03.2011, 14:39
            #664
            Fett?
        """,
        "Ada: Seit gestern klemmt sie.\nBo: Fett?\n");
  }

  @Test
  void flatDumpsSayWhomTheyAnswer() {
    assertThread(
        """
        Ferry times

        3 Comments

           Avatar
           Ada | September 25, 2015
           No readers like this yet.

           At last a ferry that waits.

           Avatar
           Bo | September 26, 2015
           No readers like this yet.

           Not on Sundays.

           In reply to At last a ferry by Ada

           Avatar
           Cy | September 27, 2015
           No readers like this yet.

           See you there.
        """,
        "Ada: At last a ferry that waits.\n  Bo: Not on Sundays.\nCy: See you there.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        News

        Latest comments

           Ada zu
           6. November 2023
           Ferry times for the winter season
           Bo zu
           6. November 2023
           Ferry times for the winter season
           Cy zu
           6. November 2023
           Ferry times for the winter season
        """,
        """
        The mayor answers

        We met her at the pier.

        The Courier says:
        Will it wait?

        The mayor says:
        It will.

        The Courier says:
        On Sundays too?
        """,
        """
        News

        0 Comments

           Harbour
           April 15, 2022 | 9:28 am

           The pier is closed for repairs

           Station
           April 13, 2022 | 1:48 pm

           The clock has stopped again

           School
           April 12, 2022 | 12:16 pm

           A new roof before winter
        """,
        """
        How to tie up

        Comments

          • coil the rope
          • mind the step
          • call the pier
        """,
        """
        Fire in the boat house

           By Ada Lang
           31 October 2023

           The fire broke out at noon.

           More from the harbour

             * Fire in the boat house again
               30 October 2023
             * Ferry aground in thick fog
               29 October 2023
        """,
        """
        Fire in the boat house
        The fire broke out at noon.
        Everybody was very brave and the boats are all safe on the other side now.
        — Harbour Watch (@harbourwatch) June 1, 2017
        Nobody was hurt.
        — Pier News (@piernews) July 21, 2017
        Comments are closed
        """,
        """
        Fire in the boat house
        The fire broke out at noon.
        Kommentar
        Aktuelle Kommentare
        06.11.23 - 14:00 von Ada zu
        Ferry aground in thick fog
        06.11.23 - 13:53 von Bo zu
        The new pier and what it costs
        06.11.23 - 13:52 von Cy zu
        Ferry aground in thick fog
        """
      })
  void looksLikeCommentsButIsNone(String text) {
    Article article = Reading.of(text);
    assertThat(Reading.thread(article.discussion())).isEmpty();
  }

  @Test
  void brokenLinesAreJoinedAndOthersKept() {
    Article article =
        Reading.of(
            """
            Ferry times

            The ferry to the island leaves every hour on the hour from the new pier, and
            every half hour in the summer months, when the old boat is put on the line as
            well. On Sundays the first one leaves at nine, which is too late for everybody
            who has to catch the train to the city that leaves at a quarter to, of course,
            and nobody at the office could tell why that is so.

            Pier
            Station
            """);
    assertThat(article.body()).hasSize(2);
    assertThat(article.body().get(0)).doesNotContain("\n").contains("pier, and every half");
    assertThat(article.body().get(1)).isEqualTo("Pier\nStation");
  }

  @Test
  void numbersInBracketsAreTextWhereNoListExplainsThem() {
    assertThat(
            Reading.thread(
                "T\n\n2 Comments\n\n  1. Ada says:\n     May 3, 2019\n     See [1] and [2].\n     Reply\n"))
        .isEqualTo("Ada: See [1] and [2].\n");
  }

  @Test
  void theLastCommentEndsWhereAllOthersWould() {
    assertThread(
        """
        Ferry times

        Kommentare

           26.09.20 | 10:40    Ada
           Endlich.
           27.09.20 | 10:41    Bo
           Ja.
           28.09.20 | 10:42    Ada
           Eben.

           Die besten Tipps
           der letzten Woche
        """,
        "Ada: Endlich.\nBo: Ja.\nAda: Eben.\n");
  }

  @Test
  void speakingToSomebodyAtTheStartOfALineIsText() {
    assertThread(
        """
        Ferry times

        2 Comments

            1. Ada says:
               May 3, 2019 at 9:14 am
               @ Bo
               8. April 2019 @ 11:38
               is when it left.
               Reply
            2. Bo says:
               May 4, 2019 at 9:14 am
               Yes.
               Reply
        """,
        "Ada: @ Bo/8. April 2019 @ 11:38/is when it left.\nBo: Yes.\n");
  }
}
