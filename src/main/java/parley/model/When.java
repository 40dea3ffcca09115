package parley.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The moment a page states, no more precise than the page is: a day or a wall-clock time, with an
 * offset only where the page gives one.
 *
 * <p>Packed into one long so that a thread of a million comments keeps its dates in 8 MB.
 *
 * @param packed seconds of the wall clock since 1970 (signed), then 12 bits of offset (0 none, else
 *     minutes + 1081), then 2 bits of precision; 0 means that no date is known
 */
public record When(long packed) implements Comparable<When> {
  /** The page gives no date. */
  public static final When UNKNOWN = new When(0);

  private static final int DAY = 1;
  private static final int MINUTE = 2;
  private static final int SECOND = 3;
  private static final int OFFSET_BITS = 12;
  private static final int OFFSET_BIAS = 1081; // ISO offsets reach 18 hours either way

  /** A day whose time is not stated. */
  public static When of(LocalDate day) {
    return pack(day.atStartOfDay(), 0, DAY);
  }

  /** A wall-clock time without an offset; seconds count only where they are not zero. */
  public static When of(LocalDateTime time) {
    return pack(time, 0, time.getSecond() == 0 ? MINUTE : SECOND);
  }

  /** A wall-clock time with the offset that the page gives. */
  public static When of(LocalDateTime time, ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    return pack(time, minutes + OFFSET_BIAS, time.getSecond() == 0 ? MINUTE : SECOND);
  }

  private static When pack(LocalDateTime time, int offset, int precision) {
    long seconds = time.toEpochSecond(ZoneOffset.UTC);
    return new When(((seconds << OFFSET_BITS) | offset) << 2 | precision);
  }

  /** Whether the page gives a date at all. */
  public boolean known() {
    return packed != 0;
  }

  /** Whether a time of day is stated. */
  public boolean hasTime() {
    return precision() >= MINUTE;
  }

  /** The wall clock of the page; a day alone starts at midnight. */
  public LocalDateTime local() {
    return LocalDateTime.ofEpochSecond(seconds(), 0, ZoneOffset.UTC);
  }

  /** ISO 8601: {@code 2019-04-08}, {@code 2019-04-08T11:38}, {@code 2019-04-08T11:38:05+02:00}. */
  public String iso() {
    if (!known()) {
      return "";
    }
    if (!hasTime()) {
      return local().toLocalDate().toString();
    }
    String time = local().toString();
    return offset() == 0
        ? time
        : time + ZoneOffset.ofTotalSeconds((offset() - OFFSET_BIAS) * 60).getId();
  }

  /** Orders by the instant meant, an absent offset counting as UTC; unknown dates come first. */
  @Override
  public int compareTo(When other) {
    if (!known() || !other.known()) {
      return Boolean.compare(known(), other.known());
    }
    return Long.compare(instant(), other.instant());
  }

  /** Seconds since 1970 in UTC, an absent offset counting as none. */
  public long instant() {
    return seconds() - (offset() == 0 ? 0 : (offset() - OFFSET_BIAS) * 60L);
  }

  /** Seconds of the page's wall clock since 1970; 0 where no date is known. */
  public long wallSeconds() {
    return seconds();
  }

  private long seconds() {
    return packed >> (OFFSET_BITS + 2);
  }

  private int offset() {
    return (int) (packed >> 2) & ((1 << OFFSET_BITS) - 1);
  }

  private int precision() {
    return (int) packed & 3;
  }
}
