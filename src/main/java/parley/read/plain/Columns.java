package parley.read.plain;

import java.util.List;

/**
 * How far in the heads of a page stand. Some tools end the numbers of a list at one column (lynx,
 * w3m), so that 10 starts one column before 9; others start them at one (Resiliparse, pandoc).
 */
final class Columns {
  private final boolean endAligned;

  Columns(List<Head> heads) {
    int one = Integer.MAX_VALUE;
    int two = Integer.MAX_VALUE;
    for (Head head : heads) {
      if (head.number() > 0 && head.number() < 10) {
        one = Math.min(one, head.column());
      } else if (head.number() < 100 && head.number() > 0) {
        two = Math.min(two, head.column());
      }
    }
    endAligned = two < one && one < Integer.MAX_VALUE;
  }

  /** Where an item of one digit would stand in the same list. */
  int of(Head head) {
    if (!endAligned || head.number() < 10) {
      return head.column();
    }
    return head.column() + (head.number() < 100 ? 1 : head.number() < 1000 ? 2 : 3);
  }
}
