package parley.text;

/**
 * One line of a wrapped text: the part {@code [start, end)} of that text behind a prefix. Keeping
 * the place instead of a copy lets search hits be painted over without wrapping again.
 *
 * @param start offset of the first character in the text
 * @param end offset behind the last
 * @param prefix what stands before it: quote marks, the hanging indent of a list item
 * @param role TEXT, QUOTE or CODE
 */
public record Line(int start, int end, String prefix, Role role) {}
