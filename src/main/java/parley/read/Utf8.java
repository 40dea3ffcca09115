package parley.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 to text. The JDK reads a page whose first curly quote comes late twice, byte by byte; this
 * takes plain letters eight at a time and reads once. What is not valid is left to the JDK, so that
 * both mend it alike. As RFC 3629 tells it: shortest forms only, no surrogates, up to U+10FFFF.
 */
final class Utf8 {
  private static final int STEP = Long.BYTES;

  /** The bit that is set in each byte of a letter of several. */
  private static final long WIDE = 0x8080808080808080L;

  /** Beyond this many bytes the room for the letters matters more than the time. */
  private static final int LARGEST = 1 << 27;

  private final byte[] bytes;

  /** The same bytes, to be asked for eight at a time. */
  private final ByteBuffer eights;

  /** The same bytes as one letter each, from which the JDK copies many at once. */
  private final String single;

  private final char[] out;
  private final int to;
  private int at;
  private int length;

  private Utf8(byte[] bytes) {
    this.bytes = bytes;
    this.eights = ByteBuffer.wrap(bytes);
    this.single = new String(bytes, StandardCharsets.ISO_8859_1);
    this.out = new char[bytes.length];
    this.to = bytes.length;
  }

  /** Looks at some of the bytes and makes no text of them. */
  private Utf8(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.eights = ByteBuffer.wrap(bytes);
    this.single = "";
    this.out = new char[0];
    this.to = to;
    this.at = from;
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

  /** Whether some of the bytes are valid by themselves. */
  static boolean isValid(byte[] bytes, int from, int to) {
    return new Utf8(bytes, from, to).run();
  }

  /** Whether all bytes were valid. */
  private boolean run() {
    while (at < to) {
      plain();
      while (at < to && bytes[at] < 0) {
        if (!wide()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Copies letters of one byte, as many as stand together. */
  private void plain() {
    int end = endOfPlain(eights, at, to);
    if (out.length > 0) {
      single.getChars(at, end, out, length);
      length += end - at;
    }
    at = end;
  }

  /** Behind the plain letters that stand together from {@code from} on, before {@code to}. */
  static int endOfPlain(ByteBuffer bytes, int from, int to) {
    int end = from;
    while (end + STEP <= to && (bytes.getLong(end) & WIDE) == 0) {
      end += STEP;
    }
    while (end < to && bytes.get(end) >= 0) {
      end++;
    }
    return end;
  }

  /** Reads one character of several bytes; false where they are not valid. */
  private boolean wide() {
    int first = bytes[at];
    int size = first >> 5 == -2 ? 2 : first >> 4 == -2 ? 3 : first >> 3 == -2 ? 4 : 0;
    if (size == 0 || at + size > to) {
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
    boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    if (surrogate || code > Character.MAX_CODE_POINT) {
      return false;
    }
    if (out.length > 0 && size < 4) {
      out[length++] = (char) code;
    } else if (out.length > 0) {
      out[length++] = Character.highSurrogate(code);
      out[length++] = Character.lowSurrogate(code);
    }
    return true;
  }
}
