package parley.read.plain;

import java.util.Locale;
import parley.model.When;
import parley.read.html.Dates;

/** Finds the dates of a dump in its rows, relative ones included, which stay unknown. */
final class Moments {
  private static final int LONGEST = 140;
  private static final int CLOCK = 5;

  private final Dates dates = new Dates("");

  /**
   * A date in a row.
   *
   * @param when unknown for "3 days ago" and for dates without a year
   * @param from where it starts
   * @param to the first place behind it
   */
  record Moment(When when, int from, int to) {
    static final Moment NONE = new Moment(When.UNKNOWN, -1, -1);

    boolean isFound() {
      return from >= 0;
    }
  }

  /** Takes a row as evidence for the order of day and month on this page. */
  void learn(String text) {
    if (text.length() <= LONGEST && hasDigit(text)) {
      dates.learn(text, "");
    }
  }

  /** The first date in a row. */
  Moment find(String text) {
    if (text.length() > LONGEST || !hasDigit(text)) {
      return Moment.NONE;
    }
    Dates.Found found = dates.find(text);
    if (found.when().known()) {
      return new Moment(found.when(), found.start(), behindUnit(text, found.end()));
    }
    return vague(text);
  }

  /** A time that ends a row, as Blogger shows for today: "Ann07:56", "Ann 7:56 PM". */
  static Moment clock(String text) {
    int end = text.endsWith(" AM") || text.endsWith(" PM") ? text.length() - 3 : text.length();
    int at = end;
    while (at > 0 && end - at < CLOCK && isClock(text.charAt(at - 1))) {
      at--;
    }
    int colon = text.indexOf(':', at);
    boolean clock = colon > at && colon == end - 3 && text.indexOf(':', colon + 1) < 0;
    return clock && at > 0 ? new Moment(When.UNKNOWN, at, text.length()) : Moment.NONE;
  }

  private static boolean isClock(char c) {
    return c == ':' || c >= '0' && c <= '9';
  }

  /** "15:05 Uhr": the word belongs to the time. */
  private static int behindUnit(String text, int end) {
    int at = end;
    while (text.startsWith(" Uhr", at)) {
      at += " Uhr".length();
    }
    return at;
  }

  /** A date and nothing else. */
  boolean fills(String text, Moment moment) {
    return moment.isFound()
        && noLetters(text, 0, moment.from())
        && (noLetters(text, moment.to(), text.length()) || isPermalink(text, moment.to()));
  }

  private static boolean isPermalink(String text, int from) {
    String rest = text.substring(from).strip().toLowerCase(Locale.ROOT);
    return parley.read.html.Buttons.is(rest) || rest.equals("(edit)");
  }

  private static boolean noLetters(String text, int from, int to) {
    String word = text.substring(from, to).strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        return word.equals("le") || word.equals("am") || word.equals("on") || word.equals("el");
      }
    }
    return true;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** "3 days ago", "vor 11 Wochen", "18. September um 08:37", "Jun 20th at 2:41 am". */
  private static Moment vague(String text) {
    int bar = text.indexOf(" | "); // "3 days ago | parent | next"
    String before = bar < 0 || !hasDigit(text.substring(0, bar)) ? text : text.substring(0, bar);
    int from = Ago.start(before);
    return from < 0 ? Moment.NONE : new Moment(When.UNKNOWN, from, before.length());
  }
}
