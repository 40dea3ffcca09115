package parley.quote;

/**
 * Words of an article or of a comment that somebody quotes.
 *
 * @param comment the comment, or -1 for the article
 * @param paragraph the paragraph of the article, or 0 in a comment
 * @param start offset of the first character in that text
 * @param end offset behind the last
 */
public record Passage(int comment, int paragraph, int start, int end) {
  /** The place of a passage of the article. */
  public static final int ARTICLE = -1;
}
