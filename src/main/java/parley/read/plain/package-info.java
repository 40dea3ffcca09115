/**
 * Articles and threads that were turned to plain text: heads, indentation, layouts.
 *
 * <p>May import {@code parley.model}, {@code parley.text}, {@code parley.read} itself, and what
 * {@code parley.read.html} knows about dates, names, buttons and counts.
 */
package parley.read.plain;
