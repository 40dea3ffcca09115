/**
 * What quotes what: the quotations in a comment, and the words of the article or of an earlier
 * comment that they were taken from. Everything is linear in the texts it looks at.
 *
 * <p>May import {@code parley.model}, {@code parley.text}.
 */
package parley.quote;
