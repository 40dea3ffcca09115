package parley.state;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which comment of one copy of a page is which of another. Five joins, the surest first; what one
 * has paired is out of the next: text and slot; text; slot and how the text begins; slot and how it
 * ends; slot alone, where that says enough. Among equals the first goes with the first.
 *
 * <p>Each join sorts (key, index) packed into longs, so that hostile keys cannot slow it: O(n log
 * n) for all, about a second for two threads of a million.
 */
final class Pairing {
  private static final int INDEX_BITS = 24;
  private static final int INDEX = (1 << INDEX_BITS) - 1;

  /** What a comment is joined by: 40 bits. */
  private enum By {
    TEXT_AND_SLOT,
    TEXT,
    SLOT_AND_HEAD,
    SLOT_AND_TAIL,
    SLOT;

    long key(long content, int slot) {
      long place = slot & 0xFFFFFFFFL;
      return switch (this) {
        case TEXT_AND_SLOT -> Fingerprint.both(content, place) >>> INDEX_BITS;
        case TEXT -> content;
        case SLOT_AND_HEAD -> place << 8 | content >> 8 & 0xFF;
        case SLOT_AND_TAIL -> place << 8 | content & 0xFF;
        case SLOT -> place;
      };
    }
  }

  private final int[] oldOf;
  private final int[] newOf;
  private int pairs;

  private Pairing(int old, int now) {
    oldOf = new int[now];
    newOf = new int[old];
    Arrays.fill(oldOf, -1);
    Arrays.fill(newOf, -1);
  }

  /**
   * Pairs two copies.
   *
   * @param sure the new comments whose slot alone tells them apart: it has an id or a time of day
   */
  static Pairing of(Prints old, Prints now, BitSet sure) {
    Pairing pairing = new Pairing(old.size(), now.size());
    for (By by : By.values()) {
      if (pairing.pairs < Math.min(old.size(), now.size())) {
        pairing.join(by, old, now, sure);
      }
    }
    return pairing;
  }

  private void join(By by, Prints old, Prints now, BitSet sure) {
    long[] left = keys(by, old, newOf, null);
    long[] right = keys(by, now, oldOf, by == By.SLOT ? sure : null);
    int l = 0;
    int r = 0;
    while (l < left.length && r < right.length) {
      long a = left[l] >>> INDEX_BITS;
      long b = right[r] >>> INDEX_BITS;
      if (a == b) {
        int from = (int) left[l] & INDEX;
        int to = (int) right[r] & INDEX;
        newOf[from] = to;
        oldOf[to] = from;
        pairs++;
      }
      l += a <= b ? 1 : 0;
      r += b <= a ? 1 : 0;
    }
  }

  /** Sorted as unsigned: keys with their top bit set come last, not first. */
  private static long[] keys(By by, Prints prints, int[] paired, BitSet only) {
    long[] keys = new long[prints.size()];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (paired[i] < 0 && (only == null || only.get(i))) {
        long key = by.key(prints.content()[i], prints.slot()[i]);
        keys[n++] = (key << INDEX_BITS | i) ^ Long.MIN_VALUE;
      }
    }
    Arrays.sort(keys, 0, n);
    for (int i = 0; i < n; i++) {
      keys[i] ^= Long.MIN_VALUE;
    }
    return Arrays.copyOf(keys, n);
  }

  /** The old comment that new comment {@code i} is, or -1. */
  int oldOf(int i) {
    return i < oldOf.length ? oldOf[i] : -1;
  }

  /** The new comment that old comment {@code i} is, or -1. */
  int newOf(int i) {
    return newOf[i];
  }

  /** How many comments are in both. */
  int pairs() {
    return pairs;
  }
}
