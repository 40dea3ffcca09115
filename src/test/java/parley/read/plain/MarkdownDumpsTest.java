package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;

/** What Markdown does to heads: escapes, emphasis, labels of links over two lines, fences. */
class MarkdownDumpsTest {
  private static final String THREAD =
      "Hedda Lang: The weir was opened at 4*2 o'clock.\n  Tam_Sand: He was asked.\nOla: Bring boots.\n";

  private static void assertThread(String text) {
    Article article = Reading.of(text);
    assertThat(Reading.thread(article.discussion())).isEqualTo(THREAD);
    assertThat(article.discussion().date(0).iso()).isEqualTo("2019-05-03T09:14");
    assertThat(article.discussion().date(2).iso()).isEqualTo("2019-05-05T18:00");
  }

  @Test
  void html2textWithoutLinksAndWithoutWrapping() {
    assertThread(
        """
        # The weir at Sand Mill

        On Friday the water board opened the weir at Sand Mill for the first time in eleven years.

        ### 3 Kommentare

          1. **Hedda Lang** sagt:

        3\\. Mai 2019 um 9:14 Uhr

        The weir was opened at 4\\*2 o'clock.

        Antworten

            * Tam\\_Sand sagt:

        4\\. Mai 2019 um 9:14 Uhr

        He was asked.

        Antworten

          2. _Ola_ sagt:

        5\\. Mai 2019 um 18:00 Uhr

        Bring boots.

        Antworten
        """);
  }

  @Test
  void linksOverTwoLinesAndEscapedAddresses() {
    assertThread(
        """
        # The weir at Sand Mill

        ### 3 Comments

          1. ![](a.png) **[Hedda Lang](https://hedda.example/x\\(1\\))** says:

        [May 3, 2019 at 9:14
        am](https://weir.example/2019/05/an-address-of-some-
        length/#c1)

        The weir was opened at 4\\*2 o'clock.

        [Reply](javascript:void\\(0\\))

            * **Tam\\_Sand** says:

        [ May 4, 2019 at 9:14 am ](https://weir.example/#c2)

        He was asked.

        [Reply](javascript:void\\(0\\))

          2. Ola says:

        [May 5, 2019 at 6:00 pm](https://weir.example/#c3)

        Bring boots.

        [Reply](javascript:void\\(0\\))
        """);
  }

  @Test
  void pandocWithFencesAroundTheParts() {
    assertThread(
        """
        # The weir at Sand Mill

        ## 3 Comments

        <div id="comments">

        1.  <div class="comment-author">

            **Hedda Lang** says:

            </div>

            [May 3, 2019 at 9:14
            am](https://weir.example/#c1)

            The weir was opened at 4\\*2 o'clock.

            [Reply](https://weir.example/?replytocom=1)

            - ::: author
              Tam\\_Sand says:
              :::

              [May 4, 2019 at 9:14 am](https://weir.example/#c2)

              He was asked.

              [Reply](https://weir.example/?replytocom=2)

        2.  Ola says:

            [May 5, 2019 at 6:00 pm](https://weir.example/#c3)

            Bring boots.

            [Reply](https://weir.example/?replytocom=3)

        </div>
        """);
  }

  @Test
  void pandocThatDoesNotWrap() {
    String sentence = "The boats lay in the harbour and nobody had thought of the tide. ".repeat(6);
    String page =
        """
        The weir at Sand Mill

        %s

        3 Comments

        1.  Hedda Lang says:

            May 3, 2019 at 9:14 am

            %s

            Reply

            1.  Tam says:

                May 4, 2019 at 9:14 am

                He was asked.

                Reply

        2.  Ola says:

            May 5, 2019 at 6:00 pm

            Bring boots.

            Reply
        """
            .formatted(sentence, sentence);
    assertThat(Reading.thread(page))
        .isEqualTo(
            "Hedda Lang: " + sentence.strip() + "\n  Tam: He was asked.\nOla: Bring boots.\n");
  }

  @Test
  void html2textOfDebianWithoutAHeadingOnTheFirstLine() {
    assertThat(
            Reading.thread(
                """
                _[skip_to_content]
                The_Mill
                ***** 2 Kommentare *****
                    * Hedda Langsagt:
                      3._Mai_2019_um_9:14 Uhr
                      Endlich.
                      Antworten
                    * Olasagt:
                      _5._Mai_2019_um_18:00_
                      Ja.
                      Antworten
                """))
        .isEqualTo("Hedda Lang: Endlich.\nOla: Ja.\n");
  }
}
