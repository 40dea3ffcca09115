package parley.read.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.ArticleBuilder;

/** How many comments the page itself states, in the heading of its comment section. */
public final class ClaimedCount {
  private static final int MOST_ELEMENTS = 60;
  private static final int LONGEST_HEADING = 300;

  private ClaimedCount() {}

  /**
   * Looks for a heading near the first comment.
   *
   * @param first the first comment's element, or null where there is none
   */
  public static void read(Page page, Element first, ArticleBuilder article) {
    int claimed = byClass(page);
    claimed = claimed < 0 && first != null ? before(first) : claimed;
    if (claimed >= 0) {
      article.claimed(claimed);
    }
  }

  private static int byClass(Page page) {
    String[] names = {"comments-title", "comments__title", "comment-title", "commentsheader"};
    for (String name : names) {
      int n = first(page.withClass(name));
      if (n >= 0) {
        return n;
      }
    }
    Element titled = page.withId("comments-title");
    return titled == null ? -1 : number(Dom.words(titled, LONGEST_HEADING));
  }

  private static int first(List<Element> headings) {
    for (Element heading : headings) {
      int n = number(Dom.words(heading, LONGEST_HEADING));
      if (n >= 0) {
        return n;
      }
    }
    return -1;
  }

  /** Walks back from the first comment over the short lines in front of it. */
  private static int before(Element first) {
    Node at = first;
    for (int n = 0; n < MOST_ELEMENTS && at != null; n++) {
      Node sibling = at.previousSibling();
      at = sibling == null ? at.parentNode() : sibling;
      if (sibling instanceof Element e && isHeading(e)) {
        String line = Dom.start(e, LONGEST_HEADING);
        int found = line.length() < LONGEST_HEADING ? number(line) : -1;
        if (found >= 0) {
          return found;
        }
      }
    }
    return -1;
  }

  private static boolean isHeading(Element element) {
    String names = element.className();
    boolean titled = names.contains("omment") && (names.contains("head") || names.contains("titl"));
    return Tags.isHeading(element.normalName()) || titled || names.contains("comment-count");
  }

  /**
   * The number in "63 Kommentare", "25 Responses to …", "Comments (12)", "One thought on …"; -1
   * where a heading states none.
   */
  public static int number(String heading) {
    DateTokens tokens = new DateTokens(heading.toLowerCase(Locale.ROOT));
    for (int i = 0; i < tokens.size(); i++) {
      if (isNoun(tokens.word(i))) {
        int n = beforeNoun(tokens, i);
        return n >= 0 ? n : afterNoun(tokens, i);
      }
    }
    return -1;
  }

  private static int beforeNoun(DateTokens tokens, int noun) {
    boolean compound = tokens.mark(noun - 1) == '-' && tokens.joined(noun);
    for (int i = noun - 1; i >= 0 && i >= noun - (compound ? 3 : 2); i--) {
      if (tokens.isNumber(i)) {
        boolean grouped = tokens.joined(i) && i >= 2 && isGroup(tokens, i);
        return grouped ? tokens.number(i - 2) * 1000 + tokens.number(i) : tokens.number(i);
      }
      if (isOne(tokens.word(i))) {
        return 1;
      }
    }
    return -1;
  }

  private static boolean isGroup(DateTokens tokens, int i) {
    char mark = tokens.mark(i - 1);
    boolean three = tokens.digits(i) == 3 && tokens.joined(i - 1) && tokens.isNumber(i - 2);
    return three && (mark == '.' || mark == ',' || mark == '’' || mark == '\'');
  }

  private static int afterNoun(DateTokens tokens, int noun) {
    int at = noun + 1;
    char mark = tokens.mark(at);
    boolean marked = mark == '(' || mark == ':' || mark == '[';
    return marked ? tokens.number(at + 1) : -1;
  }

  private static boolean isOne(String word) {
    return switch (word) {
      case "one", "ein", "eine", "un", "une", "uno", "una", "um", "uma", "een", "jeden" -> true;
      default -> false;
    };
  }

  private static boolean isNoun(String word) {
    return switch (word) {
      case "comment", "comments", "response", "responses", "reply", "replies", "thought" -> true;
      case "thoughts", "kommentar", "kommentare", "kommentaren", "antwort", "antworten" -> true;
      case "gedanke", "gedanken", "reaktion", "reaktionen", "meinung", "meinungen" -> true;
      case "commentaire", "commentaires", "réponse", "réponses", "réaction", "réactions" -> true;
      case "comentario", "comentarios", "respuesta", "respuestas", "opinión", "opiniones" -> true;
      case "comentário", "comentários", "resposta", "respostas", "commento", "commenti" -> true;
      case "risposta", "risposte", "pensieri", "reactie", "reacties", "gedachten" -> true;
      case "komentarz", "komentarze", "komentarzy", "odpowiedzi", "комментарий" -> true;
      case "комментария", "комментариев", "ergänzungen", "yorum", "kommentarer" -> true;
      case "leserkommentare", "beiträge" -> true;
      default -> false;
    };
  }
}
