package parley.read.plain;

import java.util.Locale;
import java.util.Set;

/**
 * The words by which pages say that somebody says something, as WordPress and its translations
 * write them behind the name of a commenter.
 */
final class Verbs {
  private static final Set<String> WORDS =
      Words.of(
          """
          said, says, wrote, writes, commented, replied, responded, responds, posted
          answered, sagt, sagte, schreibt, schrieb, meint, meinte, kommentiert
          kommentierte, antwortet, antwortete, gesagt, geschrieben, zegt, zei, schreef, gezegd
          geschreven, geantwortet, risposto, commentato, escrito
          schrijft, reageert
          dit, écrit, répond, répondu, commente, commenté, dice, scrive, scritto, detto
          risponde, commenta, dijo, escribió, escribe, comenta, comentó, responde
          respondió, diu, dixo, diz, disse, escreveu, escreve, comentou, respondeu, spune
          scrie, zice
          siger, skriver, sier, skrev, säger, sa, svarade, sanoo, kirjoitti, sanoi, segir
          ütleb, saka, rašo, sako
          pisze, mówi, napisał, napisała, napisał(a), říká, napsal, napsala, píše, hovorí
          napísal, pravi, kaže, каже, пише, казва, каза, пишет, говорит, сказал, сказала
          написал, написала, написал(а), сказал(а), комментирует, говорить, коментує
          написав
          dedi, diyor, yazdı, szerint, írta, mondja, λέει, γράφει, έγραψε, berkata
          menulis, viết, nói, ասում, գրել, ասաց, գրում, ამბობს
          הגיב, אומר, כתב, כתבה, يقول, تقول, قال, كتب, گفت, می‌گوید, พูดว่า, 댓글, 말하길
          """);

  /** Verbs that take one of {@link #HELPERS} before them, as in "a écrit" and "ha scritto". */
  private static final Set<String> PARTICIPLES =
      Words.of(
          """
          dit, écrit, répondu, commenté, scritto, detto, risposto, commentato, escrito
          gesagt, geschrieben, kommentiert, geantwortet, gezegd, geschreven, գրել
          """);

  private static final Set<String> HELPERS = Words.of("a, ha, hat, heeft, va, է");

  /** What may follow a name without a blank, and verbs of two words. */
  private static final String[] TAILS = {
    " diyor ki", " dedi ki", "さんのコメント", "のコメント", "さんより", "より", "说道", "說道", "说", "說"
  };

  private static final int LONGEST = 24;

  private Verbs() {}

  /**
   * Where the name ends that stands before a verb of saying in {@code [from, to)}, which must not
   * end in a blank; -1 where no such verb ends the part.
   */
  static int nameEnd(String text, int from, int to) {
    for (String tail : TAILS) {
      if (to - tail.length() > from && text.startsWith(tail, to - tail.length())) {
        return trimmed(text, from, to - tail.length());
      }
    }
    int start = wordStart(text, from, to);
    String word = to - start > LONGEST ? "" : text.substring(start, to).toLowerCase(Locale.ROOT);
    if (!WORDS.contains(word)) {
      return -1;
    }
    int end = trimmed(text, from, start);
    if (PARTICIPLES.contains(word)) {
      int helper = wordStart(text, from, end);
      boolean helps = helper > from && HELPERS.contains(text.substring(helper, end));
      return helps ? trimmed(text, from, helper) : end;
    }
    return end;
  }

  private static int wordStart(String text, int from, int to) {
    int at = to;
    while (at > from && to - at <= LONGEST && !Lines.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int trimmed(String text, int from, int to) {
    int at = to;
    while (at > from && Lines.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
