package parley.read;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), with limits so that a small file cannot fill the memory. Done by hand
 * since the stream of the JDK calls itself once for every member, and members may be empty.
 */
final class Gzip {
  /** The most bytes that are unpacked: one GiB. */
  static final int LIMIT = 1 << 30;

  /** Up to here any ratio is harmless. */
  private static final int HARMLESS = 64 << 20;

  /** Text packs 3 to 20 times, very dull text 100 times; deflate ends at 1032. */
  private static final int RATIO = 200;

  private static final int HEAD = 10;
  private static final int HEAD_SUM = 2; // the flags of RFC 1952, 2.3.1
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int REMARK = 16;
  private static final int TRAILER = 8;

  private static final String EARLY =
      "the gzip data ends too early; what could be unpacked is here";
  private static final String DAMAGED = "the gzip data is damaged; what could be unpacked is here";

  /**
   * What came out.
   *
   * @param problem what is wrong with the packed data, or empty
   */
  record Unpacked(byte[] bytes, String problem) {}

  private final byte[] packed;
  private final int limit;
  private byte[] out;
  private int size;
  private int at; // the next packed byte
  private String problem = "";

  private Gzip(byte[] packed, int limit) {
    this.packed = packed;
    this.limit = limit;
    this.out = new byte[guess(packed, limit)];
  }

  /** Whether the bytes start as gzip does. */
  static boolean is(byte[] bytes) {
    return is(bytes, 0);
  }

  private static boolean is(byte[] b, int at) {
    return b.length - at > 2 && b[at] == 0x1f && b[at + 1] == (byte) 0x8b && b[at + 2] == 8;
  }

  /**
   * Unpacks all members; of damaged data what stands before the damage, with a problem. What
   * follows the last member is no part of it.
   */
  static Unpacked unpack(byte[] packed) throws ReadException {
    return unpack(packed, LIMIT);
  }

  static Unpacked unpack(byte[] packed, int limit) throws ReadException {
    return new Gzip(packed, limit).all();
  }

  private Unpacked all() throws ReadException {
    Inflater inflater = new Inflater(true);
    try {
      while (problem.isEmpty() && is(packed, at)) {
        member(inflater);
      }
    } finally {
      inflater.end();
    }
    if (size == 0 && !problem.isEmpty()) {
      throw new ReadException("is damaged gzip data", "fetch or copy it again");
    }
    return new Unpacked(size == out.length ? out : Arrays.copyOf(out, size), problem);
  }

  private void member(Inflater inflater) throws ReadException {
    if (!skipHead()) {
      problem = EARLY;
      return;
    }
    int from = size;
    inflater.reset();
    inflater.setInput(packed, at, packed.length - at);
    try {
      inflate(inflater);
    } catch (DataFormatException e) {
      problem = DAMAGED;
      return;
    }
    at = packed.length - inflater.getRemaining();
    if (problem.isEmpty()) {
      trailer(from);
    }
  }

  private void inflate(Inflater inflater) throws DataFormatException, ReadException {
    while (!inflater.finished()) {
      int n = inflater.inflate(out, size, out.length - size);
      size += n;
      check(size, packed.length, limit);
      if (size == out.length) {
        out = Arrays.copyOf(out, (int) Math.min(2L * size, limit + 1L));
      } else if (n == 0 && !inflater.finished()) {
        problem = inflater.needsDictionary() ? DAMAGED : EARLY;
        return;
      }
    }
  }

  /** Goes behind the head of a member; false where the data ends in it. */
  private boolean skipHead() {
    if (packed.length - at < HEAD) {
      return false;
    }
    int flags = packed[at + 3];
    at += HEAD;
    if ((flags & EXTRA) != 0) {
      at += packed.length - at < 2 ? 2 : 2 + (int) number(at, 2);
    }
    for (int texts = flags & (NAME | REMARK); texts != 0; texts &= texts - 1) {
      while (at < packed.length && packed[at] != 0) {
        at++;
      }
      at++;
    }
    at += (flags & HEAD_SUM) != 0 ? 2 : 0;
    return at < packed.length;
  }

  private void trailer(int from) {
    if (packed.length - at < TRAILER) {
      problem = EARLY;
      return;
    }
    CRC32 sum = new CRC32();
    sum.update(out, from, size - from);
    boolean sound = number(at, 4) == sum.getValue() && (int) number(at + 4, 4) == size - from;
    problem = sound ? "" : DAMAGED;
    at += TRAILER;
  }

  /** A number of which the lowest byte comes first. */
  private long number(int from, int bytes) {
    long number = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      number = number << 8 | packed[from + i] & 0xff;
    }
    return number;
  }

  /** The size that the trailer states (RFC 1952, ISIZE), where that is believable. */
  private static int guess(byte[] packed, int limit) {
    long stated = 0;
    for (int i = 1; i <= 4 && packed.length > 18; i++) {
      stated = stated << 8 | packed[packed.length - i] & 0xff;
    }
    boolean believable = stated <= Math.min(limit, 20L * packed.length);
    return believable ? (int) Math.max(stated + 1, 64) : 1 << 16;
  }

  private static void check(int size, int packed, int limit) throws ReadException {
    if (size > limit) {
      throw new ReadException(
          "unpacks to more than " + (limit >> 20) + " MB", "unpack it and read a part of it");
    }
    if (size > HARMLESS && size / RATIO > packed) {
      throw new ReadException(
          "unpacks to more than " + RATIO + " times its size, as no text does",
          "unpack it with gzip -d if it is to be trusted");
    }
  }
}
