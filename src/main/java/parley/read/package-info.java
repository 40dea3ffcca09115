/**
 * From bytes to an {@link parley.model.Article}. Read it in this order:
 *
 * <ol>
 *   <li>{@link parley.read.Inputs}: the files that arguments name; {@code NaturalOrder} sorts them.
 *   <li>{@link parley.read.Source}: one input as text: {@code RawFile} or a stream, {@code Gzip},
 *       {@code Binary} (no text at all), {@code Decoder} with {@code Declaration}, {@code
 *       Encodings} and {@code Utf8}, {@code Utf16}.
 *   <li>{@link parley.read.Format}: something that can be read, which says how sure it is before it
 *       reads; {@link parley.read.Formats} has all and picks the surest. The formats are in {@code
 *       html} and {@code plain}.
 *   <li>{@link parley.read.ArticleBuilder}: what formats fill, and the one gate to the rest.
 * </ol>
 *
 * <p>May import {@code parley.model}, {@code parley.text}; jsoup only below {@code
 * parley.read.html}. Only {@code Formats} may import the packages of formats.
 */
package parley.read;
