package parley.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Names that stand in attributes: "Reply to Ann" on a button, "Ann's Gravatar" on a picture. */
final class Mentions {
  private static final int MOST_NODES = 400;

  private static final String[] REPLY = {
    "reply to ", "antworte auf ", "auf ", "antworten auf ", "répondre à ", "responder a ",
    "rispondi a ", "beantwoord ", "odpowiedz ", "svara ", "svar til ", "reageer op ",
    "reactie op ", "ответить на запись ", "respon a ", "leave a reply to ",
  };

  private static final String[] PICTURE = {
    "profilbild von ",
    "avatar for ",
    "avatar of ",
    "avatar de ",
    "avatar von ",
    "photo of ",
    "gravatar for ",
    "picture of ",
    "foto de ",
    "photo de ",
  };

  private Mentions() {}

  /** The name on the item's own reply link, or empty. */
  static String inReplyLink(Element item, Set<Node> left) {
    Node at = item;
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof Element e && Dom.hasClass(e, "comment-reply-link")) {
        String said = e.hasAttr("aria-label") ? e.attr("aria-label") : e.attr("data-replyto");
        return after(said, REPLY);
      }
      at = Dom.next(at, item, at == item || !isOther(at, left));
    }
    return "";
  }

  /** The name on the item's first picture, or empty. */
  static String inPicture(Element item, Set<Node> left) {
    Node at = item;
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof Element e && e.normalName().equals("img")) {
        String alt = e.attr("alt").strip();
        int owner = alt.toLowerCase(Locale.ROOT).indexOf("'s gravatar");
        return owner > 0 ? alt.substring(0, owner) : after(alt, PICTURE);
      }
      at = Dom.next(at, item, at == item || !isOther(at, left));
    }
    return "";
  }

  /** Lists of replies are left out too; a button that is left out is what is wanted here. */
  private static boolean isOther(Node node, Set<Node> left) {
    return left.contains(node) && node instanceof Element e && isList(e.normalName());
  }

  private static boolean isList(String tag) {
    return tag.equals("ul") || tag.equals("ol") || tag.equals("li") || tag.equals("article");
  }

  private static String after(String text, String[] leads) {
    String clean = text.strip();
    String lower = clean.toLowerCase(Locale.ROOT);
    for (String lead : leads) {
      if (lower.startsWith(lead) && lower.length() == clean.length()) {
        return clean.substring(lead.length()).strip();
      }
    }
    return "";
  }
}
