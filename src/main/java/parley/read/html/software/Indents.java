package parley.read.html.software;

import java.util.Arrays;

/**
 * Parents from indentation: an item answers the last one before it that stands further left. What a
 * page leaves out (its first comments may be deep inside a thread) does no harm.
 */
final class Indents {
  private int[] indents = new int[16];
  private int[] handles = new int[16];
  private int size;

  /** What the next item answers: the handle of an item further left, or -1. */
  int parent(int indent) {
    while (size > 0 && indents[size - 1] >= indent) {
      size--;
    }
    return size == 0 ? -1 : handles[size - 1];
  }

  /** Says which handle the item has that {@link #parent} was asked for. */
  void push(int indent, int handle) {
    if (size == indents.length) {
      indents = Arrays.copyOf(indents, size * 2);
      handles = Arrays.copyOf(handles, size * 2);
    }
    indents[size] = indent;
    handles[size++] = handle;
  }
}
