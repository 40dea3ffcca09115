package parley.read;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A large text that is UTF-8 by all signs, of which parts are decoded, so that its characters are
 * never all in memory. Places are those of bytes. Any thread may ask.
 */
public final class Utf8Parts {
  private final byte[] bytes;
  private final int start;
  private final AtomicLong decoded = new AtomicLong();

  Utf8Parts(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  /** The place of the first byte behind a byte order mark. */
  public int start() {
    return start;
  }

  /** The place behind the last byte. */
  public int end() {
    return bytes.length;
  }

  /** The bytes themselves; nobody writes to them. */
  public byte[] bytes() {
    return bytes;
  }

  /** Whether the bytes {@code [from, to)} are UTF-8. */
  public boolean isValid(int from, int to) {
    return Utf8.isValid(bytes, from, to);
  }

  /** How many bytes were decoded in all: a budget that tests count. */
  public long decoded() {
    return decoded.get();
  }

  /** How many bytes the first characters of a text take. */
  public static int bytes(String text, int characters) {
    int bytes = 0;
    for (int i = 0; i < characters; i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }

  /** Behind the first line feed at or after {@code from}, else {@link #end}. */
  public int afterLine(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }

  /** What the bytes {@code [from, to)} mean; a character that is cut at the start is left out. */
  public String text(int from, int to) {
    int at = from;
    while (at < to && (bytes[at] & 0xc0) == 0x80) {
      at++;
    }
    decoded.addAndGet(to - at);
    return new String(bytes, at, to - at, StandardCharsets.UTF_8);
  }
}
