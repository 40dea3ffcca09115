package parley.model;

import java.util.Arrays;

/** Puts the comments of a thread in the order in which they were written. */
final class TimeOrder {
  private static final int INDEX_BITS = 28; // more comments than a heap holds
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  private TimeOrder() {}

  /**
   * The indices of all comments, earliest first. A comment without a date stays behind the one
   * before it on the page; equal dates keep the order of the page. O(n log n).
   */
  static int[] of(Discussion thread) {
    int n = thread.size();
    long[] keys = new long[n];
    long last = 0;
    for (int i = 0; i < n; i++) {
      When date = thread.date(i);
      last = date.known() ? date.instant() : last;
      keys[i] = last << INDEX_BITS | i;
    }
    Arrays.sort(keys);
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      order[i] = (int) (keys[i] & INDEX);
    }
    return order;
  }
}
