package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | 10. Juni 2008 um 14:28                       | 2008-06-10T14:28
          de | 20. Februar 2019 um 18:05 Uhr                | 2019-02-20T18:05
          de | 1.5.2016 um 19:48 Uhr Uhr                    | 2016-05-01T19:48
          de | April 12, 2014 um 1:56 pm                    | 2014-04-12T13:56
          de | März 7, 2018                                 | 2018-03-07
          de | 8. April 2019 @ 11:38                        | 2019-04-08T11:38
          de | 01.01.2015 // 21:24                          | 2015-01-01T21:24
          de | 19. Juni 2019 / 6:16                         | 2019-06-19T06:16
          de | 17.10.2019, 14:14                            | 2019-10-17T14:14
          de | 31.10.2023, 19.18 Uhr                        | 2023-10-31T19:18
          de | 01.10.19 07:41                               | 2019-10-01T07:41
          de | 17.07, 2011 @ 13:04                          | 2011-07-17T13:04
          de | 16. March, 2023 at 16:59                     | 2023-03-16T16:59
          de | Di, 21. April 2020 - 16:40                   | 2020-04-21T16:40
          de | Do 9 Apr 2020 / 08:34                        | 2020-04-09T08:34
          de | Mittwoch, Mai 10, 2017 4:14:00 PM            | 2017-05-10T16:14
          de | 7. Dez 2018 um 13:22 Uhr                     | 2018-12-07T13:22
          de | Am 29. Mai 2017 um 14:38                     | 2017-05-29T14:38
          de | 12:28 am 10. Juni 2008                       | 2008-06-10T12:28
          de | 5. Jänner 2021, 9 Uhr                        | 2021-01-05T09:00
          en | 2019-01-01 @ 00:39                           | 2019-01-01T00:39
          en | August 3, 2019 at 3:12 pm                    | 2019-08-03T15:12
          en | May 1st, 2008 at 12:04 am                    | 2008-05-01T00:04
          en | May 1st, 2008 at 12:04 p.m.                  | 2008-05-01T12:04
          en | on Friday December 19, 2025 @08:08PM         | 2025-12-19T20:08
          en | 3rd of June 2011, 4 pm                       | 2011-06-03T16:00
          en | 14:28, 10 June 2008                          | 2008-06-10T14:28
          en | 3:12 pm on August 3, 2019                    | 2019-08-03T15:12
          en | 24-Mar-19                                    | 2019-03-24
          en | Sep 20, 2012 11:16                           | 2012-09-20T11:16
          en | 8/3/2019 3:12 PM                             | 2019-08-03T15:12
          en | 11-29-2024, 09:03 AM                         | 2024-11-29T09:03
          en | Mon, 17/06/2013 - 16:58.                     | 2013-06-17T16:58
          en-GB | 03/04/2019 at 9:15                        | 2019-04-03T09:15
          en | 2020/7/9                                     | 2020-07-09
          es | 14/04/2020 a las 3:00 pm                     | 2020-04-14T15:00
          es | 26 abril 2022 a las 14:02                    | 2022-04-26T14:02
          es | 3 de mayo de 2021 a las 9:05                 | 2021-05-03T09:05
          fr | Le 11 septembre 2018 à 12:57                 | 2018-09-11T12:57
          fr | (22 juin 2018 @11h13)                        | 2018-06-22T11:13
          fr | le mercredi 15 mai 2019 à 15h24              | 2019-05-15T15:24
          fr | 1er août 2020 à 8 h 07 min                   | 2020-08-01T08:07
          fr | 18/02/2020 à 16:42                           | 2020-02-18T16:42
          en-GB | 26/05/14, 07:41 am                        | 2014-05-26T07:41
          pl | wtorek, 11 maja 2021, 22:28                  | 2021-05-11T22:28
          it | 4 marzo 2019 alle 21:30                      | 2019-03-04T21:30
          nl | 5 mei 2019 om 20:15                          | 2019-05-05T20:15
          pt | 7 de setembro de 2015 às 10:00               | 2015-09-07T10:00
          ru | 12 марта 2020 в 18:45                        | 2020-03-12T18:45
          ru | 12 марта 2020 г. в 18:45                     | 2020-03-12T18:45
          tr | 3 Ağustos 2018, 17:20                        | 2018-08-03T17:20
          sv | 9 augusti 2017 kl. 10:11                     | 2017-08-09T10:11
          fi | 9. elokuuta 2017 klo 10.11                   | 2017-08-09T10:11
          hu | 2019. március 5. 13:10                       | 2019-03-05T13:10
          ja | 2019年3月5日 13:10                             | 2019-03-05T13:10
          zh | 2019年3月5日 下午 1:10                          | 2019-03-05T13:10
          en | October 4th, 2024 at 3:51:58 PM GMT+03:00    | 2024-10-04T15:51:58+03:00
          en | 2019-10-20T13:31:40+02:00                    | 2019-10-20T13:31:40+02:00
          en | 2026-04-24T13:21:59Z                         | 2026-04-24T13:21:59Z
          en | 2024-03-01T10:20:30.123456Z                  | 2024-03-01T10:20:30Z
          en | 2017-01-30 14:38:23                          | 2017-01-30T14:38:23
          """)
  void readsWhatPagesWrite(String language, String text, String expected) {
    assertThat(new Dates(language).read(text).iso()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | vor 11 Wochen
          de | 50 Minuten 46 Sekunden her
          en | Jun 20th at 2:41 am
          de | 18. September um 08:37
          en | 21:00
          en | 3 days ago
          en | Version 1.2.3 of 2010
          en | call 555-1234-2010
          en | 31.02.2019
          en | 32/13/2019
          en | May 2018
          en | 10.0.0.1
          en | I have 12 may 3000
          """)
  void isNotMisled(String language, String text) {
    assertThat(new Dates(language).read(text).known()).isFalse();
  }

  @Test
  void learnsTheOrderOfDayAndMonthFromThePage() {
    Dates dates = new Dates("en");
    assertThat(dates.read("03/04/2019").iso()).isEqualTo("2019-03-04");
    dates.learn("23/04/2019", "");
    assertThat(dates.read("03/04/2019").iso()).isEqualTo("2019-04-03");
  }

  @Test
  void learnsTheOrderFromAnAttribute() {
    Dates dates = new Dates("en");
    dates.learn("on 11/08/2020 at 9:52", "2020-08-11T09:52:46+02:00");
    assertThat(dates.read("03/04/2019").iso()).isEqualTo("2019-04-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20. Oktober 2019 um 15:31 | 2019-10-20T13:31:40+00:00 | 2019-10-20T15:31
          20. Oktober 2019 um 13:31 | 2019-10-20T13:31:40+00:00 | 2019-10-20T13:31:40
          20. Oktober 2019 um 13:31 | 2019-10-20T13:31:40+02:00 | 2019-10-20T13:31:40+02:00
          29.07.2020 // 12:56       | 2020-07-29                | 2020-07-29T12:56
          20. Oktober 2019          | 2019-10-20T13:31:40+00:00 | 2019-10-20T13:31:40
          vor 3 Tagen               | 2019-10-20T13:31:40+00:00 | 2019-10-20T13:31:40Z
          vor 3 Tagen               | 26. Januar 2022 13:05     | 2022-01-26T13:05
          vor 3 Tagen               | 1571578300000             | 2019-10-20T13:31:40Z
          vor 3 Tagen               | 1571578300                | 2019-10-20T13:31:40Z
          20. Oktober 2019 um 13:31 | Permalink                 | 2019-10-20T13:31
          """)
  void trustsTheVisibleTextBeforeTheAttribute(String visible, String machine, String expected) {
    assertThat(new Dates("de").read(visible, machine).iso()).isEqualTo(expected);
  }

  @Test
  void saysWhereTheDateStands() {
    String text = "Comment by Ann — 17.07, 2011 @ 13:04 (edited)";
    Dates.Found found = new Dates("de").find(text);
    assertThat(text.substring(0, found.start())).isEqualTo("Comment by Ann — ");
    assertThat(text.substring(found.end())).isEqualTo(" (edited)");
  }
}
