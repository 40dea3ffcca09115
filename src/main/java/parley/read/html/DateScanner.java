package parley.read.html;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;

/**
 * Finds the first date in a short text: year, month and day in any order that pages use. A date
 * without a year is none, nor is "three weeks ago".
 */
final class DateScanner {
  private static final int SHORTEST_MONTH = 28;

  private final DateTokens tokens;
  private final DayOrder order;

  /** Token range of the date found, and the day itself; null until {@link #find} succeeds. */
  private LocalDate day;

  private int first;
  private int after;

  /** Set where day and month could be swapped, or where they could not and so tell the order. */
  private boolean ambiguous;

  private DayOrder proven;

  DateScanner(DateTokens tokens, DayOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** Looks for the first date at or after a token. */
  boolean find(int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (at(i)) {
        first = i;
        return true;
      }
    }
    return false;
  }

  LocalDate day() {
    return day;
  }

  int first() {
    return first;
  }

  /** The first token after the date. */
  int after() {
    return after;
  }

  /** Whether day and month could be the other way round. */
  boolean ambiguous() {
    return ambiguous;
  }

  /** The order that a date of numbers leaves no doubt about, or null. */
  DayOrder proven() {
    return proven;
  }

  private boolean at(int i) {
    if (tokens.isNumber(i)) {
      return tokens.digits(i) == 4 ? yearFirst(i) : dayMonthName(i) || numbers(i);
    }
    return tokens.isWord(i) && monthNameDay(i);
  }

  /** 2019-04-08, 2019/4/8, 2019. április 8., 2019年4月8日. */
  private boolean yearFirst(int i) {
    int year = year(i);
    int m = skip(i + 1, 2);
    int month = tokens.digits(m) <= 2 ? tokens.number(m) : -1;
    if (month < 0) {
      month = Months.of(tokens.word(m));
    } else if (m == i + 1) {
      return false;
    }
    int d = skip(m + 1, 2);
    if (year < 0 || month < 1 || tokens.digits(d) > 2 || d == m) {
      return false;
    }
    int end = isDayWord(tokens.word(d + 1)) ? d + 2 : d + 1;
    return set(year, month, tokens.number(d), end);
  }

  /** 10. Juni 2008, 1st of May, 2017, 26 abril 2022, 24-Mar-19. */
  private boolean dayMonthName(int i) {
    int day = tokens.number(i);
    if (day < 1 || day > 31) {
      return false;
    }
    int m = i + 1;
    if (tokens.joined(m) && isOrdinal(tokens.word(m))) {
      m++;
    }
    m = skip(m, 2);
    int month = Months.of(tokens.word(m));
    if (month == 0) {
      return false;
    }
    int y = skip(m + 1, 3);
    int year = yearAfterName(m, y);
    return year > 0 && set(year, month, day, y + 1);
  }

  /** August 3, 2019; März 7, 2018; Mai 10th 2017. */
  private boolean monthNameDay(int i) {
    int d = skip(i + 1, 1);
    if (tokens.digits(d) == 0 || tokens.digits(d) > 2 || tokens.number(d) < 1) {
      return false;
    }
    int month = Months.of(tokens.word(i)); // after the cheap questions: every word comes here
    if (month == 0) {
      return false;
    }
    int y = d + 1;
    if (tokens.joined(y) && isOrdinal(tokens.word(y))) {
      y++;
    }
    y = skip(y, 2);
    int year = yearAfterName(d, y);
    return year > 0 && set(year, month, tokens.number(d), y + 1);
  }

  /** 01.01.2015, 14/04/2020, 11-29-2024, 26/05/14, 17.07, 2011. */
  private boolean numbers(int i) {
    char mark = tokens.mark(i + 1);
    boolean dated = mark == '.' || mark == '/' || mark == '-';
    int b = tokens.number(i + 2);
    char second = tokens.mark(i + 3);
    int y = i + 4;
    if (!dated || tokens.digits(i + 2) > 2 || second != mark && second != ',') {
      return false;
    }
    int year = tokens.digits(y) == 2 ? century(tokens.number(y)) : year(y);
    boolean joined = tokens.joined(i + 1) && (mark == '.' || tokens.joined(i + 2));
    int a = tokens.number(i);
    if (!joined || year < 0 || a < 1 || b < 1 || tokens.mark(y + 1) == mark && mark != '.') {
      return false;
    }
    return setNumbers(mark, year, a, b, y + 1);
  }

  private boolean setNumbers(char mark, int year, int a, int b, int end) {
    boolean dayFirst = mark == '.' ? b <= 12 : order == DayOrder.DAY_FIRST;
    if (mark != '.' && (a > 12 || b > 12)) {
      dayFirst = a > 12;
      proven = dayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    } else {
      ambiguous = mark != '.' && a != b;
    }
    return dayFirst ? set(year, b, a, end) : set(year, a, b, end);
  }

  private boolean set(int year, int month, int dayOfMonth, int end) {
    if (month < 1 || month > 12 || dayOfMonth < 1) {
      return false;
    }
    if (dayOfMonth > SHORTEST_MONTH && dayOfMonth > length(year, month)) {
      return false;
    }
    day = LocalDate.of(year, month, dayOfMonth);
    after = end;
    return true;
  }

  /** As YearMonth says, which is three milliseconds slower at first: it makes date formats. */
  private static int length(int year, int month) {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  /** A year of four digits, or of two where an apostrophe or hyphens on both sides say so. */
  private int yearAfterName(int before, int y) {
    if (tokens.digits(y) == 2) {
      char mark = tokens.mark(y - 1);
      boolean marked = mark == '\'' || mark == '’' || mark == '-' && tokens.mark(before - 1) == '-';
      return marked ? century(tokens.number(y)) : -1;
    }
    return year(y);
  }

  private int year(int i) {
    int n = tokens.digits(i) == 4 ? tokens.number(i) : -1;
    return n >= 1970 && n <= 2100 ? n : -1;
  }

  private static int century(int twoDigits) {
    return twoDigits >= 70 ? 1900 + twoDigits : 2000 + twoDigits;
  }

  /** Passes over at most {@code most} marks and small words that stand inside a date. */
  private int skip(int i, int most) {
    int at = i;
    for (int n = 0; n < most; n++) {
      char mark = tokens.mark(at);
      boolean inside = mark == '.' || mark == ',' || mark == '-' || mark == '/' || mark == '\'';
      if (!inside && mark != '’' && !isFiller(tokens.word(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isFiller(String word) {
    return switch (word) {
      case "de", "del", "of", "d", "di", "da", "the", "el", "年", "月", "년", "월" -> true;
      default -> false;
    };
  }

  private static boolean isOrdinal(String word) {
    return switch (word) {
      case "st", "nd", "rd", "th", "er", "º", "ª", "ème", "e" -> true;
      default -> false;
    };
  }

  private static boolean isDayWord(String word) {
    return word.equals("日") || word.equals("일");
  }
}
