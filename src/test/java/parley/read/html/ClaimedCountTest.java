package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedCountTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          63 Kommentare                         | 63
          25 Responses to “7 Tips”              | 25
          20 thoughts on “Tide”                 | 20
          Kommentare (12)                       | 12
          Comments: 3                           | 3
          1.204 Kommentare zu „Tide“            | 1204
          1,204 Comments                        | 1204
          One thought on “7 Tips”               | 1
          Eine Antwort auf „Tide“               | 1
          33 LESER-KOMMENTARE                   | 33
          4 réponses à « Marée »                | 4
          Kommentare                            | -1
          Leave a comment                       | -1
          7 Tips                                | -1
          Schreibe einen Kommentar              | -1
          Comments on 7 Tips                    | -1
          """)
  void isInTheHeading(String heading, int count) {
    assertThat(ClaimedCount.number(heading)).isEqualTo(count);
  }
}
