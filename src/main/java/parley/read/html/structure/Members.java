package parley.read.html.structure;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/** The numbers of elements that are built alike, in rising order: an array, no object a number. */
final class Members extends AbstractList<Integer> implements RandomAccess {
  private int[] elements = new int[2];
  private int size;

  /** Adds the number of an element, once, where it is asked twice in a row. */
  void put(int element) {
    if (size > 0 && elements[size - 1] == element) {
      return;
    }
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, size * 2);
    }
    elements[size++] = element;
  }

  @Override
  public Integer get(int i) {
    return elements[i];
  }

  @Override
  public int size() {
    return size;
  }
}
