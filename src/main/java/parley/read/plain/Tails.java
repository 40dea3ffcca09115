package parley.read.plain;

import java.util.Set;
import parley.read.html.Buttons;

/** Rows that pages set under a comment, or between its head and its text. */
final class Tails {
  private static final Set<String> REPLY =
      Words.of(
          """
          Reply, reply, Reply ↓, Zitieren Zitieren, Antworten, Antworten ↓, Antwort ↓, Antwort, antworten, Répondre, Responder
          Rispondi, Beantwoorden, Reageren, Odpowiedz, Svara, Svar, Vastaa, Ответить
          Відповісти, Yanıtla, Cevapla, Odpovědět, 返信, 回复, 回覆, 답글, الرد, Պատասխանել
          Reply →, ↳ Reply, REPLY, Auf Kommentar antworten, Log in to Reply, Zitieren, Quote
          Kommentar melden, Melden, Als Spam melden!, Report, Permalink, Like, Liken
          LikenLiken, LikeLike, Gefällt mir, Gefällt mirGefällt mir, J’aimeJ’aime
          AntwortenLöschen, Antworten Löschen, ReplyDelete, Reply Delete, RépondreSupprimer, ResponderEliminar
          """);

  private static final String[] LIKED = {"Liked by ", "LikeLiked by ", "LikenGefällt ", "Gefällt "};

  private static final String[] FORMS = {
    "leave a reply",
    "leave a comment",
    "post a comment",
    "add a comment",
    "add comment",
    "write a comment",
    "join the discussion",
    "your email address",
    "post your comment",
    "submit a comment",
    "leave a response",
    "you must be logged in",
    "comments are closed",
    "comment navigation",
    "older comments",
    "newer comments",
    "load more",
    "loading comments",
    "schreibe einen kommentar",
    "schreiben sie einen kommentar",
    "kommentar schreiben",
    "kommentar verfassen",
    "kommentar hinterlassen",
    "hinterlasse ",
    "hinterlassen sie ",
    "einen kommentar ",
    "neuen kommentar",
    "neuer kommentar",
    "ihr kommentar",
    "dein kommentar",
    "deine meinung",
    "ihre meinung",
    "antwort abbrechen",
    "deine e-mail",
    "ihre e-mail",
    "du musst angemeldet",
    "sie müssen angemeldet",
    "kommentare sind geschlossen",
    "die kommentarfunktion",
    "kommentarnavigation",
    "ältere kommentare",
    "neuere kommentare",
    "laisser un commentaire",
    "laissez un commentaire",
    "ajouter un commentaire",
    "poster un commentaire",
    "votre adresse",
    "réagissez",
    "réagir",
    "les commentaires sont",
    "deja un comentario",
    "deja una respuesta",
    "tu dirección",
    "dejar un comentario",
    "deixe um comentário",
    "deixe uma resposta",
    "o seu endereço",
    "lascia un commento",
    "il tuo indirizzo",
    "geef een reactie",
    "plaats een reactie",
    "dodaj komentarz",
    "dodaj odpowiedź",
    "rss feed for comments",
    "rss-feed",
    "trackback uri",
    "trackback url"
  };

  private Tails() {}

  /** Whether a row is a link to answer, to like or to report a comment. */
  static boolean isLink(String text) {
    if (REPLY.contains(text)) {
      return true;
    }
    for (String liked : LIKED) {
      if (text.startsWith(liked) && text.length() < liked.length() + 24) {
        return true;
      }
    }
    return text.length() <= 40 && !text.isEmpty() && text.indexOf(' ') > 0 && Buttons.is(text);
  }

  /** Whether a row is a button, a counter or nothing. */
  static boolean isButton(String text) {
    return isLink(text) || Buttons.is(text) || isCounter(text) || Speakers.isPicture(text);
  }

  static boolean isCounter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '+' && c != '-' && c != '#') {
        return false;
      }
    }
    return text.length() <= 5;
  }

  /** Whether what follows is no comment any more: the form to write one, or other notices. */
  static boolean closes(String text) {
    String lower = text.length() > 120 ? "" : text.toLowerCase(java.util.Locale.ROOT);
    for (String form : FORMS) {
      if (lower.startsWith(form)) {
        return true;
      }
    }
    return isField(text) || !text.isEmpty() && Headings.startsNotice(text);
  }

  private static boolean isField(String text) {
    return text.startsWith("____") || text.endsWith("______");
  }
}
