package parley.view;

/**
 * How a reader wants comments drawn, for as long as the article is open.
 *
 * @param perLevel columns that a reply is drawn in, 1 to 4
 * @param quotes whether quoted lines are shown, or only how many they are
 */
record Shape(int perLevel, boolean quotes) {
  static final Shape USUAL = new Shape(2, true);

  /** The next indentation: 2, 4, 1 and again. */
  Shape nextIndent() {
    return new Shape(perLevel == 2 ? 4 : perLevel == 4 ? 1 : 2, quotes);
  }

  /** With or without quotes. */
  Shape otherQuotes() {
    return new Shape(perLevel, !quotes);
  }
}
