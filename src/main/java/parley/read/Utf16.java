package parley.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 that carries no byte order mark by where its zero bytes stand. */
final class Utf16 {
  private static final int SAMPLE = 8 * 1024;

  private Utf16() {}

  /** Every second byte of Latin text is zero; of other scripts still blanks and line ends. */
  static Optional<Charset> looksLike(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int first = 0;
    int second = 0;
    for (int i = 0; i < pairs * 2; i++) {
      if (bytes[i] == 0) {
        first += (i & 1) == 0 ? 1 : 0;
        second += i & 1;
      }
    }
    if (Math.max(first, second) * 20 < pairs || Math.min(first, second) * 20 > pairs) {
      return Optional.empty();
    }
    if (Math.min(first, second) * 20 > Math.max(first, second)) {
      return Optional.empty();
    }
    Charset charset = second > first ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return isText(new String(bytes, 0, pairs * 2, charset))
        ? Optional.of(charset)
        : Optional.empty();
  }

  private static boolean isText(String sample) {
    int odd = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      boolean control = c < ' ' && (c < '\b' || c > '\r');
      odd += control || !Character.isDefined(c) || c == '\ufffd' ? 1 : 0;
    }
    return !sample.isEmpty() && odd * 50 <= sample.length();
  }
}
