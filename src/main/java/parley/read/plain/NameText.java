package parley.read.plain;

import java.util.Locale;
import java.util.Set;
import parley.read.html.Buttons;
import parley.read.html.Names;

/** Whether a short text may be the name of a commenter, and what pages write beside names. */
final class NameText {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_LINK = 12;

  /** Words that stand before dates of other things. */
  private static final Set<String> LABELS =
      Words.of(
          """
          registriert, registered, joined, beigetreten, dabei seit, inscrit, miembro desde
          veröffentlicht, veröffentlicht am, veröffentlicht von, published, posted, publié
          publicado, pubblicato, geplaatst, aktualisiert, zuletzt aktualisiert, updated
          last updated, mis à jour, actualizado, stand, stand vom, datum, date, news vom
          aktuelle zeit, erstellt, erstellt am, erschienen, artikel vom, edited, last edited
          bearbeitet, zuletzt bearbeitet, geändert, zuletzt geändert, beginn, ende, start
          copyright, verfasst, verfasst am, mitglied seit, member since, posts, beiträge
          letzter beitrag, last post, next, previous, today, heute, gestern, yesterday
          """);

  private NameText() {}

  static boolean isLoneName(String text) {
    return isName(text) && !Buttons.is(text) && !Headings.isAboutComments(text);
  }

  static boolean isName(String name) {
    if (name.isEmpty()
        || name.startsWith("@ ")
        || LABELS.contains(Names.trim(name).toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (Ago.startsWithMonth(name) || isAbout(name)) {
      return false;
    }
    if (name.length() > LONGEST_NAME || !hasLetter(name) && name.length() > 20) {
      return false;
    }
    char last = name.charAt(name.length() - 1);
    int words = words(name);
    boolean sentence = last == '?' || last == '!' && words > 2 || last == ':' || last == ',';
    return !sentence && !name.endsWith("...") && words <= MOST_WORDS && name.indexOf("://") < 0;
  }

  /** "— Ann (@ann)": how a message of another site is signed that an article shows. */
  static boolean isHandle(String text) {
    String name = text.strip();
    boolean dash = !name.isEmpty() && "—–-".indexOf(name.charAt(0)) >= 0;
    return dash && name.indexOf("(@") > 0;
  }

  /** "Ann zu", and the title in the next row: lists of the latest comments write so. */
  private static boolean isAbout(String name) {
    int blank = name.lastIndexOf(' ');
    return blank > 0
        && switch (name.substring(blank + 1)) {
          case "zu", "zum", "zur", "bei", "sur", "dans" -> true;
          default -> false;
        };
  }

  static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isLead(String text) {
    return switch (Names.trim(text).toLowerCase(Locale.ROOT)) {
      case "", "am", "on", "le", "el", "il", "op", "em" -> true;
      default -> !hasLetter(text);
    };
  }

  /** " | parent | next [–]": short links behind a date, parted by bars. */
  static boolean isLinks(String text) {
    String links = text.strip();
    if (!links.startsWith("| ") || links.length() > LONGEST_NAME) {
      return false;
    }
    int from = 2;
    while (from < links.length()) {
      int bar = links.indexOf(" | ", from);
      int end = bar < 0 ? links.length() : bar;
      if (end - from > LONGEST_LINK || !Character.isLowerCase(links.charAt(from))) {
        return false;
      }
      from = bar < 0 ? end : bar + 3;
    }
    return true;
  }

  static boolean isWordless(String text) {
    return !hasLetter(text) || Buttons.is(text.strip()) || Names.isVerb(text);
  }

  static String withoutBars(String text) {
    String name = text.strip();
    while (!name.isEmpty() && "|·•-–—,/(@".indexOf(name.charAt(name.length() - 1)) >= 0) {
      name = name.substring(0, name.length() - 1).strip();
    }
    while (!name.isEmpty() && "|·•-–—,/)".indexOf(name.charAt(0)) >= 0) {
      name = name.substring(1).strip();
    }
    int blank = name.lastIndexOf(' ');
    boolean led =
        blank > 0 && !isLead(name.substring(0, blank)) && isLead(name.substring(blank + 1));
    return led ? name.substring(0, blank).strip() : name;
  }
}
