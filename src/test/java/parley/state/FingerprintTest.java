package parley.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors computed by another implementation: files written today must be found for ever. */
class FingerprintTest {
  @ParameterizedTest
  @CsvSource({
    "'', efd01f60ba992926",
    "a, 82a2a958a9bece5b",
    "'The ferry, again!', cb8ea141884183a1",
    "Юлия, 740a2385cf1d984b",
    "漢字 👍🏽, cc965f76979bdf00",
    "+1, 7c3832dde020d3d6",
    ":-), f050b1ef3d779e29",
  })
  void vectors(String text, String expected) {
    assertThat(Fingerprint.of(text)).isEqualTo(Long.parseUnsignedLong(expected, 16));
  }

  @Test
  void twoHashesInOrder() {
    assertThat(Fingerprint.both(1, 2)).isEqualTo(Long.parseUnsignedLong("f8f76353b6d877c5", 16));
    assertThat(Fingerprint.both(2, 1)).isNotEqualTo(Fingerprint.both(1, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It’s “late” — go home…  | It's \"late\" - go home...",
        "two  lines\u2028here    | Two lines here",
        "*emphasis* and `code`   | emphasis and code",
        "❤\uFE0F                 | ❤",
      })
  void renderingsOfOneTextAgree(String page, String dump) {
    assertThat(Fingerprint.of(page)).isEqualTo(Fingerprint.of(dump));
  }

  @ParameterizedTest
  @CsvSource({":-), :-(", "yes, yest", "👍, 👎", "é, e", "1.5, 1.6"})
  void differentTextsDiffer(String one, String other) {
    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
  }

  @Test
  void headAndTailSeeOnlyTheirEnd() {
    String text = "first words of a long remark, and its last ones";
    assertThat(Fingerprint.head(text, 10)).isEqualTo(Fingerprint.of("First Words"));
    assertThat(Fingerprint.tail(text, 10)).isEqualTo(Fingerprint.of("ts last ones"));
    assertThat(Fingerprint.head("short", 10)).isEqualTo(Fingerprint.tail("short", 10));
  }

  @Test
  void idsAreTakenAsTheyAre() {
    assertThat(Fingerprint.exact("c-12")).isNotEqualTo(Fingerprint.exact("C12"));
  }

  /** A lone half of a surrogate pair cannot come out of the sanitizer, and must not throw. */
  @Test
  void halfACharacterIsNoAccident() {
    assertThat(Fingerprint.of("\uD83D")).isNotEqualTo(Fingerprint.of("\uDC4D"));
  }
}
