package parley.read.html;

import java.util.Locale;
import java.util.Set;

/**
 * A commenter's name without what themes write around it: "Comment by Ann", "Ann sagt:", "Ann,",
 * "von Ann". A name that itself ends in a verb stays whole where no colon says otherwise.
 */
public final class Names {
  private static final int LONGEST = 120;
  private static final int LONGEST_VERB = 16;
  private static final int LONGEST_LEAD = 20;

  private static final String[] BEFORE = {
    "kommentar von ",
    "comment by ",
    "comment from ",
    "commentaire de ",
    "commentaire par ",
    "comentario de ",
    "comentario por ",
    "comentado por ",
    "comentário de ",
    "commento di ",
    "reactie van ",
    "reactie door ",
    "geschrieben von ",
    "eingestellt von ",
    "veröffentlicht von ",
    "gepostet von ",
    "autor: ",
    "autor ",
    "author: ",
    "published by ",
    "verfasst von ",
    "posted by ",
    "written by ",
    "submitted by ",
    "publié par ",
    "écrit par ",
    "escrito por ",
    "publicado por ",
    "scritto da ",
    "geplaatst door ",
    "by ",
    "von ",
    "par ",
    "por ",
    "door ",
  };

  /** Verbs that themes write after a name; longer ones first where one ends like another. */
  private static final String[] VERBS = {
    "schreibt",
    "schrieb",
    "schreef",
    "sagte",
    "sagt",
    "says",
    "said",
    "wrote",
    "writes",
    "meinte",
    "meint",
    "kommentierte",
    "kommentiert",
    "commented",
    "comments",
    "replied",
    "responded",
    "a écrit",
    "a dit",
    "écrit",
    "dit",
    "dijo",
    "dice",
    "escribió",
    "comentó",
    "ha scritto",
    "ha detto",
    "scrive",
    "disse",
    "diz",
    "escreveu",
    "comentou",
    "zegt",
    "zei",
    "pisze",
    "napisał",
    "napisała",
    "napisał(a)",
    "mówi",
    "пишет",
    "написал",
    "сказал",
    "говорит",
    "skriver",
    "säger",
    "sier",
    "siger",
    "skrev",
    "sanoo",
    "kirjoitti",
    "dedi ki",
    "diyor ki",
    "írta",
    "řekl",
    "píše",
    "spune",
    "a spus",
    "λέει",
    "antwortet",
    "antwortete",
    "answered",
  };

  private static final Set<String> ALL_VERBS = Set.of(VERBS);
  private static final Set<String> LEADS = Set.of(BEFORE);

  /** The first letters of {@link #BEFORE}, a bit each. */
  private static final long LEADING = firstLetters();

  private Names() {}

  private static long firstLetters() {
    long letters = 0;
    for (String before : BEFORE) {
      letters |= 1L << (before.charAt(0) & 0x1f);
    }
    return letters;
  }

