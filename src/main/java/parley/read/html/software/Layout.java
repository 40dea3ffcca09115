package parley.read.html.software;

/**
 * Where a forum's software puts the parts of a post.
 *
 * @param author the name of who wrote it
 * @param date when it was written, as text or in an attribute
 * @param text what was written
 * @param noise what stands inside the text and was not written by its author: buttons, "edited by"
 * @param quotes the words of other posts inside the text
 * @param sources the line at the head of a quote that says whom it quotes
 */
record Layout(Query author, Query date, Query text, Query noise, Query quotes, Query sources) {
  private static final String NEVER = ":not(*)";

  /** A post in which nothing disturbs and nobody is quoted but in plain block quotes. */
  static Layout of(Query author, Query date, Query text) {
    return new Layout(
        author, date, text, new Query(NEVER), new Query("blockquote"), new Query(NEVER));
  }

  /** The same, with things to leave out of the text. */
  Layout without(String... css) {
    return new Layout(author, date, text, new Query(css), quotes, sources);
  }

  /** The same, with the boxes that are quotes and the lines in them that say of whom. */
  Layout quoting(String boxes, String sourceLines) {
    return new Layout(author, date, text, noise, new Query(boxes), new Query(sourceLines));
  }
}
