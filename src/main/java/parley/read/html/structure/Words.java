package parley.read.html.structure;

import java.util.Locale;

/** Words that sites use for comments in ids, classes, headings and on buttons. */
final class Words {
  private static final Vocabulary COMMENT =
      new Vocabulary(
          "comment",
          "komment",
          "coment",
          "commentaire",
          "reactie",
          "reaktion",
          "yorum",
          "opinion",
          "guestbook",
          "gaestebuch",
          "gastebuch",
          "beitrag",
          "respuesta",
          "reponse",
          "risposta",
          "odpowied",
          "otzyv",
          "leserbrief",
          "feedback",
          "discuss",
          "diskus",
          "replies",
          "kommentti");

  private static final Vocabulary THREAD =
      new Vocabulary(
          "comments",
          "commentlist",
          "commentarea",
          "commentsection",
          "kommentare",
          "commentaires",
          "comentarios",
          "reacties",
          "replies",
          "postlist",
          "messagelist",
          "disqus");

  private static final Vocabulary REPLIES =
      new Vocabulary(
          "indent", "child", "repl", "answer", "antwort", "repons", "respuest", "nested", "sub");

  private static final Vocabulary POST =
      new Vocabulary(
          "post",
          "message",
          "msg",
          "answer",
          "antwort",
          "reply",
          "forum",
          "topic",
          "thread",
          "entry",
          "response",
          "review",
          "avis",
          "meinung",
          "note",
          "talk",
          "resp",
          "review");

  private static final Vocabulary ELSEWHERE =
      new Vocabulary(
          "sidebar",
          "widget",
          "related",
          "recent",
          "latest",
          "teaser",
          "breadcrumb",
          "pagination",
          "ticker",
          "popular",
          "newsletter",
          "promo",
          "recommend",
          "menu",
          "footer",
          "similar",
          "product",
          "searchresult",
          "relevanssi",
          "carousel",
          "slider",
          "tagcloud",
          "archive",
          "dummy",
          "template",
          "lastcomm",
          "newestcomm",
          "signature",
          "preview");

  private static final Vocabulary BUTTON =
      new Vocabulary(
          "reply",
          "antwort",
          "répond",
          "repond",
          "responder",
          "contestar",
          "rispond",
          "beantwoord",
          "reageer",
          "reageren",
          "odpowiedz",
          "ответить",
          "svar",
          "vasta",
          "yanıtla",
          "cevapla",
          "quote",
          "zitieren",
          "zitat",
          "citer",
          "citar",
          "report",
          "melden",
          "signaler",
          "denunciar",
          "segnala",
          "permalink",
          "direktlink",
          "返信",
          "回复",
          "답글",
          "odpovědět",
          "válasz",
          "răspunde",
          "flag",
          "kommentieren",
          "missbrauch",
          "denuncia",
          "link to this",
          "permanent link",
          "zgłoś",
          "cytuj");

  private static final Vocabulary HEADING =
      new Vocabulary(
          "kommentar",
          "comment",
          "comentario",
          "comentário",
          "commento",
          "commenti",
          "reactie",
          "reaktion",
          "réponse",
          "réaction",
          "respuesta",
          "resposta",
          "risposte",
          "replies",
          "responses",
          "antworten",
          "leserbrief",
          "meinung",
          "yorum",
          "komentar",
          "коммент",
          "відгук",
          "ergänzung",
          "opinion",
          "avis",
          "vos réactions",
          "thoughts on",
          "gedanken zu",
          "hozzászól",
          "kommentti",
          "gästebuch",
          "guestbook",
          "答",
          "评论",
          "コメント",
          "댓글");

  private static final Vocabulary AGO =
      new Vocabulary(
          " ago",
          "vor ",
          "il y a ",
          "hace ",
          "fa",
          "geleden",
          "temu",
          "назад",
          "sedan",
          "siden",
          "há ",
          "önce",
          "sitten",
          "yesterday",
          "gestern",
          "hier",
          "ayer",
          "ieri",
          "gisteren",
          "today",
          "heute",
          "her");

  private Words() {}

  /** Whether a class name or id speaks of comments. */
  static boolean isComment(String plain) {
    return COMMENT.isIn(plain);
  }

  /** Whether a class name or id speaks of comments as a whole. */
  static boolean isThread(String plain) {
    return THREAD.isIn(plain);
  }

  /** Whether a class name speaks of a list of replies. */
  static boolean isReplies(String plain) {
    return REPLIES.isIn(plain);
  }

  /** Whether a class name or id may speak of posts in a thread. */
  static boolean isPost(String plain) {
    return POST.isIn(plain);
  }

  /** Whether a class name or id speaks of something beside the article and its thread. */
  static boolean isElsewhere(String plain) {
    int length = plain.length();
    return ELSEWHERE.begins(plain)
        || ELSEWHERE.ends(plain, length)
        || plain.endsWith("s") && ELSEWHERE.ends(plain, length - 1);
  }

  /** Whether a short text is a button of one comment. */
  static boolean isButton(String text) {
    return !text.isEmpty()
        && BUTTON.mayBegin(Character.toLowerCase(text.charAt(0)))
        && BUTTON.begins(lower(text));
  }

  /** Tells most texts that {@link #isHeading} denies without writing them in lower case. */
  static boolean mayBeHeading(String text) {
    return HEADING.mayBeIn(text);
  }

  /** Whether a short text may stand over a thread. */
  static boolean isHeading(String text) {
    return HEADING.isIn(lower(text));
  }

  /** Whether a short text is a time told from now: "vor 3 Wochen", "2 days ago". */
  static boolean isAgo(String text) {
    String lower = lower(text);
    return digits(lower) && AGO.isIn(lower) && UNIT.isIn(lower);
  }

  private static final Vocabulary UNIT =
      new Vocabulary(
          "min", "hour", "stunde", "day", "tag", "week", "woche", "month", "monat", "year", "jahr",
          "heure", "jour", "semaine", "mois", "an", "hora", "día", "dia", "semana", "mes", "año",
          "ano", "giorn", "sett", "mes", "ann", "uur", "dag", "maand", "jaar", "yr", "mo.",
          "godzin", "dni", "час", "дн", "gün", "ay", "yıl", "saat");

  private static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
