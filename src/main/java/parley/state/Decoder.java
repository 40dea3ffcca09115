package parley.state;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Reads what {@link Encoder} wrote. Nothing in a file is believed before its checksum is right, and
 * no number in it before it fits: whatever the bytes, it answers or throws {@link Unusable}.
 */
final class Decoder {
  private final byte[] bytes;
  private final int end;
  private int at;

  private Decoder(byte[] bytes) {
    this.bytes = bytes;
    this.end = bytes.length - Encoder.SUM;
  }

  /**
   * Reads a whole file.
   *
   * @throws Unusable if it is damaged or of a later version
   */
  static Saved decode(byte[] bytes) throws Unusable {
    return new Decoder(bytes).all();
  }

  private Saved all() throws Unusable {
    version();
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, Math.max(0, end));
    int start = at;
    at = end;
    check(end > start && fixed(Encoder.SUM, bytes.length) == sum.getValue());
    at = start;
    String title = line();
    long body = fixed(Encoder.CONTENT, end);
    Prints comments = comments();
    int n = comments.size();
    BitSet read = runs(n);
    BitSet folds = runs(n);
    boolean open = fixed(1, end) == 1;
    int cursor = place(n);
    int packed = number();
    int row = packed >>> 1 ^ -(packed & 1);
    SortedMap<Character, Integer> bookmarks = new TreeMap<>();
    for (int left = number(); left > 0; left--) {
      int letter = number();
      check(letter >= 0 && letter <= Character.MAX_VALUE);
      bookmarks.put((char) letter, place(n));
    }
    SortedSet<String> muted = names();
    SortedSet<String> highlighted = names();
    check(at == end);
    return new Saved(
        title, body, comments, read, folds, open, cursor, row, bookmarks, muted, highlighted);
  }

  /** The first line; that of a later version is enough to leave the rest alone. */
  private void version() throws Unusable {
    byte[] start = Encoder.START.getBytes(StandardCharsets.US_ASCII);
    for (byte b : start) {
      check(at < bytes.length && bytes[at++] == b);
    }
    int version = 0;
    int from = at;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 9) {
      version = version * 10 + bytes[at++] - '0';
    }
    check(at > from && at < bytes.length && bytes[at++] == '\n');
    if (version > Encoder.VERSION) {
      throw Unusable.LATER;
    }
    check(version == Encoder.VERSION);
  }

  private String line() throws Unusable {
    int from = at;
    while (at < end && bytes[at] != '\n') {
      at++;
    }
    check(at < end);
    return new String(bytes, from, at++ - from, StandardCharsets.UTF_8);
  }

  private Prints comments() throws Unusable {
    int n = number();
    int each = Encoder.CONTENT + Encoder.SLOT;
    check(n >= 0 && n <= Math.min(Prints.MOST, (end - at) / each));
    long[] content = new long[n];
    int[] slot = new int[n];
    for (int i = 0; i < n; i++) {
      content[i] = fixed(Encoder.CONTENT, end);
      slot[i] = (int) fixed(Encoder.SLOT, end);
    }
    return new Prints(content, slot);
  }

  private BitSet runs(int n) throws Unusable {
    BitSet set = new BitSet(n);
    int from = 0;
    int runs = number();
    for (int run = 0; run < runs; run++) {
      int length = number();
      check(length >= 0 && length <= n - from);
      set.set(from, from + length, run % 2 == 1);
      from += length;
    }
    check(runs >= 0);
    return set;
  }

  private int place(int n) throws Unusable {
    int place = number() - 1;
    check(place >= -1 && place < n);
    return place;
  }

  private SortedSet<String> names() throws Unusable {
    SortedSet<String> names = new TreeSet<>();
    for (int left = number(); left > 0; left--) {
      int size = number();
      check(size >= 0 && size <= end - at);
      names.add(new String(bytes, at, size, StandardCharsets.UTF_8));
      at += size;
    }
    return names;
  }

  private long fixed(int size, int limit) throws Unusable {
    check(size <= limit - at);
    long number = 0;
    for (int i = 0; i < size; i++) {
      number = number << 8 | bytes[at++] & 0xFF;
    }
    return number;
  }

  private int number() throws Unusable {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      check(at < end);
      int b = bytes[at++];
      number |= (b & 0x7F) << shift;
      if (b >= 0) {
        return number;
      }
    }
    throw Unusable.DAMAGED;
  }

  private static void check(boolean sound) throws Unusable {
    if (!sound) {
      throw Unusable.DAMAGED;
    }
  }
}
