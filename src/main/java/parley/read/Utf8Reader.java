package parley.read;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 to characters as they are asked for, so that a parser needs no text of a whole page beside
 * what it makes of it. Only for bytes that are {@link Utf8#isValid valid}. Linear; nothing is kept
 * but the bytes.
 */
final class Utf8Reader extends Reader {
  private final byte[] bytes;

  /** The same bytes, of which those that are plain letters are copied many at once. */
  private final ByteBuffer eights;

  private final CharsetDecoder plain = StandardCharsets.ISO_8859_1.newDecoder();
  private int at;

  /** The second half of a letter for whose first half there was just room, or 0. */
  private char second;

  /** The text of the bytes from {@code start} on, which are {@link Utf8#isValid valid}. */
  Utf8Reader(byte[] bytes, int start) {
    this.bytes = bytes;
    this.eights = ByteBuffer.wrap(bytes);
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
    CharBuffer room = CharBuffer.wrap(to, out, end - out);
    while (out < end && at < bytes.length) {
      if (bytes[at] >= 0) {
        int stop = Utf8.endOfPlain(eights, at, Math.min(bytes.length, at + end - out));
        out += stop - at;
        eights.limit(stop).position(at);
        plain.decode(eights, room, false);
        eights.limit(bytes.length);
        at = stop;
      } else {
        out = wide(to, out, end);
        room.position(out);
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
