/**
 * Pure state and pure pictures: what is folded, filtered, searched and under the cursor, how a key
 * changes that, and the rows of spans that show it. No input or output, no clock, no terminal.
 *
 * <p>May import {@code parley.model}, {@code parley.text}, {@code parley.quote}.
 */
package parley.view;
