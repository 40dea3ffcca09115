package parley.state;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes what is kept about an article as bytes. The format, version 1; numbers are unsigned LEB128
 * unless a size is given, those of a size begin with the highest byte:
 *
 * <pre>
 * "parley state 1\n"
 * title, UTF-8, "\n"
 * body                     5 bytes
 * how many comments, then for each: content 5 bytes, slot 4 bytes
 * read, folds              each: how many runs, then their lengths; the first run is of those not in it
 * article open             1 byte, 0 or 1
 * cursor + 1, row          row as zigzag
 * how many bookmarks, then for each: letter, comment + 1
 * how many muted names, then for each: how many bytes, UTF-8; the same for those highlighted
 * CRC-32 of all before     4 bytes
 * </pre>
 */
final class Encoder {
  static final String START = "parley state ";
  static final int VERSION = 1;
  static final int CONTENT = 5;
  static final int SLOT = 4;
  static final int SUM = 4;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Encoder() {}

  /** All of a file; equal marks make equal bytes. */
  static byte[] encode(Saved saved) {
    Encoder encoder = new Encoder();
    encoder.all(saved);
    return encoder.out.toByteArray();
  }

  private void all(Saved saved) {
    bytes((START + VERSION + "\n" + saved.title() + "\n").getBytes(StandardCharsets.UTF_8));
    fixed(saved.body(), CONTENT);
    Prints comments = saved.comments();
    number(comments.size());
    for (int i = 0; i < comments.size(); i++) {
      fixed(comments.content()[i], CONTENT);
      fixed(comments.slot()[i], SLOT);
    }
    runs(saved.read());
    runs(saved.folds());
    out.write(saved.articleOpen() ? 1 : 0);
    number(saved.cursor() + 1);
    number(saved.row() << 1 ^ saved.row() >> 31);
    number(saved.bookmarks().size());
    for (Map.Entry<Character, Integer> bookmark : saved.bookmarks().entrySet()) {
      number(bookmark.getKey());
      number(bookmark.getValue() + 1);
    }
    names(saved.muted());
    names(saved.highlighted());
    CRC32 sum = new CRC32();
    sum.update(out.toByteArray());
    fixed(sum.getValue(), SUM);
  }

  private void names(Collection<String> names) {
    number(names.size());
    for (String name : names) {
      byte[] text = name.getBytes(StandardCharsets.UTF_8);
      number(text.length);
      bytes(text);
    }
  }

  /** Ends with the last member: what follows is not in the set. */
  private void runs(BitSet set) {
    int count = 0;
    for (int at = 0; at < set.length(); at = set.nextClearBit(set.nextSetBit(at))) {
      count += 2;
    }
    number(count);
    for (int at = 0; at < set.length(); ) {
      int from = set.nextSetBit(at);
      int to = set.nextClearBit(from);
      number(from - at);
      number(to - from);
      at = to;
    }
  }

  private void bytes(byte[] some) {
    out.write(some, 0, some.length);
  }

  private void fixed(long number, int size) {
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
      out.write((int) (number >>> shift));
    }
  }

  private void number(int number) {
    int left = number;
    while ((left & ~0x7F) != 0) {
      out.write(left & 0x7F | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }
}
