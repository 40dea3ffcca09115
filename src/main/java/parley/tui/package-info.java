/**
 * The terminal: raw keys in, painted cells out, and the life of the process between them.
 *
 * <p>May import {@code parley.view}, {@code parley.text}, {@code parley.model} and Lanterna, which
 * no other package imports.
 */
package parley.tui;
