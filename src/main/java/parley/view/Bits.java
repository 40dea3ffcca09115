package parley.view;

import java.util.BitSet;

/**
 * An immutable set of comments, one bit each: 125 KB for a million. Changing one copies the words,
 * which costs microseconds; finding the next or previous member is a word scan.
 */
final class Bits {
  static final Bits NONE = new Bits(new BitSet());

  private final BitSet set;

  private Bits(BitSet set) {
    this.set = set;
  }

  /** Takes over a set that nobody else will change. */
  static Bits of(BitSet owned) {
    return new Bits(owned);
  }

  /** A copy to change. */
  BitSet copy() {
    return (BitSet) set.clone();
  }

  boolean has(int i) {
    return i >= 0 && set.get(i);
  }

  boolean isEmpty() {
    return set.isEmpty();
  }

  int count() {
    return set.cardinality();
  }

  /** Members in {@code [from, to)}. Costs a step a word. */
  int count(int from, int to) {
    return set.get(from, to).cardinality();
  }

  /** The first member at or after {@code i}, or -1. */
  int next(int i) {
    return set.nextSetBit(i);
  }

  /** The last member at or before {@code i}, or -1. */
  int previous(int i) {
    return i < 0 ? -1 : set.previousSetBit(i);
  }

  /** The first at or after {@code i} that is no member. */
  int nextAbsent(int i) {
    return set.nextClearBit(i);
  }

  Bits with(int i) {
    BitSet changed = copy();
    changed.set(i);
    return new Bits(changed);
  }

  /** The members of both together. */
  Bits plus(Bits others) {
    BitSet both = copy();
    both.or(others.set);
    return new Bits(both);
  }

  Bits withRange(int from, int to) {
    BitSet changed = copy();
    changed.set(from, to);
    return new Bits(changed);
  }

  Bits without(int i) {
    BitSet changed = copy();
    changed.clear(i);
    return new Bits(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bits && set.equals(((Bits) other).set);
  }

  @Override
  public int hashCode() {
    return set.hashCode();
  }

  @Override
  public String toString() {
    return set.toString();
  }
}
