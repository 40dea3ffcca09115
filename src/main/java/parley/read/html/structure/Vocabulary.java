package parley.read.html.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that are looked for in other texts, kept by their first two letters and by their last, so
 * that most texts are told from them without a comparison. Linear in the text.
 */
final class Vocabulary {
  private static final int PLAIN = 128;
  private static final int LATIN = 0x250;

  /** Letters that are i and k in lower case. */
  private static final char DOTTED = '\u0130';

  private static final char KELVIN = '\u212a';

  private final String[][] byFirst;
  private final String[][] byLast;

  /** For each first letter a bit for each second letter, by its last six bits. */
  private final long[] seconds = new long[PLAIN + 1];

  /** For each first letter a bit for each third letter, likewise. */
  private final long[] thirds = new long[PLAIN + 1];

  /** Whether a word starts with a letter of Latin that has a mark. */
  private boolean marked;

  /** A vocabulary of words that are not empty. */
  Vocabulary(String... words) {
    byFirst = sorted(words, true);
    byLast = sorted(words, false);
    for (String word : words) {
      char first = word.charAt(0);
      seconds[place(first)] |= word.length() < 2 ? -1 : 1L << word.charAt(1);
      thirds[place(first)] |= word.length() < 3 ? -1 : 1L << word.charAt(2);
      marked |= first >= PLAIN && first < LATIN;
    }
  }

  private static String[][] sorted(String[] words, boolean first) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i <= PLAIN; i++) {
      lists.add(new ArrayList<>(0));
    }
    for (String word : words) {
      lists.get(place(word.charAt(first ? 0 : word.length() - 1))).add(word);
    }
    String[][] sorted = new String[PLAIN + 1][];
    for (int i = 0; i <= PLAIN; i++) {
      sorted[i] = lists.get(i).toArray(new String[0]);
    }
    return sorted;
  }

  private static int place(char letter) {
    return Math.min(letter, PLAIN);
  }

  /** Whether a text starts with one of the words. */
  boolean begins(String text) {
    return !text.isEmpty() && isAt(text, 0);
  }

  /** Whether a text that starts with a letter may start with one of the words. */
  boolean mayBegin(char letter) {
    return byFirst[place(letter)].length > 0;
  }

  /** Whether the first {@code length} letters of a text end with one of the words. */
  boolean ends(String text, int length) {
    if (length > 0) {
      for (String word : byLast[place(text.charAt(length - 1))]) {
        if (text.startsWith(word, length - word.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of the words is anywhere in a text. */
  boolean isIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words may be in a text in lower case: told from letters, three by three. */
  boolean mayBeIn(String text) {
    int length = text.length();
    char c = length == 0 ? 0 : lower(text.charAt(0));
    char next = length < 2 ? 0 : lower(text.charAt(1));
    for (int at = 0; at < length; at++) {
      char third = at + 2 < length ? lower(text.charAt(at + 2)) : 0;
      if (c == DOTTED || c == KELVIN || mayBegin(c) && mayFollow(c, next, third)) {
        return true;
      }
      c = next;
      next = third;
    }
    return false;
  }

  private boolean mayFollow(char c, char next, char third) {
    boolean latin = c >= PLAIN && c < LATIN && !marked;
    return !latin && isIn(seconds[place(c)], next) && isIn(thirds[place(c)], third);
  }

  /** Whether a letter may be among some: not known beyond ASCII; 0, the end, only behind a word. */
  private static boolean isIn(long letters, char letter) {
    return letter >= PLAIN || (letters & 1L << letter) != 0;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  private boolean isAt(String text, int at) {
    int first = place(text.charAt(at));
    long second = seconds[first];
    boolean last = at + 1 == text.length();
    if (second == 0 || !last && (second & 1L << text.charAt(at + 1)) == 0) {
      return false;
    }
    for (String word : byFirst[first]) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }
}
