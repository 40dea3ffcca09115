package parley.view;

/**
 * Where a reader is: the block under the cursor and the screen row on which it starts. Holding on
 * to the row is what keeps the place through folding, filtering and resizing.
 *
 * @param cursor a comment, or {@link Visible#ARTICLE}
 * @param row its first row, counted from the top of the scrolled part; negative where the block
 *     starts above it
 */
record Place(int cursor, int row) {
  static final Place TOP = new Place(Visible.ARTICLE, 0);

  /** Written out: what a record brings along takes 20 ms to be linked at its first call. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Place that && that.cursor == cursor && that.row == row;
  }

  @Override
  public int hashCode() {
    return 31 * cursor + row;
  }
}
