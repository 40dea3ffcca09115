/**
 * Articles and threads that were turned to plain text: heads, indentation, layouts.
 *
 * <p>May import {@code parley.model}, {@code parley.text} and {@code parley.read} itself.
 */
package parley.read.plain;
