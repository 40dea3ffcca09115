package parley.read.plain;

import java.util.Locale;
import java.util.Set;

/** Dates that say too little to be read: how long ago, or a day without a year. */
final class Ago {
  private static final Set<String> UNITS =
      Words.of(
          """
          second, seconds, minute, minutes, hour, hours, day, days, week, weeks, month, months
          year, years, sekunde, sekunden, minuten, stunde, stunden, tag, tage, tagen, woche
          wochen, monat, monate, monaten, jahr, jahre, jahren, jour, jours, heure, heures
          semaine, semaines, mois, an, ans, hora, horas, día, días, semana, semanas, mes
          meses, año, años, giorno, giorni, ora, ore, settimana, settimane, mese, mesi, anni
          dag, dagen, uur, weken, maanden, jaar
          """);

  private static final Set<String> BEFORE = Words.of("vor, hace, há, il y a, for, za, a year");
  private static final Set<String> BEHIND = Words.of("ago, her, fa, geleden, atrás, siden, sedan");

  private static final Set<String> MONTHS =
      Words.of(
          """
          jan, feb, mar, apr, may, jun, jul, aug, sep, sept, oct, nov, dec, january, february
          march, april, june, july, august, september, october, november, december, januar
          februar, märz, mai, juni, juli, oktober, dezember, janvier, février, mars, avril
          juin, juillet, août, septembre, octobre, novembre, décembre, enero, febrero, marzo
          abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre
          """);

  private Ago() {}

  /** Where such a date starts that ends the text; -1 where none does. */
  static int start(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return -1;
    }
    int[] from = new int[text.length() / 2 + 1];
    int words = 0;
    for (int i = 0; i < lower.length(); i++) {
      boolean starts = lower.charAt(i) > ' ' && (i == 0 || lower.charAt(i - 1) <= ' ');
      if (starts) {
        from[words++] = i;
      }
    }
    for (int i = 0; i < words; i++) {
      String rest = lower.substring(from[i]).strip();
      if (isAgo(rest) || isDay(rest)) {
        return from[i];
      }
    }
    return -1;
  }

  /** Whether a text starts with the name of a month, and so with a part of a date. */
  static boolean startsWithMonth(String text) {
    int blank = text.indexOf(' ');
    return blank > 0 && MONTHS.contains(text.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  private static boolean isAgo(String rest) {
    String[] words = rest.split(" ");
    if (words.length < 2 || words.length > 7) {
      return false;
    }
    boolean before = BEFORE.contains(words[0]) || rest.startsWith("il y a ");
    boolean behind = BEHIND.contains(words[words.length - 1]);
    int units = 0;
    int numbers = 0;
    for (String word : words) {
      units += UNITS.contains(word) ? 1 : 0;
      numbers += isNumber(word) ? 1 : 0;
    }
    boolean first = behind && isNumber(words[0]);
    return units > 0 && numbers > 0 && (before || first);
  }

  private static boolean isDay(String rest) {
    String[] words = rest.split(" ");
    if (words.length < 3 || words.length > 6) {
      return false;
    }
    boolean day = isNumber(words[0]) && MONTHS.contains(words[1]);
    boolean month = MONTHS.contains(words[0]) && isNumber(words[1]);
    boolean time = rest.indexOf(':') > 0;
    return time && (day || month);
  }

  private static boolean isNumber(String word) {
    char c = word.isEmpty() ? 'x' : word.charAt(0);
    return c >= '0' && c <= '9' && word.length() <= 4;
  }
}
