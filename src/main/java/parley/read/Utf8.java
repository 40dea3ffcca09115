package parley.read;

import java.nio.charset.StandardCharsets;

/**
 * UTF-8 to text. The JDK reads a page whose first curly quote comes late twice, byte by byte; this
 * takes plain letters eight at a time and reads once. What is not valid is left to the JDK, so that
 * both mend it alike. As RFC 3629 tells it: shortest forms only, no surrogates, up to U+10FFFF.
 */
final class Utf8 {
  private static final int STEP = 8;

  /** Beyond this many bytes the room for the letters matters more than the time. */
  private static final int LARGEST = 1 << 27;

  private final byte[] bytes;
  private final char[] out;
  private int at;
  private int length;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.out = new char[bytes.length];
  }

  /** The text that bytes mean; the replacement character stands for what is not valid. */
  static String text(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    Utf8 utf8 = new Utf8(bytes);
    return utf8.run()
        ? new String(utf8.out, 0, utf8.length)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Whether all bytes were valid. */
  private boolean run() {
    while (at < bytes.length) {
      plain();
      while (at < bytes.length && bytes[at] < 0) {
        if (!wide()) {
          return false;
        }
      }
    }
    return true;
  }

  private void plain() {
    byte[] in = bytes;
    char[] to = out;
    int from = at;
    int n = length;
    while (from + STEP <= in.length) {
      int all = in[from] | in[from + 1] | in[from + 2] | in[from + 3];
      if ((all | in[from + 4] | in[from + 5] | in[from + 6] | in[from + 7]) < 0) {
        break;
      }
      to[n] = (char) in[from];
      to[n + 1] = (char) in[from + 1];
      to[n + 2] = (char) in[from + 2];
      to[n + 3] = (char) in[from + 3];
      to[n + 4] = (char) in[from + 4];
      to[n + 5] = (char) in[from + 5];
      to[n + 6] = (char) in[from + 6];
      to[n + 7] = (char) in[from + 7];
      n += STEP;
      from += STEP;
    }
    while (from < in.length && in[from] >= 0) {
      to[n++] = (char) in[from++];
    }
    at = from;
    length = n;
  }

  /** Reads one character of several bytes; false where they are not valid. */
  private boolean wide() {
    int first = bytes[at];
    int size = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : first >> 3 == -2 ? 4 : 0;
    if (size == 0 || at + size > bytes.length) {
      return false;
    }
    int code = first & 0x7f >> size;
    for (int i = 1; i < size; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return false;
      }
      code = code << 6 | bytes[at + i] & 0x3f;
    }
    at += size;
    return put(code, size);
  }

  private boolean put(int code, int size) {
    if (code < (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000)) {
      return false;
    }
    if (size < 4) {
      out[length++] = (char) code;
      return code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE;
    }
    if (code > Character.MAX_CODE_POINT) {
      return false;
    }
    out[length++] = Character.highSurrogate(code);
    out[length++] = Character.lowSurrogate(code);
    return true;
  }
}
