package parley.write;

import java.time.LocalDateTime;
import parley.model.When;

/** Dates as mail writes them. */
final class MailDate {
  private static final String DAYS = "MonTueWedThuFriSatSun";
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final LocalDateTime UNKNOWN = LocalDateTime.of(1970, 1, 1, 0, 0);

  private MailDate() {}

  /**
   * As in a header (RFC 5322, 3.3): {@code Mon, 08 Apr 2019 11:38:00 +0200}. Where the page gives
   * no offset it is {@code -0000}, which says just that; a day alone starts at midnight.
   */
  static String header(When when) {
    LocalDateTime at = when.local();
    String date = two(at.getDayOfMonth()) + " " + month(at) + " " + at.getYear();
    return day(at) + ", " + date + " " + clock(at) + " " + zone(when.iso());
  }

  /** As in the first line of a message: {@code Mon Apr 8 11:38:00 2019}. */
  static String envelope(When when) {
    LocalDateTime at = when.known() ? when.local() : UNKNOWN;
    String day = (at.getDayOfMonth() < 10 ? " " : "") + at.getDayOfMonth();
    return day(at) + " " + month(at) + " " + day + " " + clock(at) + " " + at.getYear();
  }

  private static String zone(String iso) {
    int time = iso.indexOf('T');
    if (time < 0) {
      return "-0000";
    }
    if (iso.endsWith("Z")) {
      return "+0000";
    }
    int sign = Math.max(iso.indexOf('+', time), iso.indexOf('-', time));
    return sign < 0 ? "-0000" : iso.substring(sign, sign + 3) + iso.substring(sign + 4, sign + 6);
  }

  private static String day(LocalDateTime at) {
    int day = at.getDayOfWeek().ordinal() * 3;
    return DAYS.substring(day, day + 3);
  }

  private static String month(LocalDateTime at) {
    int month = (at.getMonthValue() - 1) * 3;
    return MONTHS.substring(month, month + 3);
  }

  private static String clock(LocalDateTime at) {
    return two(at.getHour()) + ":" + two(at.getMinute()) + ":" + two(at.getSecond());
  }

  private static String two(int n) {
    return (n < 10 ? "0" : "") + n;
  }
}
