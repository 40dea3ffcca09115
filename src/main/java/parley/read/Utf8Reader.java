package parley.read;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 to characters as they are asked for, so that a parser needs no text of a whole page beside
 * what it makes of it. Only for bytes that are {@link #isSound}: as RFC 3629 tells it, shortest
 * forms only, no surrogates, up to U+10FFFF. Linear; nothing is kept but the bytes.
 */
final class Utf8Reader extends Reader {
  private static final int STEP = Long.BYTES;

  /** The bit that is set in each byte of a letter of several. */
  private static final long WIDE = 0x8080808080808080L;

  private final byte[] bytes;

  /** The same bytes, of which those that are plain letters are copied many at once. */
  private final ByteBuffer eights;

  private final CharsetDecoder plain = StandardCharsets.ISO_8859_1.newDecoder();
  private int at;

  /** The second half of a letter for whose first half there was just room, or 0. */
  private char second;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
    this.eights = ByteBuffer.wrap(bytes);
    this.at = startsWithMark(bytes) ? 3 : 0;
  }

  private static boolean startsWithMark(byte[] b) {
    return b.length > 2 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
  }

  /** Whether all bytes are valid: plain letters are passed eight at a time. */
  static boolean isSound(byte[] bytes) {
    ByteBuffer eights = ByteBuffer.wrap(bytes);
    int at = 0;
    while (at < bytes.length) {
      while (at + STEP <= bytes.length && (eights.getLong(at) & WIDE) == 0) {
        at += STEP;
      }
      int most = Math.min(bytes.length, at + STEP);
      while (at < most) {
        int size = bytes[at] >= 0 ? 1 : size(bytes, at);
        if (size == 0) {
          return false;
        }
        at += size;
      }
    }
    return true;
  }

  /** How many bytes a letter beyond ASCII has, or 0 where it is none. */
  private static int size(byte[] b, int at) {
    int first = b[at];
    int size = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : first >> 3 == -2 ? 4 : 0;
    if (size == 0 || at + size > b.length) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if ((b[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    int code = code(b, at, size);
    boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    boolean shortest = code >= (size == 2 ? 0x80 : size == 3 ? 0x800 : 0x10000);
    return shortest && !half && code <= Character.MAX_CODE_POINT ? size : 0;
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
        int stop = endOfPlain(Math.min(bytes.length, at + end - out));
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

  private int endOfPlain(int most) {
    int stop = at;
    while (stop + STEP <= most && (eights.getLong(stop) & WIDE) == 0) {
      stop += STEP;
    }
    while (stop < most && bytes[stop] >= 0) {
      stop++;
    }
    return stop;
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
