/**
 * Export formats: from an {@link parley.model.Article} to bytes that other programs read.
 *
 * <p>May import {@code parley.model}, {@code parley.text}.
 */
package parley.write;
