package parley.view;

import java.util.BitSet;
import parley.model.Discussion;

/**
 * What of a thread has a row on the screen, derived from folds and filter. A stop is a comment that
 * is shown, or the first of a run that a filter hides (a gap): the cursor can stand on either.
 * Computing it costs a step a fold without a filter and a step a comment with one; asking costs a
 * word scan.
 */
final class Visible {
  /** The block before the first comment. */
  static final int ARTICLE = -1;

  private final int size;
  private final Bits stops;
  private final Bits gaps;
  private final Bits context;

  private Visible(int size, Bits stops, Bits gaps, Bits context) {
    this.size = size;
    this.stops = stops;
    this.gaps = gaps;
    this.context = context;
  }

  /**
   * A thread without a filter.
   *
   * @param folds the folded comments
   * @param reveal a comment that is shown whatever is folded above it, or -1
   */
  static Visible of(Discussion d, Bits folds, int reveal) {
    Words stops = Words.all(d.size());
    for (int f = folds.next(0); f >= 0; ) {
      int end = d.end(f);
      if (reveal >= f && reveal < end) {
        f = folds.next(f + 1);
      } else {
        stops.clear(f + 1, end);
        f = folds.next(end);
      }
    }
    return new Visible(d.size(), stops.bits(), Bits.NONE, Bits.NONE);
  }

  /**
   * A thread seen through a filter.
   *
   * @param matches the comments meant
   * @param opened comments that the reader opened in place
   */
  static Visible of(Discussion d, Bits folds, int reveal, Bits matches, Context kept, Bits opened) {
    BitSet shown = matches.copy();
    BitSet context = new BitSet(d.size());
    if (kept == Context.PARENTS) {
      ancestors(d, matches, context);
      shown.or(context);
    } else if (kept == Context.THREAD) {
      chains(d, matches, shown);
    }
    BitSet open = opened.copy();
    context.andNot(matches.copy());
    context.andNot(open);
    shown.or(open);
    BitSet hidden = new BitSet(d.size()); // by folds: not part of a gap
    close(d, folds, reveal, shown, hidden);
    BitSet gaps = kept == Context.NONE ? new BitSet() : gaps(d.size(), shown, hidden);
    shown.or(gaps);
    return new Visible(d.size(), Bits.of(shown), Bits.of(gaps), Bits.of(context));
  }

  /** Takes what is folded away out of {@code stops}, and notes it in {@code hidden}. */
  private static void close(Discussion d, Bits folds, int reveal, BitSet stops, BitSet hidden) {
    for (int f = folds.next(0); f >= 0; f = folds.next(f)) {
      boolean keepsOpen = reveal >= f && reveal < d.end(f);
      boolean inGap = !stops.get(f);
      if (keepsOpen || inGap) {
        f++;
        continue;
      }
      stops.clear(f + 1, d.end(f));
      hidden.set(f + 1, d.end(f));
      f = d.end(f);
    }
  }

  private static void ancestors(Discussion d, Bits matches, BitSet into) {
    for (int i = matches.next(0); i >= 0; i = matches.next(i + 1)) {
      for (int up = d.parent(i); up >= 0 && !into.get(up); up = d.parent(up)) {
        into.set(up);
      }
    }
  }

  private static void chains(Discussion d, Bits matches, BitSet into) {
    for (int i = matches.next(0); i >= 0; ) {
      int root = d.root(i);
      into.set(root, d.end(root));
      i = matches.next(d.end(root));
    }
  }

  private static BitSet gaps(int size, BitSet shown, BitSet hidden) {
    BitSet taken = (BitSet) shown.clone();
    taken.or(hidden);
    BitSet heads = new BitSet(size);
    for (int i = taken.nextClearBit(0); i < size; ) {
      heads.set(i);
      int end = taken.nextSetBit(i);
      i = end < 0 ? size : taken.nextClearBit(end);
    }
    return heads;
  }

  /** The block behind the last comment. */
  int end() {
    return size;
  }

  /** Whether the cursor can stand on this comment. */
  boolean stop(int i) {
    return stops.has(i);
  }

  /** Whether this stop stands for a run of hidden comments. */
  boolean gap(int i) {
    return gaps.has(i);
  }

  /** How many comments the gap at {@code i} hides. */
  int hiddenIn(int i) {
    int next = stops.next(i + 1);
    return (next < 0 ? size : next) - i;
  }

  /** Whether this stop is there only because a match is below it. */
  boolean context(int i) {
    return context.has(i);
  }

  /** The block after {@code block}: a stop, or {@link #end}. */
  int after(int block) {
    int next = block >= size ? -1 : stops.next(block + 1);
    return next < 0 ? size : next;
  }

  /** The block before {@code block}: a stop, or {@link #ARTICLE}. */
  int before(int block) {
    return stops.previous(Math.min(block, size) - 1);
  }

  /** The stop that stands for this comment: itself, or what hides it. */
  int nearest(int i) {
    int at = i < 0 ? ARTICLE : stops.previous(Math.min(i, size - 1));
    return at < 0 && i >= 0 && stops.next(0) >= 0 ? stops.next(0) : at;
  }

  /** Everything the cursor can stand on. */
  Bits shown() {
    return stops;
  }

  /** Stops in all. */
  int count() {
    return stops.count();
  }
}
