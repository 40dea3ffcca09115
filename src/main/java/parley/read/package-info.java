/**
 * From bytes to an {@link parley.model.Article}: files and streams, compression, charsets, and the
 * ordered list of formats, each of which says how sure it is before it reads.
 *
 * <p>May import {@code parley.model}, {@code parley.text}; jsoup only below {@code
 * parley.read.html}.
 */
package parley.read;
