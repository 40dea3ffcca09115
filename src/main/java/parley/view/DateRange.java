package parley.view;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import parley.model.When;

/**
 * A stretch of time by the clock of the page. A date stands for its whole period: {@code 2019} is a
 * year, {@code 2019-04} a month, {@code 2019-04-08} a day, {@code 2019-04-08 11:38} a minute.
 *
 * @param since the first date, as typed, or empty where there is none
 * @param until the last date, which belongs to it, or empty
 * @param from seconds of the wall clock since 1970, the first that belong to it
 * @param to the first that no longer do
 */
public record DateRange(String since, String until, long from, long to) {
  /** All times, also unknown ones. */
  public static final DateRange ALL = new DateRange("", "", Long.MIN_VALUE, Long.MAX_VALUE);

  private static final String SHAPE = "0000-00-00 00:00";

  /**
   * The range between two dates.
   *
   * @param since a date as above, or empty
   * @param until a date as above, or empty
   * @return empty where one of them is no date, or the last comes before the first
   */
  public static Optional<DateRange> of(String since, String until) {
    try {
      String first = since.strip();
      String last = until.strip();
      long from = first.isEmpty() ? Long.MIN_VALUE : seconds(start(first));
      long to = last.isEmpty() ? Long.MAX_VALUE : seconds(end(last));
      return from < to ? Optional.of(new DateRange(first, last, from, to)) : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Reads {@code FROM..TO}, {@code FROM..}, {@code ..TO} or one date that is both. */
  static Optional<DateRange> parse(String typed) {
    int dots = typed.indexOf("..");
    return dots < 0 ? of(typed, typed) : of(typed.substring(0, dots), typed.substring(dots + 2));
  }

  private static long seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }

  private static LocalDateTime start(String date) {
    String shape = date.replace('T', ' ');
    for (int i = 0; i < shape.length(); i++) {
      boolean digit = shape.charAt(i) >= '0' && shape.charAt(i) <= '9';
      boolean fits = i < SHAPE.length() && (SHAPE.charAt(i) == '0' ? digit : same(shape, i));
      if (!fits) {
        throw new DateTimeException(date);
      }
    }
    return LocalDateTime.of(
        part(shape, 0, 4, 0),
        part(shape, 5, 7, 1),
        part(shape, 8, 10, 1),
        part(shape, 11, 13, 0),
        part(shape, 14, 16, 0));
  }

  private static boolean same(String date, int i) {
    return date.charAt(i) == SHAPE.charAt(i);
  }

  /** A number of the date; {@code absent} where the date ends before it. */
  private static int part(String date, int from, int to, int absent) {
    if (from > 0 && date.length() < from) {
      return absent;
    }
    return Integer.parseInt(date.substring(from, Math.min(to, Math.max(from, date.length()))));
  }

  private static LocalDateTime end(String date) {
    LocalDateTime start = start(date);
    return switch (date.length()) {
      case 4 -> start.plusYears(1);
      case 7 -> start.plusMonths(1);
      case 10 -> start.plusDays(1);
      case 16 -> start.plusMinutes(1);
      default -> throw new DateTimeException(date);
    };
  }

  /** Whether every date is meant. */
  public boolean isAll() {
    return since.isEmpty() && until.isEmpty();
  }

  /** Whether a date lies in it; an unknown one only lies in {@link #ALL}. */
  boolean has(When date) {
    if (isAll()) {
      return true;
    }
    return date.known() && date.wallSeconds() >= from && date.wallSeconds() < to;
  }

  /** {@code since 2019-04}, {@code until 2020}, {@code 2019-04 to 2020}, {@code on 2019-04-08}. */
  String words() {
    if (since.equals(until)) {
      return (since.length() < 10 ? "in " : "on ") + since;
    }
    return until.isEmpty()
        ? "since " + since
        : since.isEmpty() ? "until " + until : since + " to " + until;
  }
}
