package parley.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells dates that stand beside a comment and are not its own: the day its author joined or was
 * last seen. What stands right before such a date says so.
 */
public final class OtherDates {
  private static final int LONGEST_LABEL = 40;
  private static final int HIGHEST = 3;

  private static final String[] LABELS = {
    "join",
    "registered",
    "registration",
    "member since",
    "last seen",
    "last visit",
    "last online",
    "last active",
    "anmeldungsdatum",
    "registriert",
    "registrierung",
    "dabei seit",
    "mitglied seit",
    "beigetreten",
    "zuletzt online",
    "inscrit",
    "inscription",
    "membre depuis",
    "registrado",
    "miembro desde",
    "ingreso",
    "membro desde",
    "iscritto",
    "iscrizione",
    "registrato",
    "registrazione",
    "membro dal",
    "geregistreerd",
    "lid sinds",
    "dołączył",
    "rejestracja",
    "регистрация",
    "зарегистрирован",
  };

  private OtherDates() {}

  /**
   * Whether a date belongs to something else than what was said.
   *
   * @param before what stands before the date in its own element
   */
  static boolean is(Element element, String before) {
    return isLabel(before.isBlank() ? before(element) : before);
  }

  /** Whether a text ends with a word that takes the date behind it to itself. */
  public static boolean isLabel(String label) {
    int from = Math.max(0, label.length() - LONGEST_LABEL);
    String end = label.substring(from).toLowerCase(Locale.ROOT);
    for (String word : LABELS) {
      int at = end.lastIndexOf(word);
      if (at >= 0 && isLast(end, at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Another number or date between the word and the date takes the word to itself. */
  private static boolean isLast(String label, int from) {
    for (int i = from; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c >= '0' && c <= '9' || c == ')' || c == ']' || c == '|') {
        return false;
      }
    }
    return true;
  }

  /** The text before an element, in the same or one of the few elements around. */
  private static String before(Element element) {
    Node at = element;
    for (int n = 0; at != null && n < HIGHEST; n++) {
      for (Node node = at.previousSibling(); node != null; node = node.previousSibling()) {
        String words = words(node);
        if (!words.isBlank()) {
          return words;
        }
      }
      at = at.parentNode();
    }
    return "";
  }

  private static String words(Node node) {
    if (node instanceof TextNode text) {
      return text.getWholeText().strip();
    }
    boolean brief = node instanceof Element e && Dom.start(e, LONGEST_LABEL + 1).length() <= 40;
    return brief ? Dom.start((Element) node, LONGEST_LABEL) : node instanceof Element ? "." : "";
  }
}
