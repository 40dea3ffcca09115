package parley.read.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import parley.model.When;

/**
 * Reads the dates of one page as its reader sees them: the wall clock in the visible text where
 * there is one, else what an attribute says. Learns from the page whether 3/4 is a day in April or
 * in March. Cost: one pass over each short text, no regular expression.
 */
public final class Dates {
  private final String language;
  private int dayFirst;
  private int monthFirst;

  /** The last search: the line with a comment's date is asked for several times in a row. */
  private String lastText = "";

  private DayOrder lastOrder;
  private Found lastFound = Found.NOTHING;

  /**
   * Dates of a page in a language.
   *
   * @param language as in the page's {@code lang} attribute, empty where it says nothing
   */
  public Dates(String language) {
    this.language = language.toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * A date found in a text.
   *
   * @param when the date, {@link When#UNKNOWN} where the text holds none
   * @param start where it starts in the text
   * @param end the first place after it
   */
  public record Found(When when, int start, int end) {
    static final Found NOTHING = new Found(When.UNKNOWN, -1, -1);
  }

  /** Dates that know what these have learnt; searching changes each, so a thread has its own. */
  Dates copy() {
    Dates copy = new Dates(language);
    copy.dayFirst = dayFirst;
    copy.monthFirst = monthFirst;
    return copy;
  }

  /** The order of numbers that this page uses, as far as is known by now. */
  DayOrder order() {
    if (dayFirst != monthFirst) {
      return dayFirst > monthFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    }
    boolean american =
        language.isEmpty()
            || language.equals("en")
            || language.startsWith("en-us")
            || language.startsWith("en_us")
            || language.startsWith("en-ph");
    return american ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
  }

  /** Whether a text may hold a date of numbers that tells the order: one with 3/4 or 3-4. */
  static boolean mayTeach(String visible) {
    return visible.indexOf('/') >= 0 || visible.indexOf('-') >= 0;
  }

  /**
   * Takes a date of the page as evidence for the order of day and month.
   *
   * @param visible what the reader sees
   * @param machine what an attribute says about the same moment, or empty
   */
  public void learn(String visible, String machine) {
    DateTokens tokens = new DateTokens(visible);
    DateScanner scanner = new DateScanner(tokens, DayOrder.DAY_FIRST);
    if (!scanner.find(0)) {
      return;
    }
    DayOrder proven = scanner.proven();
    if (scanner.ambiguous() && !machine.isEmpty()) {
      When same = iso(machine);
      if (same.known()) {
        proven = near(same, scanner.day()) ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
      }
    }
    dayFirst += proven == DayOrder.DAY_FIRST ? 1 : 0;
    monthFirst += proven == DayOrder.MONTH_FIRST ? 1 : 0;
  }

  private static boolean near(When when, java.time.LocalDate day) {
    return Math.abs(when.local().toLocalDate().toEpochDay() - day.toEpochDay()) <= 1;
  }

  /** The first date in a text. */
  public When read(String text) {
    return find(text).when();
  }

  /** The first date in a text, with its place. */
  public Found find(String text) {
    if (!DateTokens.mayHoldDate(text)) {
      return Found.NOTHING;
    }
    DayOrder order = order();
    if (order != lastOrder || !text.equals(lastText)) {
      lastFound = search(text, order);
      lastText = text;
      lastOrder = order;
    }
    return lastFound;
  }

  private Found search(String text, DayOrder order) {
    DateTokens tokens = new DateTokens(text);
    DateScanner scanner = new DateScanner(tokens, order);
    if (!scanner.find(0)) {
      return Found.NOTHING;
    }
    int start = tokens.start(scanner.first());
    ClockScanner clock = new ClockScanner(tokens);
    if (clock.behind(scanner.after())) {
      return new Found(when(scanner, clock), start, tokens.end(clock.after() - 1));
    }
    int end = tokens.end(scanner.after() - 1);
    if (clock.before(scanner.first(), language.startsWith("de"))) {
      return new Found(when(scanner, clock), tokens.start(clock.first()), end);
    }
    return new Found(When.of(scanner.day()), start, end);
  }

  private static When when(DateScanner scanner, ClockScanner clock) {
    LocalDateTime time = LocalDateTime.of(scanner.day(), clock.time());
    return clock.offset() == null ? When.of(time) : When.of(time, clock.offset());
  }

  /**
   * The date of an element that has both a visible text and an attribute for machines. The text
   * wins: attributes often say {@code +00:00} and mean local time. The attribute gives what the
   * text lacks: the time of a day, the offset of the same wall clock, the date behind "3 days ago".
   */
  public When read(String visible, String machine) {
    When seen = read(visible);
    When meant = iso(machine);
    if (!seen.known()) {
      return meant;
    }
    if (!meant.known() || !meant.hasTime()) {
      return seen;
    }
    if (!seen.hasTime()) {
      return meant.local().toLocalDate().equals(seen.local().toLocalDate()) ? local(meant) : seen;
    }
    return sameMinute(seen, meant) ? local(meant) : seen;
  }

  /** Drops an offset of zero, which beside a visible time is more often a default than a fact. */
  private static When local(When when) {
    When bare = When.of(when.local());
    return when.compareTo(bare) == 0 ? bare : when;
  }

  private static boolean sameMinute(When a, When b) {
    return a.local().withSecond(0).equals(b.local().withSecond(0));
  }

  /** A date for machines: ISO 8601, a date in words, or an epoch in seconds or milliseconds. */
  public When iso(String text) {
    String clean = text.strip();
    boolean digits = clean.length() == 10 || clean.length() == 13;
    for (int i = 0; digits && i < clean.length(); i++) {
      digits = clean.charAt(i) >= '0' && clean.charAt(i) <= '9';
    }
    if (digits) {
      long number = Long.parseLong(clean);
      Instant instant = Instant.ofEpochSecond(clean.length() == 13 ? number / 1000 : number);
      return When.of(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
    }
    return read(clean);
  }
}
