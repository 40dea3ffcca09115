package parley.quote;

import java.util.Arrays;

/**
 * The words of texts as numbers that do not tell apart what differs between a quote and its source:
 * capitals, punctuation, blanks, apostrophes, ligatures, invisible characters. Two words are taken
 * for the same if a hash of 64 bits is.
 *
 * <p>An ideograph or kana is a word of its own and weighs half of one, for no blanks part them.
 */
final class Words {
  /** What a whole word weighs. */
  static final int WHOLE = 2;

  private static final long SEED = 0xcbf29ce484222325L; // FNV-1a
  private static final long PRIME = 0x100000001b3L;
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private long[] hashes = new long[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] pieces = new int[64];
  private int[] weights = new int[65]; // of all words before each
  private int size;
  private long hash;
  private int start = -1; // of the word that is being read

  /** The words of one text. */
  static Words of(String text) {
    Words words = new Words();
    words.add(text, 0, text.length(), 0);
    return words;
  }

  /** Forgets all words, keeping the room for others. */
  void clear() {
    size = 0;
  }

  /** Adds the words of a part of a text, which is piece number {@code piece} of the whole. */
  void add(String text, int from, int to, int piece) {
    start = -1;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (c < 0x80) {
        ascii(c, at, piece);
        at++;
      } else {
        int codePoint = text.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        other(codePoint, at, next, piece);
        at = next;
      }
    }
    finish(to, piece);
  }

  private void ascii(char c, int at, int piece) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      letter(c, at);
    } else if (c >= 'A' && c <= 'Z') {
      letter(c + 32, at);
    } else if (c != '\'') {
      finish(at, piece);
    }
  }

  private void other(int c, int at, int next, int piece) {
    if (c >= 0xFB00 && c <= 0xFB06) {
      String letters = LIGATURES[c - 0xFB00];
      for (int i = 0; i < letters.length(); i++) {
        letter(letters.charAt(i), at);
      }
    } else if (ideograph(c)) {
      finish(at, piece);
      letter(c, at);
      finish(next, piece);
      weights[size] = weights[size - 1] + 1;
    } else if (Character.isLetterOrDigit(c)) {
      int narrow = c >= 0xFF10 && c <= 0xFF5A ? c - 0xFEE0 : c;
      letter(Character.toLowerCase(Character.toUpperCase(narrow)), at);
    } else if (!silent(c)) {
      finish(at, piece);
    } else if (start >= 0
        && Character.getType(c) != Character.FORMAT
        && c != 0x2019
        && c != 0x2BC) {
      letter(c, at);
    }
  }

  private static boolean ideograph(int c) {
    return Character.isIdeographic(c) || c >= 0x3041 && c <= 0x30FF && Character.isLetter(c);
  }

  /** Marks belong to the word that they stand in; apostrophes and format characters say nothing. */
  private static boolean silent(int c) {
    int type = Character.getType(c);
    return c == 0x2019
        || c == 0x2BC
        || type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private void letter(int c, int at) {
    if (start < 0) {
      start = at;
      hash = SEED;
    }
    hash = (hash ^ c) * PRIME;
  }

  private void finish(int at, int piece) {
    if (start < 0) {
      return;
    }
    if (size == hashes.length) {
      grow();
    }
    hashes[size] = hash ^ hash >>> 29;
    starts[size] = start;
    ends[size] = at;
    pieces[size] = piece;
    weights[size + 1] = weights[size] + WHOLE;
    size++;
    start = -1;
  }

  private void grow() {
    int more = size * 2;
    hashes = Arrays.copyOf(hashes, more);
    starts = Arrays.copyOf(starts, more);
    ends = Arrays.copyOf(ends, more);
    pieces = Arrays.copyOf(pieces, more);
    weights = Arrays.copyOf(weights, more + 1);
  }

  int size() {
    return size;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Where a word starts in its text. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends in its text. */
  int end(int word) {
    return ends[word];
  }

  /** The piece that a word was read in. */
  int piece(int word) {
    return pieces[word];
  }

  /** What the words {@code [from, to)} weigh. */
  int weight(int from, int to) {
    return weights[to] - weights[from];
  }
}
