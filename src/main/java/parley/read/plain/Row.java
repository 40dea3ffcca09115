package parley.read.plain;

/**
 * One visible line of a dump, without what the dumping tool added to it.
 *
 * @param column where its first visible character stood, counted from 0
 * @param end the column behind its last visible character, link numbers included
 * @param afterBlank whether a blank line stands before it
 * @param number its number where it starts a numbered item, 0 where it starts an item with a
 *     bullet, else -1
 * @param text what it says, without the mark of an item, link numbers and pictures; may be empty
 * @param offset where the line starts in the dump
 */
record Row(int column, int end, boolean afterBlank, int number, String text, int offset) {
  boolean isItem() {
    return number >= 0;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether it starts a numbered item. */
  boolean isNumbered() {
    return number > 0;
  }
}
