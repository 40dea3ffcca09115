package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import parley.read.ReadException;

/** What does not fit into memory is refused before anything is read. */
class RoomTest {
  private static final long GB = 1L << 30;

  @Test
  void aGigabyteFitsIntoThreeQuartersOfFour() {
    assertThatCode(() -> Room.check(GB, 3 * GB)).doesNotThrowAnyException();
    assertThatCode(() -> Room.check(0, GB)).doesNotThrowAnyException();
  }

  @Test
  void whatCannotFitIsToldWhatItNeeds() {
    assertThatThrownBy(() -> Room.check(2 * GB, 3 * GB - 1))
        .isInstanceOfSatisfying(
            ReadException.class,
            e -> {
              assertThat(e.getMessage())
                  .isEqualTo("needs at least 3072 MB of memory, and parley may use 3071 MB");
              assertThat(e.hint())
                  .isEqualTo(
                      "where there is more, give it that with PARLEY_OPTS=-Xmx5g, or split the"
                          + " file");
            });
  }
}
