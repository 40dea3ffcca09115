package parley.read.html.structure;

import java.util.Locale;

/** Words that bulletin boards write around posts. */
final class BoardWords {
  private static final String[] AUTHOR = {
    "author", "autor", "auteur", "autore", "name", "user", "verfasser", "poster", "auteur", "автор",
  };

  private static final String[] MESSAGE = {
    "topic",
    "message",
    "comment",
    "post",
    "text",
    "thema",
    "beitrag",
    "nachricht",
    "sujet",
    "mensaje",
    "messaggio",
    "bericht",
    "subject",
    "betreff",
    "сообщение",
  };

  private static final String[] PROFILE = {
    "posts", "beiträge", "messages", "member", "mitglied", "registered", "registriert", "joined",
    "location", "wohnort", "moderator", "administrator", "newbie", "stranger", "guest", "gast",
    "mensajes", "membre", "messaggi", "berichten", "user", "сообщени",
  };

  private static final String[] BUTTONS = {
    "reply",
    "quote",
    "profile",
    "e-mail",
    "email",
    "edit",
    "report",
    "antwort",
    "zitat",
    "zitieren",
    "profil",
    "citar",
    "citer",
    "répond",
    "rispond",
    "private message",
  };

  private BoardWords() {}

  /** Whether a line names the columns of a board: "Author | Message". */
  static boolean isHeader(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    for (String author : AUTHOR) {
      if (lower.startsWith(author)) {
        return contains(lower.substring(author.length()), MESSAGE);
      }
    }
    return false;
  }

  /** Whether words tell of a member of a board. */
  static boolean isProfile(String words) {
    return contains(words.toLowerCase(Locale.ROOT), PROFILE);
  }

  /** Whether words are a button for a post. */
  static boolean isButton(String words) {
    return contains(words.toLowerCase(Locale.ROOT), BUTTONS);
  }

  /** Whether bold words lead to a name or date and are none. */
  static boolean isLabel(String words) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "by", "on", "from", "author", "posted", "posted by", "name", "topic", "subject" -> true;
      case "date", "posted on", "von", "am", "autor", "thema", "message", "re", "par", "le" -> true;
      default -> false;
    };
  }

  /** Whether a line at the end of a post belongs to the board. */
  static boolean isFoot(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return lower.startsWith("ip: ")
        || lower.equals("logged")
        || lower.equals("ip logged")
        || lower.startsWith("report this post")
        || lower.startsWith("report to moderator")
        || lower.startsWith("[this message has been edited")
        || lower.startsWith("[this message was edited")
        || lower.startsWith("edited by ")
        || lower.startsWith("last edited ")
        || lower.startsWith("back to top");
  }

  private static boolean contains(String lower, String[] words) {
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