  /** The name in a text that holds nothing but the name and its trimmings; empty if none. */
  public static String clean(String text) {
    String whole = trim(text);
    String name = verb(whole);
    boolean spoken = name.length() + 1 < whole.length();
    String lower = name.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (spoken && before.indexOf(' ') == before.length() - 1) {
        continue; // "von Ufer schreibt:" is said of somebody called von Ufer
      }
      if (isLedBy(lower, before) && lower.length() == name.length()) {
        name = trim(name.substring(before.length()));
        break;
      }
    }
    return name.length() > LONGEST || isMoment(name) ? "" : name;
  }

  /** Whether a text starts with a lead, or with the same words and a colon: "Posted by: Ann". */
  private static boolean isLedBy(String lower, String before) {
    int last = before.length() - 1;
    return lower.startsWith(before)
        || lower.length() > last
            && lower.charAt(last) == ':'
            && lower.startsWith(before.substring(0, last));
  }

  /** Whether a line begins with words of the site that lead to a name: "Posted by: Ann, 3 May". */
  public static boolean isLed(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (before.indexOf(' ') < before.length() - 1 && isLedBy(lower, before)) {
        return true;
      }
    }
    return false;
  }

  /** The name in what stands before a date: "Ann on", "Kommentar von Ann am". */
  public static String beforeDate(String text) {
    String name = withoutWeekday(trim(text));
    String shorter = name.isEmpty() ? name : trim(withoutMark(name));
    boolean led = !shorter.isEmpty() && shorter.length() < name.length();
    return clean(led ? shorter + ":" : name); // what leads to a date may be a verb: "sagt am"
  }

  private static String withoutWeekday(String text) {
    int blank = text.lastIndexOf(' ');
    String last = text.substring(blank + 1).toLowerCase(Locale.ROOT);
    boolean weekday =
        switch (last.endsWith(".") ? last.substring(0, last.length() - 1) : last) {
          case "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch" -> true;
          case "donnerstag", "freitag", "samstag", "sonntag", "mon", "tue", "wed", "thu" -> true;
          case "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday" -> true;
          case "saturday", "sunday", "lundi", "mardi", "mercredi", "jeudi", "vendredi" -> true;
          case "samedi", "dimanche" -> true;
          default -> false;
        };
    return weekday && blank > 0 ? trim(text.substring(0, blank)) : text;
  }

  /** The name in an element made for the name alone: only marks at its end are taken away. */
  public static String exact(String text) {
    String name = trim(text);
    boolean colon = name.endsWith(":");
    name = trim(colon ? verb(name) : name);
    return name.length() > LONGEST ? "" : name;
  }

  /** Who speaks in a line like "Ann says:" or "Comment by Ann"; empty where nobody does. */
  public static String speaker(String line) {
    String text = trim(line);
    if (text.length() > LONGEST) {
      return "";
    }
    String without = verb(text);
    boolean colon =
        text.endsWith(":") && without.equals(trim(text.substring(0, text.length() - 1)));
    if (!colon && !without.equals(text)) {
      return isMoment(without) ? "" : clean(without);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String before : BEFORE) {
      if (isLedBy(lower, before) && before.indexOf(' ') < before.length() - 1) {
        return clean(text);
      }
    }
    return "";
  }

  /** What stands between name and verb where the name has an element of its own: "on 3 May". */
  static boolean isMoment(String text) {
    int blank = text.indexOf(' ');
    boolean led =
        switch (blank < 0 ? "" : text.substring(0, blank).toLowerCase(Locale.ROOT)) {
          case "on", "am", "at", "le", "el", "um", "op", "il", "em", "den" -> true;
          default -> false;
        };
    boolean digit = false;
    for (int i = blank + 1; led && i < text.length(); i++) {
      digit |= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digit;
  }

  /** Whether a line only leads to a name: "Kommentar von". */
  public static boolean isLead(String line) {
    return line.length() < LONGEST_LEAD
        && mayLead(line)
        && LEADS.contains(line.toLowerCase(Locale.ROOT) + " ");
  }

  private static boolean mayLead(String line) {
    char first = line.isEmpty() ? 0 : line.charAt(0);
    boolean letter = first < 0x80 && Character.isLetter(first);
    return first >= 0x80 || letter && (LEADING & 1L << (first & 0x1f)) != 0;
  }

  /** Whether a line is only a verb that belongs to the name before it: "says:", "schrieb am". */
  public static boolean isVerb(String line) {
    String text = line.strip().toLowerCase(Locale.ROOT);
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == ',')) {
      end--;
    }
    String word = text.substring(0, end).strip();
    return ALL_VERBS.contains(word);
  }

  /** How much of a text is a verb with a colon at its start: "sagt: "; 0 where none is. */
  static int verbLength(String text) {
    int colon = text.substring(0, Math.min(text.length(), LONGEST_VERB)).indexOf(':');
    boolean verb = colon > 0 && isVerb(text.substring(0, colon));
    return verb ? colon + 1 : 0;
  }

  /** Takes away "says:", "sagt am", "said, on": a verb counts where a colon or such follows it. */
  private static String verb(String text) {
    String head = text;
    boolean marked = false;
    while (!head.isEmpty()) {
      String shorter = withoutMark(head);
      if (shorter.length() == head.length()) {
        break;
      }
      marked = true;
      head = shorter.strip();
    }
    if (!marked) {
      return text;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    for (String verb : VERBS) {
      int at = lower.length() - verb.length();
      if (at > 0 && lower.endsWith(verb) && lower.charAt(at - 1) <= ' ') {
        return trim(head.substring(0, at));
      }
    }
    return text.endsWith(":") ? trim(head) : text;
  }

  private static String withoutMark(String text) {
    char last = text.charAt(text.length() - 1);
    if (last == ':' || last == ',') {
      return text.substring(0, text.length() - 1);
    }
    int blank = text.lastIndexOf(' ');
    return switch (text.substring(blank + 1)) {
      case "on", "am", "at", "le", "el", "um", "op", "il", "em" ->
          blank > 0 ? text.substring(0, blank) : text;
      default -> text;
    };
  }

  /** Blanks and marks that part a name from what stands beside it. */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (to > from && isEdge(text.charAt(to - 1), false)) {
      to--;
    }
    while (from < to && isEdge(text.charAt(from), true)) {
      from++;
    }
    return text.substring(from, to);
  }

  private static boolean isEdge(char c, boolean front) {
    return switch (c) {
      case ',', ';', '|', '•', '·', '—', '–', '»', '«', '→', '←', '/' -> true;
      case '-', '@', '#' -> front && c != '#' || c == '-';
      case ':' -> front;
      default -> c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    };
  }
}
