package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines that announce what is not the article itself: the thread ("12 Comments", "4 Antworten", "6
 * Responses to …"), or what pages set between the two ("Discussion Policy", "Tags", "Related
 * posts"). As blogs and newspapers write them in the languages that are most common on the web.
 */
final class Headings {
  private static final int LONGEST = 200;
  private static final int LINES_ABOVE = 3;

  /** "6 Responses to" and then the title. */
  private static final int TITLE_AT = 3;

  private static final Set<String> COMMENTS =
      Words.of(
          """
          comment, comments, response, responses, reply, replies, thought, thoughts
          discussion, opinions, reactions, kommentar, kommentare, leserkommentare, antwort
          antworten, reaktion, reaktionen, meinungen, gedanken, commentaire, commentaires
          réponse, réponses, réactions, réflexions, comentario, comentarios, respuesta
          respuestas, opiniones, comentário, comentários, comentaris, resposta, respostas
          commento, commenti, risposte, risposta, pensieri, reactie, reacties, gedachten
          kommentarer, svar, kommenttia, kommentit, komentarz, komentarze, komentarzy
          odpowiedzi, komentáře, komentářů, komentari, komentara, комментарий, комментария
          комментариев, комментарии, ответов, коментарі, коментарів, yorum, yorumlar
          σχόλια, hozzászólás, hozzászólások, comentarii, 评论, 條留言, コメント, 댓글
          """);

  private static final Set<String> ABOUT =
      Set.of("to", "on", "about", "zu", "auf", "sur", "en", "a", "à", "em", "su", "op", "på");

  private static final Set<String> ONE =
      Set.of("one", "ein", "eine", "un", "una", "uno", "um", "uma", "een", "en", "ett", "jeden");

  private static final Set<String> NOTICES =
      Words.of(
          """
          discussion policy, comment policy, comments policy, commenting policy
          comment guidelines, commenting guidelines, community guidelines, comment rules
          community rules, house rules, our comment policy, rules of the discussion
          kommentarrichtlinien, kommentarregeln, diskussionsregeln, netiquette
          hinweise zum kommentieren, charte des commentaires, règles de modération
          règles de discussion, política de comentarios, normas de participación
          política de comentários, regole dei commenti, policy dei commenti, reactiebeleid
          huisregels, kommentarsregler, zasady komentowania, правила комментирования
          правила обсуждения, yorum kuralları, yorum politikası, 评论政策, コメントポリシー
          tags, tag, tagged, tagged with, filed under, posted in, categories, category
          topics, keywords, schlagwörter, schlagworte, stichwörter, stichworte, kategorien
          kategorie, mots-clés, étiquettes, catégories, etiquetas, categorías, categorias
          categorie, trefwoorden, taggar, etiketter, tagi, метки, теги, рубрики, etiketler
          标签, タグ
          related, related posts, related articles, related stories, related content
          related news, related links, more stories, read also, read next, recommended
          you may also like, you might also like, like this, share this, ähnliche beiträge
          ähnliche artikel, verwandte artikel, verwandte beiträge, mehr zum thema
          weitere artikel, lesen sie auch, das könnte dich auch interessieren
          das könnte sie auch interessieren, teilen mit, gefällt mir, articles similaires
          articles liés, sur le même sujet, à lire aussi, lire aussi
          artículos relacionados, entradas relacionadas, noticias relacionadas
          relacionado, te puede interesar, artigos relacionados, posts relacionados
          leia também, articoli correlati, post correlati, leggi anche
          potrebbe interessarti anche, gerelateerde artikelen, gerelateerde berichten
          lees ook, relaterade artiklar, läs också, podobne wpisy, zobacz także
          похожие записи, читайте также, по теме, benzer yazılar, ilgili haberler, 相关文章
          関連記事
          leave a comment, leave a reply, post a comment, join the discussion
          join the conversation, schreibe einen kommentar, kommentar schreiben
          hinterlasse einen kommentar, laisser un commentaire, deja un comentario
          deixe um comentário, lascia un commento, geef een reactie, dodaj komentarz
          оставить комментарий
          """);

  /** What stands before the tags themselves where the page has no colon: "Tags harbour, vote". */
  private static final Set<String> LABELS =
      Words.of(
          """
          tags, tagged, topics, keywords, schlagwörter, étiquettes, etiquetas, tagi, теги
          метки
          """);

  private Headings() {}

  /**
   * The number of comments that a heading states, and the title it names.
   *
   * @param count -1 where it states none
   * @param title empty where it names none
   */
  record Claim(int count, String title) {}

  private static final Claim NONE = new Claim(-1, "");

  /** Whether one of the last few lines before {@code offset} is a heading about comments. */
  static boolean announceComments(String text, int offset) {
    int end = offset;
    for (int seen = 0; seen < LINES_ABOVE && end > 0; ) {
      int start = text.lastIndexOf('\n', end - 2) + 1;
      String line = text.substring(start, Math.min(end, start + LONGEST + 1)).strip();
      if (isAboutComments(line)) {
        return true;
      }
      seen += line.isEmpty() ? 0 : 1;
      end = start;
    }
    return false;
  }

  /** Whether a line is a heading about comments, with or without a number. */
  static boolean isAboutComments(String line) {
    return COMMENTS.contains(key(line)) || claim(line).count() >= 0;
  }

  /** What a line like "6 Responses to Winter tyres" or "Comments (6)" says. */
  static Claim claim(String line) {
    if (line.length() > LONGEST || line.indexOf('\n') >= 0) {
      return NONE;
    }
    List<String> words = words(line.strip());
    if (words.size() < 2) {
      return NONE;
    }
    int count = number(words.get(0));
    if (count >= 0 && COMMENTS.contains(key(words.get(1)))) {
      boolean about = words.size() == TITLE_AT + 1 && ABOUT.contains(key(words.get(2)));
      String title = about ? bare(words.get(TITLE_AT)) : "";
      return words.size() == 2 || about ? new Claim(count, title) : NONE;
    }
    int behind =
        words.size() == 2 && COMMENTS.contains(key(words.get(0))) ? number(words.get(1)) : -1;
    return behind < 0 ? NONE : new Claim(behind, "");
  }

  /** The first words, and what follows them as one. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < line.length()) {
      int end = at;
      while (end < line.length() && !Lines.isBlank(line.charAt(end))) {
        end++;
      }
      end = words.size() == TITLE_AT ? line.length() : end;
      words.add(line.substring(at, end));
      at = end;
      while (at < line.length() && Lines.isBlank(line.charAt(at))) {
        at++;
      }
    }
    return words;
  }

  /** Whether a paragraph starts with a heading of something that is not the article. */
  static boolean startsNotice(String paragraph) {
    String line = firstLine(paragraph);
    return NOTICES.contains(key(line)) || listsTags(line);
  }

  private static boolean listsTags(String line) {
    int blank = line.indexOf(' ');
    return blank > 0
        && line.length() <= LONGEST
        && line.indexOf(',') > blank
        && ".!?…".indexOf(line.charAt(line.length() - 1)) < 0
        && LABELS.contains(line.substring(0, blank).toLowerCase(Locale.ROOT));
  }

  /** Whether a paragraph is a notice in one line: "Tags: harbour, vote". */
  static boolean isNoticeLine(String paragraph) {
    int colon = paragraph.indexOf(':');
    return colon > 0
        && colon < LONGEST
        && paragraph.indexOf('\n') < 0
        && NOTICES.contains(key(paragraph.substring(0, colon)));
  }

  private static String firstLine(String paragraph) {
    int end = paragraph.indexOf('\n');
    return end < 0 ? paragraph : paragraph.substring(0, end);
  }

  /** Lower case, without what is no letter or digit at either end. */
  private static String key(String line) {
    int from = 0;
    int to = Math.min(line.length(), LONGEST);
    while (from < to && !Character.isLetterOrDigit(line.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static String bare(String title) {
    int from = 0;
    int to = title.length();
    while (from < to && "\"“”„‟«»‘’‹›「」".indexOf(title.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "\"“”„‟«»‘’‹›「」".indexOf(title.charAt(to - 1)) >= 0) {
      to--;
    }
    return title.substring(from, to);
  }

  /** "12", "(12)", "1,234", "One"; -1 for anything else. */
  private static int number(String word) {
    String key = key(word);
    if (ONE.contains(key)) {
      return 1;
    }
    int n = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean parts = (c == ',' || c == '.' || c == '’') && key.length() - i == 4;
      if (c >= '0' && c <= '9' && n < 100_000_000) {
        n = n * 10 + c - '0';
      } else if (!parts) {
        return -1;
      }
    }
    return key.isEmpty() ? -1 : n;
  }
}
