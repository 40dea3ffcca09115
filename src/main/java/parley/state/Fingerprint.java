package parley.state;

/**
 * Stable 64-bit hashes of texts: FNV-1a over the UTF-8 bytes of what counts, finished by the mixer
 * of MurmurHash3 (fmix64). They are written to files, so none of this may ever change within a
 * version of the format; the test holds vectors.
 *
 * <p>What counts is what every rendering of a page agrees about: not white space, not ASCII signs,
 * not U+0080 to U+00BF, general punctuation (U+2000 to U+206F), the wide blank or variation
 * selectors; ASCII capitals are small. No table of Unicode is asked, since those grow. A text in
 * which nothing counts, such as {@code :-)}, is taken whole but for white space.
 */
final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private Fingerprint() {}

  /** Of all that counts in a text. O(length). */
  static long of(String text) {
    return of(text, 0, Integer.MAX_VALUE);
  }

  /** Of the first {@code count} characters that count. */
  static long head(String text, int count) {
    return of(text, 0, count);
  }

  /** Of the last {@code count} characters that count. */
  static long tail(String text, int count) {
    int from = text.length();
    for (int left = count; from > 0 && left > 0; ) {
      int c = text.codePointBefore(from);
      from -= Character.charCount(c);
      left -= counts(c) ? 1 : 0;
    }
    return of(text, from, Integer.MAX_VALUE);
  }

  private static long of(String text, int from, int count) {
    long hash = OFFSET;
    int left = count;
    for (int at = from; at < text.length() && left > 0; ) {
      int c = text.charAt(at++);
      if (Character.isHighSurrogate((char) c)) {
        c = text.codePointAt(at - 1);
        at += Character.charCount(c) - 1;
      }
      if (counts(c)) {
        hash = add(hash, c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        left--;
      }
    }
    return left == count ? exact(text) : mix(hash);
  }

  /** Of all characters but white space, as they are: for ids and addresses. */
  static long exact(String text) {
    long hash = OFFSET;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      hash = c <= ' ' ? hash : add(hash, c);
    }
    return mix(hash);
  }

  /** Of two hashes in this order. */
  static long both(long first, long second) {
    return mix(first * GOLDEN + second);
  }

  private static boolean counts(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return c > 0xBF && (c < 0x2000 || c > 0x206F) && c != 0x3000 && (c < 0xFE00 || c > 0xFE0F);
  }

  private static long add(long hash, int c) {
    if (c < 0x80) {
      return (hash ^ c) * PRIME;
    }
    long h = hash;
    if (c < 0x800) {
      h = (h ^ (0xC0 | c >> 6)) * PRIME;
    } else if (c < 0x10000) {
      h = (h ^ (0xE0 | c >> 12)) * PRIME;
      h = (h ^ (0x80 | c >> 6 & 0x3F)) * PRIME;
    } else {
      h = (h ^ (0xF0 | c >> 18)) * PRIME;
      h = (h ^ (0x80 | c >> 12 & 0x3F)) * PRIME;
      h = (h ^ (0x80 | c >> 6 & 0x3F)) * PRIME;
    }
    return (h ^ (0x80 | c & 0x3F)) * PRIME;
  }

  private static long mix(long hash) {
    long h = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }
}
