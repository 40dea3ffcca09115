package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parley.read.html.ClaimedCount;

/** The rows of a dump that announce comments: "12 Comments", "Kommentare". */
final class Announcements {
  private static final int LONGEST = 160;

  /** The heading of a thread stands before all lines in it that look like one. */
  private static final int MOST = 64;

  private static final int LONGEST_WITHOUT_COUNT = 60;

  /** Labels of the field to write a comment in; a heading of one comment says how many it is. */
  private static final Set<String> ONE =
      Words.of(
          """
          comment, response, reply, thought, kommentar, antwort, reaktion, commentaire, réponse
          comentario, respuesta, comentário, resposta, commento, risposta, reactie, komentarz
          комментарий, коментар
          """);

  /**
   * One heading.
   *
   * @param count how many comments it states, -1 for none
   */
  record Heading(int row, int count) {}

  private Announcements() {}

  static List<Heading> in(List<Row> rows) {
    List<Heading> found = new ArrayList<>();
    for (int i = 0; i < rows.size() && found.size() < MOST; i++) {
      String text = rows.get(i).text();
      if (text.isEmpty() || text.length() > LONGEST || Tails.isLink(text)) {
        continue;
      }
      if (!mayCount(text) || rows.get(i).isItem()) {
        continue;
      }
      if (ONE.contains(text.toLowerCase(Locale.ROOT))) {
        continue;
      }
      int count = text.indexOf("://") < 0 ? ClaimedCount.number(text) : -1;
      boolean brief = text.length() <= LONGEST_WITHOUT_COUNT;
      if (count == 0) {
        continue; // "0 Comments", and what follows is something else
      }
      if (count > 0 || brief && Headings.isAboutComments(text) || brief && isTitle(text)) {
        found.add(new Heading(i, count));
      }
    }
    return found;
  }

  /** A heading starts with its number or its noun, and is no sentence. */
  private static boolean mayCount(String text) {
    char last = text.charAt(text.length() - 1);
    return !text.startsWith("Beiträge")
        && last != '.'
        && last != '!'
        && last != '*'
        && last != ','
        && words(text) <= 18;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean isTitle(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.equals("vos réactions")
        || lower.equals("réactions")
        || lower.startsWith("kommentare zu")
        || lower.startsWith("comments on")
        || lower.startsWith("kommentare ")
        || lower.startsWith("reactions to")
        || lower.startsWith("reader comments")
        || lower.startsWith("diskussion")
        || lower.startsWith("comentarios ")
        || lower.startsWith("commentaires ")
        || lower.startsWith("leserkommentare");
  }
}
