/**
 * HTML pages, through jsoup: one file a family of pages ("dialect"), each of which says how sure it
 * is from an index made in one pass, and the parts they share: comment text, names, dates, article.
 *
 * <p>May import {@code parley.model}, {@code parley.text}, {@code parley.read} and jsoup.
 */
package parley.read.html;
