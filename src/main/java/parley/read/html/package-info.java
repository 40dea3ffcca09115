/**
 * HTML pages, through jsoup. Read it in this order:
 *
 * <ol>
 *   <li>{@link parley.read.html.HtmlFormat}: tells a page from plain text, has it parsed, and asks.
 *   <li>{@link parley.read.html.Page}: the index of one walk over a page, {@code Label} a class
 *       attribute in it; {@code Dom}, {@code Walk}, {@code Order} and {@code Own} are ways through
 *       its elements.
 *   <li>{@link parley.read.html.Dialect}: a family of pages; {@code Dialects} has them in three
 *       layers. Layer 1 is here: {@code Wordpress} ({@code ThreadItems}, {@code ThreadReader}),
 *       {@code Microdata} and {@code Microformats} ({@code MarkedUp}), {@code LinkedData}. Layer 2
 *       is {@code software}, layer 3 {@code structure}.
 *   <li>{@code NestedThread}: the way through comments that stand inside each other.
 *   <li>{@code CommentReader}: one comment out of its element, by {@code Roles} of class names:
 *       {@code AuthorFinder}, {@code DateFinder}, {@code ContentFinder}, {@code Leftovers}.
 *   <li>{@code CommentText} and {@code TextFlow}: from elements to text as a reader sees it.
 *   <li>{@code Dates} and {@code Names}: dates and names in the words of many languages.
 *   <li>{@code ArticleReader}: the article around the thread: {@code ArticleHead}, {@code
 *       ArticleBody}, {@code PagePart}.
 * </ol>
 *
 * <p>May import {@code parley.model}, {@code parley.text}, {@code parley.read} and jsoup; only
 * {@code Dialects} may import {@code software} and {@code structure}.
 */
package parley.read.html;
