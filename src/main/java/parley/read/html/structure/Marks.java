package parley.read.html.structure;

import java.util.Arrays;

/** Where one kind of mark stands on a page: positions in rising order, one array. */
final class Marks {
  private int[] at = new int[16];
  private int[] element = new int[16];
  private int size;

  /** Notes a position that is not before any noted so far, and the element open there. */
  void add(int position, int inside) {
    if (size > 0 && at[size - 1] == position) {
      return;
    }
    if (size == at.length) {
      at = Arrays.copyOf(at, size * 2);
      element = Arrays.copyOf(element, size * 2);
    }
    element[size] = inside;
    at[size++] = position;
  }

  /** The last place noted, or -1. */
  int last() {
    return size == 0 ? -1 : at[size - 1];
  }

  /** The element that a mark was noted in. */
  int element(int mark) {
    return element[mark];
  }

  int size() {
    return size;
  }

  /** How many stand from position {@code from} to before {@code to}: logarithmic. */
  int between(int from, int to) {
    return firstFrom(to) - firstFrom(from);
  }

  /** Whether any stands from position {@code from} to before {@code to}. */
  boolean isAny(int from, int to) {
    int first = size == 0 ? 0 : firstFrom(from);
    return first < size && at[first] < to;
  }

  /** How many stand before a position. */
  int firstFrom(int position) {
    int found = Arrays.binarySearch(at, 0, size, position);
    return found >= 0 ? found : -found - 1;
  }
}
