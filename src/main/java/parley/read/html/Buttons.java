package parley.read.html;

import java.util.Locale;

/** The words on buttons and links that pages put around comments, in the languages seen. */
public final class Buttons {
  private static final int LONGEST = 40;

  private Buttons() {}

  /** Whether a line is nothing but a button of the site. */
  public static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    return switch (plain(line)) {
      case "", "reply", "antworten", "antwort", "répondre", "responder", "respuesta" -> true;
      case "rispondi", "beantwoorden", "reageer", "reageren", "odpowiedz", "ответить" -> true;
      case "відповісти", "svar", "svara", "vastaa", "yanıtla", "cevapla", "odpovědět" -> true;
      case "válasz", "răspunde", "απάντηση", "respon", "erantzun", "返信", "回复", "답글" -> true;
      case "quote", "zitieren", "zitat", "citer", "citar", "report", "melden", "signaler" -> true;
      case "permalink", "direktlink", "link", "share", "teilen", "partager", "compartir" -> true;
      case "like", "liken", "gefällt mir", "j'aime", "me gusta", "mi piace", "dislike" -> true;
      case "edit", "bearbeiten", "modifier", "editar", "modifica", "bewerken", "edytuj" -> true;
      case "log in to reply", "zum antworten anmelden", "anmelden um zu antworten" -> true;
      case "reply to this comment", "auf kommentar antworten", "click to reply" -> true;
      case "reply to comment", "auf diesen kommentar antworten", "kommentar melden" -> true;
      case "report comment", "flag", "löschen", "delete", "translate", "show all" -> true;
      default -> false;
    };
  }

  /** Whether a line tells the commenter that a moderator has yet to read it. */
  static boolean isModeration(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.contains("awaiting moderation")
        || lower.contains("wartet auf freischaltung")
        || lower.contains("wartet auf moderation")
        || lower.contains("en attente de modération")
        || lower.contains("pendiente de moderación")
        || lower.contains("in attesa di moderazione")
        || lower.contains("wacht op moderatie")
        || lower.contains("oczekuje na moderację");
  }

  private static String plain(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && !Character.isLetterOrDigit(line.charAt(from)) && isFrame(line, from)) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1)) && isFrame(line, to - 1)) {
      to--;
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isFrame(String line, int i) {
    char c = line.charAt(i);
    return switch (c) {
      case '#', '|', '[', ']', '↓', '↑', '→', '↵', '»', '«', '·', '•', '(', ')', '-', '↩' -> true;
      default -> c <= ' ' || c == '\u00a0';
    };
  }
}
