package parley.quote;

/**
 * A part of one text.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 */
public record Range(int start, int end) {}
