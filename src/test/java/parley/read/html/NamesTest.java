package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann says:                 | Ann
          Ann Pole sagt :           | Ann Pole
          Ann Pole schrieb am       | Ann Pole
          Ann said, on              | Ann
          Ann a écrit :             | Ann
          Ann dijo:                 | Ann
          Анна пишет:               | Анна
          Ann:                      | Ann
          Ann,                      | Ann
          @ann                      | ann
          Comment by Ann            | Ann
          Kommentar von Ann Pole    | Ann Pole
          von Ann                   | Ann
          Par Zoé                   | Zoé
          Frank Says                | Frank Says
          Vonda                     | Vonda
          Byron                     | Byron
          C. J.                     | C. J.
          4711                      | 4711
          — Ann —                   | Ann
          """)
  void losesItsTrimmings(String written, String name) {
    assertThat(Names.clean(written)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          von Ufer       | von Ufer
          Frank Says     | Frank Says
          Ann:           | Ann
          by the sea     | by the sea
          """)
  void stays(String written, String name) {
    assertThat(Names.exact(written)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann says:               | Ann
          Kommentar von Ann       | Ann
          He says no              | ''
          On the matter:          | ''
          A line of text          | ''
          """)
  void speaksInALine(String line, String name) {
    assertThat(Names.speaker(line)).isEqualTo(name);
  }
}
