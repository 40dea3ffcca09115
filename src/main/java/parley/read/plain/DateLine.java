package parley.read.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import parley.model.When;

/**
 * Recognises a line that holds a date and nothing else, as pages set it under the name of a
 * commenter: "October 3, 2011 at 9:14 am", "18. Oktober 2019 um 15:05 Uhr", "2019-10-18 15:05".
 */
final class DateLine {
  private static final int SHORTEST = 8;
  private static final int LONGEST = 60;

  /** Words that may stand in a date, but for the names of months. */
  private static final Set<String> WORDS =
      Words.of(
          """
          at, on, um, am, pm, uhr, a, m, p, à, le, las, alle, ore, kl, klo, om, o, de, del
          do, às, в, г, st, nd, rd, th, utc, gmt, t, z, h, год, года, 年, 月, 日, 時, 分, 时
          saat
          """);

  /** The first three letters of months and days of the week. */
  private static final Set<String> STEMS =
      Words.of(
          """
          jan, feb, mar, apr, may, jun, jul, aug, sep, oct, nov, dec, jän, mär, mai, okt
          dez, fév, avr, jui, aoû, déc, gen, mag, giu, lug, ago, set, ott, dic, ene, abr
          fev, out, maa, mei, maj, янв, фев, мар, апр, мая, май, июн, июл, авг, сен, окт
          ноя, дек, mon, tue, wed, thu, fri, sat, sun, mo, di, mi, do, fr, sa, so, die
          mit, don, fre, sam, son, lun, mer, jeu, ven, dim, mié, jue, vie, sáb, dom, gio
          sty, lut, kwi, cze, lip, sie, wrz, paź, lis, gru, pon, wto, śro, czw, pią, sob
          nie
          """);

  private DateLine() {}

  /**
   * Whether {@code [from, to)} is a date: a day, a month, a year, perhaps a time, nothing else. A
   * year has four digits, or two behind a day and a month as in 01.10.19.
   */
  static boolean is(String text, int from, int to) {
    if (to - from < SHORTEST || to - from > LONGEST || ".,;:".indexOf(text.charAt(to - 1)) >= 0) {
      return false;
    }
    boolean year = false;
    int numbers = 0;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int start = at;
      if (c >= '0' && c <= '9') {
        at = run(text, at, to, true);
        boolean isYear = at - start == 4 && (c == '1' || c == '2');
        if (at - start > 2 && !isYear && text.charAt(start - (start > from ? 1 : 0)) != '.') {
          return false; // no part of a date has three digits but a fraction of a second
        }
        year |= isYear || numbers == 0 && isShort(text, start, to);
        numbers++;
      } else if (Character.isLetter(c)) {
        at = run(text, at, to, false);
        if (!isDateWord(text.substring(start, at).toLowerCase(Locale.ROOT))) {
          return false;
        }
      } else {
        at++;
      }
    }
    return year && numbers >= 2;
  }

  /** Whether a line that starts like item 15 of a list is a date: "15. April 2019". */
  static boolean isDay(String text, int from, int word, int to) {
    int at = word;
    while (at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    boolean month = at > word && at + 1 < to && text.charAt(at) <= ' ';
    return month && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9' && is(text, from, to);
  }

  /** Whether a date like 01.10.19 or 26/05/14 starts here. */
  private static boolean isShort(String text, int from, int to) {
    int day = run(text, from, to, true);
    int month = day < to ? run(text, day + 1, to, true) : day;
    int year = month < to ? run(text, month + 1, to, true) : month;
    return month - day > 1
        && year - month == 3
        && (text.charAt(day) == '.' || text.charAt(day) == '/')
        && text.charAt(day) == text.charAt(month);
  }

  private static int run(String text, int from, int to, boolean digits) {
    int at = from;
    while (at < to
        && (digits
            ? text.charAt(at) >= '0' && text.charAt(at) <= '9'
            : Character.isLetter(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isDateWord(String word) {
    return WORDS.contains(word)
        || STEMS.contains(word.length() <= 3 ? word : word.substring(0, 3)) && word.length() <= 10;
  }

  /** The date in ISO 8601, else unknown. */
  static When read(String line) {
    String iso = line.length() > 10 && line.charAt(10) == ' ' ? dated(line) : line;
    try {
      if (iso.length() == 10) {
        return When.of(LocalDate.parse(iso));
      }
      boolean offset =
          iso.endsWith("Z") || iso.length() > 6 && isSign(iso.charAt(iso.length() - 6));
      if (offset) {
        OffsetDateTime time = OffsetDateTime.parse(iso);
        return When.of(time.toLocalDateTime(), time.getOffset());
      }
      return When.of(LocalDateTime.parse(iso));
    } catch (DateTimeException e) {
      return When.UNKNOWN;
    }
  }

  private static String dated(String line) {
    return line.substring(0, 10) + "T" + line.substring(11);
  }

  private static boolean isSign(char c) {
    return c == '+' || c == '-';
  }
}
