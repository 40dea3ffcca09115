package parley.view;

import java.util.Arrays;
import java.util.BitSet;

/**
 * A set of comments while it is made, of ranges: setting or clearing one costs a few instructions
 * and a step a word, without the checks of {@link BitSet}.
 */
final class Words {
  private final long[] words;
  private final int size;

  private Words(int size) {
    this.size = size;
    this.words = new long[(size + Long.SIZE - 1) / Long.SIZE];
  }

  /** None of so many comments. */
  static Words none(int size) {
    return new Words(size);
  }

  /** All of so many comments. */
  static Words all(int size) {
    Words all = new Words(size);
    all.set(0, size);
    return all;
  }

  /** Adds {@code [from, to)}. */
  void set(int from, int to) {
    if (from >= to) {
      return;
    }
    int first = from >> 6;
    int last = to - 1 >> 6;
    long head = -1L << from;
    long tail = -1L >>> -to;
    if (first == last) {
      words[first] |= head & tail;
    } else {
      words[first] |= head;
      Arrays.fill(words, first + 1, last, -1L);
      words[last] |= tail;
    }
  }

  /** Takes {@code [from, to)} away. */
  void clear(int from, int to) {
    if (from >= to) {
      return;
    }
    int first = from >> 6;
    int last = to - 1 >> 6;
    long head = -1L << from;
    long tail = -1L >>> -to;
    if (first == last) {
      words[first] &= ~(head & tail);
    } else {
      words[first] &= ~head;
      Arrays.fill(words, first + 1, last, 0L);
      words[last] &= ~tail;
    }
  }

  /** The set as it is now. */
  Bits bits() {
    return Bits.of(BitSet.valueOf(words));
  }

  @Override
  public String toString() {
    return bits() + " of " + size;
  }
}
