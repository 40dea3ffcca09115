package parley.read;

import java.nio.charset.Charset;

/**
 * Guesses the charset of text that is not UTF-8 by the company its letters keep: in western text a
 * letter beyond ASCII stands between ASCII letters, in Cyrillic text among its like.
 */
final class Letters {
  private static final int ENOUGH = 1 << 20;

  private Letters() {}

  static Charset guess(byte[] bytes) {
    int alone = 0;
    int together = 0;
    int upper = 0;
    int lower = 0;
    int length = Math.min(bytes.length, ENOUGH * 8);
    for (int i = 1; i < length && alone + together < ENOUGH; i++) {
      int c = bytes[i] & 0xff;
      if (c < 0xc0) {
        continue;
      }
      int before = bytes[i - 1] & 0xff;
      together += before >= 0xc0 ? 1 : 0;
      alone += isAscii(before) ? 1 : 0;
      lower += c >= 0xe0 ? 1 : 0;
      upper += c < 0xe0 ? 1 : 0;
    }
    if (together <= 2 * alone || together < 2) {
      return Charset.forName(Encodings.WESTERN);
    }
    // windows-1251 keeps its small letters in the upper half of the range, KOI8-R in the lower one
    return Charset.forName(lower >= upper ? "windows-1251" : "KOI8-R");
  }

  private static boolean isAscii(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
