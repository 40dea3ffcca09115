/**
 * Export formats: from an {@link parley.model.Article} to bytes that other programs read. Every
 * exporter is linear in what it writes, and none follows a thread by recursion.
 *
 * <p>May import {@code parley.model}, {@code parley.text}.
 */
package parley.write;
