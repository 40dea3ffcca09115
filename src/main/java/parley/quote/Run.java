package parley.quote;

/**
 * Words in a row that two texts share.
 *
 * @param ownEnd the index behind its last word in the text of the {@link Runs}
 * @param otherEnd the same in the other text
 * @param length how many words
 * @param weight what they weigh, see {@link Words}
 */
record Run(int ownEnd, int otherEnd, int length, int weight) {
  static final Run NONE = new Run(0, 0, 0, 0);

  /** Six words: fewer in a row may be anybody's. */
  static final int LEAST_WEIGHT = 6 * Words.WHOLE;

  boolean counts() {
    return weight >= LEAST_WEIGHT;
  }
}
