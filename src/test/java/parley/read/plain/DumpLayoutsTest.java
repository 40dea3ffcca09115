package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;

/** One small page as every tool writes it: the same thread, dates and texts each time. */
class DumpLayoutsTest {
  private static final String THREAD =
      """
      Hedda Lang: The weir was opened at noon, and by four the meadow behind the mill stood a foot \
      under water./Nobody had asked the miller.
        Tam: He was asked twice, in writing, and both times the letter came back to the town hall \
      with the seal unbroken.
          Hedda Lang: Then I take it back.
      Ola: Bring boots.
      """;

  private static void assertThread(String text) {
    Article article = Reading.of(text);
    assertThat(flat(Reading.thread(article.discussion()))).isEqualTo(flat(THREAD));
    assertThat(article.discussion().date(0).iso()).isEqualTo("2019-05-03T09:14");
    assertThat(article.discussion().date(3).iso()).isEqualTo("2019-05-05T18:00");
    assertThat(article.title()).isEqualTo("The weir at Sand Mill");
  }

  /** Paragraphs are parted by one line or two, as the tool does. */
  private static String flat(String thread) {
    return thread.replaceAll("/+", "/").replaceAll("(?m)^ +", "");
  }

  @Test
  void repliesStandInside() {
    assertThat(Reading.thread(LYNX)).contains("\n  Tam: ").contains("\n    Hedda Lang: Then");
  }

  private static final String LYNX =
      """
      The weir at Sand Mill

         On Friday the water board opened the weir at Sand Mill for the first
         time in eleven years. The board says that it had no choice, since the
         snow in the hills was melting faster than anybody had seen it melt.

      4 Responses to The weir at Sand Mill

          1. [2]Hedda Lang says:
             [3]May 3, 2019 at 9:14 am
             The weir was opened at noon, and by four the meadow behind the mill
             stood a foot under water.
             Nobody had asked the miller.
             [4]Reply
                + Tam says:
                  [5]May 3, 2019 at 10:02 am
                  He was asked twice, in writing, and both times the letter came
                  back to the town hall with the seal unbroken.
                  [6]Reply
                     o Hedda Lang says:
                       [7]May 3, 2019 at 11:40 am
                       Then I take it back.
                       [8]Reply
          2. Ola says:
             [9]May 5, 2019 at 6:00 pm
             Bring boots.
             [10]Reply

      References

         1. https://weir.example/
         2. https://hedda.example/
         3. https://weir.example/#c1
      """;

  @Test
  void lynx() {
    assertThread(LYNX);
    assertThread(LYNX.substring(0, LYNX.indexOf("References")).replaceAll("\\[\\d+]", ""));
  }

  @Test
  void w3m() {
    assertThread(
        """
        The weir at Sand Mill

        On Friday the water board opened the weir at Sand Mill for the first time in
        eleven years. The board says that it had no choice, since the snow in the hills
        was melting faster than anybody had seen it melt in all the years of the mill.

        4 Responses to The weir at Sand Mill

         1. [9f1c] Hedda Lang says:
            May 3, 2019 at 9:14 am

            The weir was opened at noon, and by four the meadow behind the mill stood a
            foot under water.
            Nobody had asked the miller.

            Reply
              □ [a] Tam says:
                May 3, 2019 at 10:02 am

                He was asked twice, in writing, and both times the letter came back to
                the town hall with the seal unbroken.

                Reply
                  ☆ Hedda Lang says:
                    May 3, 2019 at 11:40 am

                    Then I take it back.

                    Reply
         2. Ola says:
            May 5, 2019 at 6:00 pm

            Bring boots.

            Reply
        """);
  }

  @Test
  void elinksAndLinks() {
    String page =
        """
        The weir at Sand Mill

           On Friday the water board opened the weir at Sand Mill for the first time
           in eleven years. The board says that it had no choice, since the snow in
           the hills was melting faster than anybody had seen it melt.

          4 Responses to The weir at Sand Mill

            1. [2]Hedda Lang says:
               [3]May 3, 2019 at 9:14 am

               The weir was opened at noon, and by four the meadow behind the mill
               stood a foot under water.
               Nobody had asked the miller.

               [4]Reply

                  • Tam says:
                    [5]May 3, 2019 at 10:02 am

                    He was asked twice, in writing, and both times the letter came
                    back to the town hall with the seal unbroken.

                    [6]Reply

                       • Hedda Lang says:
                         [7]May 3, 2019 at 11:40 am

                         Then I take it back.

                         [8]Reply

            2. Ola says:
               [9]May 5, 2019 at 6:00 pm

               Bring boots.

               [10]Reply

        References

           Visible links
           1. https://weir.example/
           2. https://hedda.example/
        """;
    assertThread(page);
    String links = page.substring(0, page.indexOf("References"));
    assertThread(links.replaceAll("\\[\\d+]", "").replace("•", "*"));
  }

