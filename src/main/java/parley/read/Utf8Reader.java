package parley.read;

import java.io.Reader;

/**
 * UTF-8 to characters as they are asked for, so that a parser needs no text of a whole page beside
 * what it makes of it. Only for bytes that are {@link Utf8#isValid valid}. Linear; nothing is kept
 * but the bytes.
 */
final class Utf8Reader extends Reader {
  private final byte[] bytes;
  private int at;

  /** The second half of a letter for whose first half there was just room, or 0. */
  private char second;

  /** The text of the bytes from {@code start} on, which are {@link Utf8#isValid valid}. */
  Utf8Reader(byte[] bytes, int start) {
    this.bytes = bytes;
    this.at = start;
  }

  private static int code(byte[] b, int at, int size) {
    int code = b[at] & 0x7f >> size;
    for (int i = 1; i < size; i++) {
      code = code << 6 | b[at + i] & 0x3f;
    }
    return code;
  }

  @Override
  public int read(char[] to, int offset, int length) {
    int out = offset;
    int end = offset + length;
    if (second != 0 && out < end) {
      to[out++] = second;
      second = 0;
    }
    while (out < end && at < bytes.length) {
      int plain = Math.min(end - out, bytes.length - at);
      int n = 0;
      while (n < plain && bytes[at + n] >= 0) {
        to[out + n] = (char) bytes[at + n];
        n++;
      }
      at += n;
      out += n;
      if (n < plain) {
        out = wide(to, out, end);
      }
    }
    return out == offset && length > 0 ? -1 : out - offset;
  }

  private int wide(char[] to, int out, int end) {
    int first = bytes[at];
    int size = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : 4;
    int code = code(bytes, at, size);
    at += size;
    if (size < 4) {
      to[out] = (char) code;
      return out + 1;
    }
    to[out] = Character.highSurrogate(code);
    if (out + 1 == end) {
      second = Character.lowSurrogate(code);
      return end;
    }
    to[out + 1] = Character.lowSurrogate(code);
    return out + 2;
  }

  @Override
  public void close() {}
}
