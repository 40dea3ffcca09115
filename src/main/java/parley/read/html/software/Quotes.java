package parley.read.html.software;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.html.Dom;

/**
 * Gives the quotes in a post one form, whatever their software makes of them: a block quote that
 * begins with a line of whom it quotes, as the page words it. Changes the page, which nobody reads
 * after the posts.
 */
final class Quotes {
  private static final int LONGEST_SOURCE = 200;
  private static final int DEEPEST_WRAPPER = 4;

  private final Query boxes;
  private final Query sources;
  private final Set<Node> quotes = Collections.newSetFromMap(new IdentityHashMap<>());

  private Quotes(Query boxes, Query sources) {
    this.boxes = boxes;
    this.sources = sources;
  }

  /** Mends every quote below {@code text}. */
  static void mend(Element text, Layout layout) {
    Quotes quotes = new Quotes(layout.quotes(), layout.sources());
    List<Element> found = quotes.boxes.all(text);
    found.remove(text);
    quotes.quotes.addAll(found);
    for (Element quote : found) {
      quotes.mend(quote);
    }
  }

  private void mend(Element quote) {
    Element line = source(quote);
    String source = line == null ? attribute(quote) : words(line);
    if (line != null) {
      line.remove();
    }
    Element wrapper = wrapper(quote);
    if (wrapper != null) {
      wrapper.tagName("div");
    }
    quote.tagName("blockquote");
    if (!source.isEmpty()) {
      quote.prependElement("div").text(source);
    }
  }

  /** The line about the source: inside the quote or right before it, never that of an inner one. */
  private Element source(Element quote) {
    Element before = quote.previousElementSibling();
    if (before != null && sources.is(before)) {
      return before;
    }
    Element line = sources.first(quote);
    Element at = line;
    while (at != null && at != quote) {
      if (quotes.contains(at)) {
        return null;
      }
      at = at.parent();
    }
    return line == quote ? null : line;
  }

  private static String attribute(Element quote) {
    for (String key :
        new String[] {"data-author", "data-quote", "data-username", "data-ipsquote-username"}) {
      if (!quote.attr(key).isBlank()) {
        return quote.attr(key) + ":";
      }
    }
    return "";
  }

  /** The words of a line without the arrow that leads to the post quoted. */
  private static String words(Element line) {
    String words = Dom.words(line, LONGEST_SOURCE).replace("↑", "").replace("  ", " ").strip();
    return words;
  }

  /** A block quote that a box only wraps: one quote, not two. */
  private Element wrapper(Element quote) {
    Element at = quote.firstElementChild();
    for (int n = 0; n < DEEPEST_WRAPPER && at != null; n++) {
      Element sibling = at;
      while (sibling != null) {
        if (sibling.normalName().equals("blockquote") && !quotes.contains(sibling)) {
          return sibling;
        }
        sibling = sibling.nextElementSibling();
      }
      at = quotes.contains(at) ? null : at.firstElementChild();
    }
    return null;
  }
}
