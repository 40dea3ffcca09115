package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WhenTest {
  private static final LocalDateTime MINUTE = LocalDateTime.of(2019, 4, 8, 11, 38);

  @Test
  void isNoMorePreciseThanThePage() {
    assertThat(When.of(LocalDate.of(2019, 4, 8)).iso()).isEqualTo("2019-04-08");
    assertThat(When.of(MINUTE).iso()).isEqualTo("2019-04-08T11:38");
    assertThat(When.of(MINUTE.plusSeconds(5)).iso()).isEqualTo("2019-04-08T11:38:05");
    assertThat(When.of(LocalDateTime.of(2019, 4, 8, 0, 0)).iso()).isEqualTo("2019-04-08T00:00");
  }

  @Test
  void keepsTheOffsetOnlyWhereThereIsOne() {
    assertThat(When.of(MINUTE, ZoneOffset.UTC).iso()).isEqualTo("2019-04-08T11:38Z");
    assertThat(When.of(MINUTE, ZoneOffset.ofHoursMinutes(5, 30)).iso())
        .isEqualTo("2019-04-08T11:38+05:30");
    assertThat(When.of(MINUTE, ZoneOffset.ofHours(-18)).iso()).isEqualTo("2019-04-08T11:38-18:00");
    assertThat(When.of(MINUTE, ZoneOffset.ofHours(18)).iso()).isEqualTo("2019-04-08T11:38+18:00");
  }

  @Test
  void packsDatesFarFromToday() {
    for (int year : new int[] {1, 1600, 1969, 1970, 2400, 9999}) {
      LocalDate day = LocalDate.of(year, 12, 31);
      assertThat(When.of(day).local()).isEqualTo(day.atStartOfDay());
      assertThat(When.of(day).known()).isTrue();
    }
  }

  @Test
  void ordersByTheInstantMeant() {
    When berlin = When.of(MINUTE, ZoneOffset.ofHours(2));
    When london = When.of(MINUTE, ZoneOffset.UTC);
    assertThat(berlin).isLessThan(london);
    assertThat(When.of(MINUTE)).isEqualByComparingTo(london);
    assertThat(When.UNKNOWN).isLessThan(berlin);
    assertThat(When.UNKNOWN.iso()).isEmpty();
  }
}
