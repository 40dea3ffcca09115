/**
 * Articles and threads that were turned to plain text. Read it in this order:
 *
 * <ol>
 *   <li>{@link parley.read.plain.PlainText}: the format; it chooses between the two ways below.
 *   <li>Numbered lists as browsers copy them: {@code Layout}, {@code Lines}, {@code Items} ({@code
 *       Item}, {@code Verbs}), {@code Run} (which lists are threads), {@code Outline} (who answers
 *       whom), {@code Body} (the text of one).
 *   <li>Dumps of lynx, w3m and others: {@code Dump} over {@code Rows}, {@code Wrap} and {@code
 *       Flow}. {@code HeadFinder} proposes what looks like the {@code Head} of a comment; four
 *       witnesses choose: {@code Crowds} (heads that repeat), {@code Listed} (items of one list
 *       under a heading), {@code Numbered} (posts of a forum), {@code Bare} (text without heads).
 *   <li>{@code Moments}, {@code Ago}, {@code DateLine}: dates in lines; {@code NameText}, {@code
 *       Speakers}: names; {@code Front}, {@code Headings}, {@code Announcements}: the article and
 *       what announces the thread; {@code Tails}, {@code LinkNumbers}: what is no text.
 * </ol>
 *
 * <p>May import {@code parley.model}, {@code parley.text}, {@code parley.read} itself, and what
 * {@code parley.read.html} knows about dates, names, buttons and counts; none of its layers.
 */
package parley.read.plain;
