package parley.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A large text that is UTF-8 by all signs, decoded a part at a time, so that its characters are
 * never all in memory. Any thread may ask for a part.
 */
public final class Utf8Parts {
  private final byte[] bytes;
  private final int start;
  private final ThreadLocal<char[]> room = new ThreadLocal<>();
  private final AtomicLong decoded = new AtomicLong();

  Utf8Parts(byte[] bytes, int start) {
    this.bytes = bytes;
    this.start = start;
  }

  /** The offset of the first byte behind a byte order mark. */
  public int start() {
    return start;
  }

  /** The offset behind the last byte. */
  public int end() {
    return bytes.length;
  }

  /** How many bytes were decoded in all: a budget that tests count. */
  public long decoded() {
    return decoded.get();
  }

  /** How many bytes the first characters of a text take. */
  public static int bytes(String text, int characters) {
    return text.substring(0, characters).getBytes(StandardCharsets.UTF_8).length;
  }

  /** Behind the first line feed at or after {@code from}, else {@link #end}. */
  public int afterLine(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, bytes.length);
  }

  /** What the bytes from one line to another mean; nothing where they are not UTF-8. */
  public Optional<String> text(int from, int to) {
    decoded.addAndGet(to - from);
    char[] mine = room.get();
    if (mine == null || mine.length < to - from) {
      mine = new char[to - from];
      room.set(mine);
    }
    return Utf8.part(bytes, from, to, mine);
  }
}
