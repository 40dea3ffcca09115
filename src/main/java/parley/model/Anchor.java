package parley.model;

/**
 * Words of a text that lead somewhere.
 *
 * @param start offset of the first character
 * @param end offset behind the last
 * @param target where they lead, as the page says it; a relative address where the page does not
 *     say what its own is
 */
public record Anchor(int start, int end, String target) {}
