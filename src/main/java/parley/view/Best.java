package parley.view;

/**
 * The largest of many numbers with whose they are, of equals the first: a heap of bounded size. A
 * number that is too small costs one comparison.
 */
final class Best {
  private final long[] scores;
  private final int[] items;
  private int size;

  /** Keeps {@code most} of them. */
  Best(int most) {
    scores = new long[most];
    items = new int[most];
  }

  void offer(int item, long score) {
    if (size < scores.length) {
      rise(size++, item, score);
    } else if (score > scores[0]) {
      sink(item, score);
    }
  }

  private boolean less(long score, int item, int at) {
    return score < scores[at] || score == scores[at] && item > items[at];
  }

  private void rise(int from, int item, long score) {
    int at = from;
    while (at > 0 && less(score, item, (at - 1) / 2)) {
      set(at, items[(at - 1) / 2], scores[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    set(at, item, score);
  }

  /** Puts an entry in the place of the least. */
  private void sink(int item, long score) {
    int at = 0;
    while (2 * at + 1 < size) {
      int below = 2 * at + 1;
      boolean second = below + 1 < size && less(scores[below + 1], items[below + 1], below);
      below += second ? 1 : 0;
      if (less(score, item, below)) {
        break;
      }
      set(at, items[below], scores[below]);
      at = below;
    }
    set(at, item, score);
  }

  private void set(int at, int item, long score) {
    items[at] = item;
    scores[at] = score;
  }

  /** The items from the largest number down; empties this. */
  int[] drain() {
    int[] all = new int[size];
    while (size > 0) {
      all[size - 1] = items[0];
      size--;
      if (size > 0) {
        sink(items[size], scores[size]);
      }
    }
    return all;
  }
}
