/**
 * Layer 2: pages of software that is known by name: one file each, a {@code Dialect} that tells its
 * pages by the software's own marks and reads exactly what those marks say. Never a list of sites.
 * Read it in this order:
 *
 * <ol>
 *   <li>{@link parley.read.html.software.Software}: the list of all. New software is one file and
 *       one line there, or in {@code Forums} or {@code PlainViews}.
 *   <li>Replies that stand inside what they answer: a {@code NestedThread}, such as {@code Lemmy}.
 *   <li>Replies that are moved to the right: {@code Indents}, as in {@code HackerNews}.
 *   <li>Forums, post below post: {@code Forum} goes through the posts, {@code Layout} says by a
 *       {@code Query} where their parts are, {@code PostReader} reads them, {@code Quotes} marks
 *       what they quote. {@code SimpleForum} is one that needs no more than its layout.
 *   <li>{@code Missing} and {@code OtherPages}: what a page announces and does not hold; {@code
 *       Paragraphs}: the body of an article.
 * </ol>
 *
 * <p>May import what {@code parley.read.html} may, and its public parts; not {@code structure}.
 */
package parley.read.html.software;
