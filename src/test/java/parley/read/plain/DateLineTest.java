package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "October 3, 2011 at 9:14 am",
        "18. Oktober 2019 um 15:05 Uhr",
        "06.01.2020 um 22:23",
        "8. April 2019 @ 11:38",
        "01.01.2015 // 21:24",
        "19. Juni 2019 / 6:16",
        "2019-01-01 @ 00:39",
        "Mittwoch, Mai 10, 2017 4:14:00 PM",
        "26 abril 2022 a las 14:02",
        "Le 11 septembre 2018 à 12:57",
        "(22 juin 2018 @11h13)",
        "wtorek, 11 maja 2021, 22:28",
        "2011-10-03T09:14:00+02:00",
        "Do 9 Apr 2020 / 08:34",
        "2011年10月3日 9:14",
        "01.10.19 07:41",
        "26/05/14, 07:41 am",
        "2020-01-02T03:04:05.678Z",
        "Dec 18, 2025"
      })
  void isADate(String line) {
    assertThat(DateLine.is(line, 0, line.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#383358, #402042, #404099",
        "(>= 0.8.3) 11",
        "2.31-4) (2.30)",
        "on 17 June 2019.",
        "555 12 2019",
        "In 2011 we had 3 cats, 12 dogs.",
        "Yes.",
        "2011",
        "1, 2, buckle my shoe",
        "3 days ago",
        "Call 555 1234 now",
        "May I, in March, march on 3.",
        "",
        "Monday",
        "October 3 at nine",
        "12 monkeys of 1995, a film",
        "He was born on 3 May 1911 at sea"
      })
  void isNoDate(String line) {
    assertThat(DateLine.is(line, 0, line.length())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2011-10-03 | 2011-10-03",
        "2011-10-03T09:14 | 2011-10-03T09:14",
        "2011-10-03 09:14 | 2011-10-03T09:14",
        "2011-10-03T09:14:05 | 2011-10-03T09:14:05",
        "2011-10-03T09:14:05+02:00 | 2011-10-03T09:14:05+02:00",
        "2011-10-03T09:14Z | 2011-10-03T09:14Z",
        "October 3, 2011 | ''",
        "2011-13-03 | ''",
      })
  void readsIso(String line, String iso) {
    assertThat(DateLine.read(line).iso()).isEqualTo(iso);
  }
}