  @Test
  void html2textOfPython() {
    assertThread(
        """
        # The weir at Sand Mill

        On Friday the water board opened the weir at Sand Mill for the first time in
        eleven years. The board says that it had no choice, since the snow in the
        hills was melting faster than anybody had seen it melt.

        ### 4 Responses to _The weir at Sand Mill_

          1. ![](a.png) [Hedda Lang](https://hedda.example) says:

        [May 3, 2019 at 9:14 am](https://weir.example/2019/05/a-very-long-address-that-
        is-broken/#c1)

        The weir was opened at noon, and by four the meadow behind the mill stood a
        foot under water.  \s
        Nobody had asked the miller.

        [Reply](?replytocom=1#respond)

            * Tam says:

        May 3, 2019 at 10:02 am

        He was asked twice, in writing, and both times the letter came back to the
        town hall with the seal unbroken.

        [Reply](?replytocom=2#respond)

              * Hedda Lang says:

        May 3, 2019 at 11:40 am

        Then I take it back.

        [Reply](?replytocom=3#respond)

          2. Ola says:

        May 5, 2019 at 6:00 pm

        Bring boots.

        [Reply](?replytocom=4#respond)
        """);
  }

  @Test
  void html2textOfDebian() {
    assertThread(
        """
        ***** The weir at Sand Mill *****
        On Friday the water board opened the weir at Sand Mill for the first time in
        eleven years. The board says that it had no choice, since the snow in the hills
        was melting faster than anybody had seen it melt in all the years of the mill.
        **** 4 Responses to The weir at Sand Mill ****
           1. Hedda_Langsays:
              May_3,_2019_at_9:14_am
              The weir was opened at noon, and by four the meadow behind the mill stood
              a foot under water.
              Nobody had asked the miller.
              Reply
                  o Tamsays:
                    May_3,_2019_at_10:02_am
                    He was asked twice, in writing, and both times the letter came back
                    to the town hall with the seal unbroken.
                    Reply
                        # Hedda_Langsays:
                          May_3,_2019_at_11:40_am
                          Then I take it back.
                          Reply
           2. Olasays:
              May_5,_2019_at_6:00_pm
              Bring boots.
              Reply
        """);
  }

  @Test
  void pandoc() {
    assertThread(
        """
        The weir at Sand Mill

        On Friday the water board opened the weir at Sand Mill for the first
        time in eleven years. The board says that it had no choice, since the
        snow in the hills was melting faster than anybody had seen it melt.

        4 Responses to The weir at Sand Mill

        1.  [] Hedda Lang says:

            May 3, 2019 at 9:14 am

            The weir was opened at noon, and by four the meadow behind the mill
            stood a foot under water.
            Nobody had asked the miller.

            Reply

            -   Tam says:

                May 3, 2019 at 10:02 am

                He was asked twice, in writing, and both times the letter came
                back to the town hall with the seal unbroken.

                Reply

                -   Hedda Lang says:

                    May 3, 2019 at 11:40 am

                    Then I take it back.

                    Reply

        2.  Ola says:

            May 5, 2019 at 6:00 pm

            Bring boots.

            Reply
        """);
  }

  @Test
  void resiliparseWithDates() {
    assertThread(
        """
        The weir at Sand Mill

        On Friday the water board opened the weir at Sand Mill for the first time in eleven years.

        4 Responses to The weir at Sand Mill

          1. Hedda Lang says:
            May 3, 2019 at 9:14 am

            The weir was opened at noon, and by four the meadow behind the mill stood a foot under water.
            Nobody had asked the miller.

            Reply
            • Tam says:
              May 3, 2019 at 10:02 am

              He was asked twice, in writing, and both times the letter came back to the town hall with the seal unbroken.

              Reply
              • Hedda Lang says:
                May 3, 2019 at 11:40 am

                Then I take it back.

                Reply

          2. Ola says:
            May 5, 2019 at 6:00 pm

            Bring boots.

            Reply
        """);
  }

  @Test
  void commonCrawlWithoutAnyIndentation() {
    String thread =
        Reading.thread(
            """
            The weir at Sand Mill
            On Friday the water board opened the weir at Sand Mill for the first time in years.
            2 Responses to The weir at Sand Mill
            Hedda Lang says:
            May 3, 2019 at 9:14 am
            The weir was opened at noon.
            Nobody had asked the miller.
            Reply
            Tam says:
            May 3, 2019 at 10:02 am
            He was asked twice.
            Reply
            Leave a Reply
            Your email address will not be published.
            """);
    assertThat(thread)
        .isEqualTo(
            "Hedda Lang: The weir was opened at noon./Nobody had asked the miller.\n"
                + "Tam: He was asked twice.\n");
  }
}
