package parley.read.html;

import java.time.LocalTime;
import java.time.ZoneOffset;

/** Reads the time of day that stands after or before a date, with the offset where one is given. */
final class ClockScanner {
  private static final int REACH = 7;

  private final DateTokens tokens;
  private LocalTime time;
  private ZoneOffset offset;
  private int after;

  ClockScanner(DateTokens tokens) {
    this.tokens = tokens;
  }

  /** The time found, or null. */
  LocalTime time() {
    return time;
  }

  /** The offset given with it, or null. */
  ZoneOffset offset() {
    return offset;
  }

  /** The first token after the time. */
  int after() {
    return after;
  }

  /** Looks for a time behind a date that ends before token {@code from}. */
  boolean behind(int from) {
    boolean[] half = new boolean[2];
    for (int i = from; i < from + REACH && i < tokens.size(); i++) {
      if (tokens.isNumber(i)) {
        return clock(i, half[0], half[1]);
      }
      String word = tokens.word(i);
      half[0] |= isBeforeNoon(word);
      half[1] |= isAfterNoon(word);
      if (word.isEmpty() ? stops(tokens.mark(i)) : !isBetween(word) && !half[0] && !half[1]) {
        return false;
      }
    }
    return false;
  }

  /**
   * Looks for a time that ends shortly before token {@code date}: {@code 14:28, 10 June 2008}.
   *
   * @param german whether "am" before the date means "on the"
   */
  boolean before(int date, boolean german) {
    for (int i = Math.max(0, date - REACH); i + 2 < date; i++) {
      if (tokens.isNumber(i) && tokens.mark(i + 1) == ':' && clock(i, false, false)) {
        if (german && after <= date && tokens.word(after - 1).equals("am")) {
          return clockWithoutHalf(i);
        }
        return true;
      }
    }
    return false;
  }

  private boolean clockWithoutHalf(int i) {
    time = LocalTime.of(tokens.number(i), tokens.number(i + 2));
    return true;
  }

  private boolean clock(int i, boolean beforeNoon, boolean afterNoon) {
    int hour = tokens.number(i);
    if (tokens.digits(i) > 2 || hour > 24) {
      return false;
    }
    int at = i + 1;
    int minute = 0;
    int second = 0;
    boolean parted = isParted(at) && isSixtieth(at + 1);
    if (parted) {
      minute = tokens.number(at + 1);
      at += 2;
      if (tokens.mark(at) == ':' && isSixtieth(at + 1)) {
        second = tokens.number(at + 1);
        at = fraction(at + 2);
      }
    }
    int half = half(at);
    at = half == 0 ? at : afterHalf(at);
    boolean named = isHourWord(tokens.word(at));
    hour = hour(hour, half < 0 || beforeNoon, half > 0 || afterNoon);
    if (hour > 23 || !parted && half == 0 && !named) {
      return false;
    }
    time = LocalTime.of(hour, minute, second);
    after = named ? at + 1 : at;
    zone(after);
    return true;
  }

  private boolean isSixtieth(int i) {
    return tokens.digits(i) == 2 && tokens.number(i) < 60;
  }

  private static int hour(int hour, boolean beforeNoon, boolean afterNoon) {
    if (beforeNoon && hour == 12 || hour == 24) {
      return 0;
    }
    return afterNoon && hour < 12 ? hour + 12 : hour;
  }

  /** The token after "pm" or "p.m.". */
  private int afterHalf(int i) {
    if (tokens.word(i).length() > 1) {
      return i + 1;
    }
    int m = tokens.mark(i + 1) == '.' ? i + 2 : i + 1;
    return tokens.mark(m + 1) == '.' ? m + 2 : m + 1;
  }

  /** Hours and minutes are parted by a colon, a full stop or an h: 19.18 Uhr, 15h24. */
  private boolean isParted(int i) {
    char mark = tokens.mark(i);
    if (mark == ':' || mark == '.' && tokens.joined(i + 1)) {
      return true;
    }
    return tokens.word(i).equals("h") && tokens.isNumber(i + 1);
  }

  private int fraction(int i) {
    return tokens.mark(i) == '.' && tokens.joined(i + 1) && tokens.isNumber(i + 1) ? i + 2 : i;
  }

  /** -1 before noon, 1 after noon, 0 not said. */
  private int half(int i) {
    String word = tokens.word(i);
    if (word.length() == 1) {
      int m = tokens.mark(i + 1) == '.' ? i + 2 : i + 1;
      if (!tokens.word(m).equals("m")) {
        return 0;
      }
      return word.equals("a") ? -1 : word.equals("p") ? 1 : 0;
    }
    return isBeforeNoon(word) ? -1 : isAfterNoon(word) ? 1 : 0;
  }

  private void zone(int i) {
    offset = null;
    String word = tokens.word(i);
    boolean utc = word.equals("z") || word.equals("utc") || word.equals("gmt");
    if (utc) {
      offset = ZoneOffset.UTC;
      after = i + 1;
    }
    int at = utc ? i + 1 : i;
    char sign = tokens.mark(at);
    if (sign != '+' && sign != '-' && sign != '−' || !tokens.joined(at + 1)) {
      return;
    }
    boolean colon = tokens.digits(at + 1) == 2 && tokens.mark(at + 2) == ':';
    if (!colon && tokens.digits(at + 1) != 4) {
      return;
    }
    int hours = colon ? tokens.number(at + 1) : tokens.number(at + 1) / 100;
    int minutes = colon ? tokens.number(at + 3) : tokens.number(at + 1) % 100;
    int total = hours * 60 + minutes;
    if (minutes >= 0 && minutes < 60 && total <= 18 * 60) {
      offset = ZoneOffset.ofTotalSeconds((sign == '+' ? total : -total) * 60);
      after = colon ? at + 4 : at + 2;
    }
  }

  private static boolean stops(char mark) {
    return mark == ';' || mark == '#' || mark == '?' || mark == '!' || mark == '+';
  }

  private static boolean isBeforeNoon(String word) {
    return switch (word) {
      case "am", "πμ", "上午", "午前", "오전" -> true;
      default -> false;
    };
  }

  private static boolean isAfterNoon(String word) {
    return switch (word) {
      case "pm", "μμ", "下午", "午後", "오후" -> true;
      default -> false;
    };
  }

  private static boolean isHourWord(String word) {
    return switch (word) {
      case "uhr", "h", "hrs", "uur", "heures", "horas", "ore", "o" -> true;
      default -> false;
    };
  }

  /** Words that may stand between a date and its time. */
  private static boolean isBetween(String word) {
    return switch (word) {
      case "t", "at", "um", "a", "à", "á", "las", "la", "às", "as", "alle", "ore", "om", "kl" ->
          true;
      case "klo", "в", "о", "o", "saat", "v", "godz", "godzinie", "time", "the", "den" -> true;
      case "hour", "heure", "hora", "uhr", "г", "года", "р", "日" -> true;
      default -> false;
    };
  }
}
