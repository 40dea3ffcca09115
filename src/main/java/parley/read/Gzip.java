package parley.read;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Unpacks gzip (RFC 1952), with limits so that a small file cannot fill the memory. */
final class Gzip {
  /** The most bytes that are unpacked: one GiB. */
  static final int LIMIT = 1 << 30;

  /** Up to here any ratio is harmless. */
  private static final int HARMLESS = 64 << 20;

  /** Text packs 3 to 20 times, very dull text 100 times; deflate ends at 1032. */
  private static final int RATIO = 200;

  /**
   * What came out.
   *
   * @param problem what is wrong with the packed data, or empty
   */
  record Unpacked(byte[] bytes, String problem) {}

  private Gzip() {}

  /** Whether the bytes start as gzip does. */
  static boolean is(byte[] bytes) {
    return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
  }

  /** Unpacks all members; of damaged data what stands before the damage, with a problem. */
  static Unpacked unpack(byte[] packed) throws ReadException {
    return unpack(packed, LIMIT);
  }

  static Unpacked unpack(byte[] packed, int limit) throws ReadException {
    byte[] out = new byte[guess(packed, limit)];
    int size = 0;
    String problem = "";
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      int n;
      while ((n = in.read(out, size, out.length - size)) >= 0) {
        size += n;
        check(size, packed.length, limit);
        if (size == out.length) {
          out = Arrays.copyOf(out, (int) Math.min(2L * size, limit + 1L));
        }
      }
    } catch (EOFException e) {
      problem = "the gzip data ends too early; what could be unpacked is here";
    } catch (IOException e) {
      problem = "the gzip data is damaged; what could be unpacked is here";
    }
    if (size == 0 && !problem.isEmpty()) {
      throw new ReadException("is damaged gzip data", "fetch or copy it again");
    }
    return new Unpacked(size == out.length ? out : Arrays.copyOf(out, size), problem);
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
