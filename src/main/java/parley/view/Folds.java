package parley.view;

import java.util.BitSet;
import parley.model.Discussion;

/** Sets of folded comments: none, all, below a level. Each costs one pass over the thread. */
final class Folds {
  private Folds() {}

  /** Every comment. */
  static Bits all(Discussion d) {
    return Words.all(d.size()).bits();
  }

  /** What is folded in a thread nobody has touched: pingbacks, which are not part of the talk. */
  static Bits pingbacks(Discussion d) {
    BitSet pings = new BitSet();
    for (int i = 0; d.pingbacks() > 0 && i < d.size(); i++) {
      if (d.isPingback(i)) {
        pings.set(i);
      }
    }
    return Bits.of(pings);
  }

  /** Everything at {@code level} levels or more below the top: 0 leaves one line a chain. */
  static Bits below(Discussion d, int level) {
    Words deep = Words.none(d.size());
    for (int i = 0; i < d.size(); ) {
      boolean folds = d.depth(i) >= level; // and all below it
      int end = folds ? d.end(i) : i + 1;
      deep.set(folds || d.isPingback(i) ? i : end, end);
      i = end;
    }
    return deep.bits();
  }

  /** Everything that has nothing unread in it or below it. One pass, backwards. */
  static Bits read(Discussion d, Bits unread) {
    BitSet folds = new BitSet(d.size());
    BitSet keepsOpen = new BitSet(d.size());
    for (int i = d.size() - 1; i >= 0; i--) {
      if (!unread.has(i) && !keepsOpen.get(i)) {
        folds.set(i);
      } else if (d.parent(i) >= 0) {
        keepsOpen.set(d.parent(i));
      }
    }
    return Bits.of(folds);
  }

  /** How many levels are open now: the depth of the highest fold, or one more than there are. */
  static int level(Discussion d, Bits folds) {
    int open = d.thread() == d ? d.levels() : Math.min(1, d.size());
    for (int f = folds.next(0); f >= 0 && open > 0; f = folds.next(f + 1)) {
      if (!d.isPingback(f)) {
        open = Math.min(open, d.depth(f));
      }
    }
    return open;
  }
}
