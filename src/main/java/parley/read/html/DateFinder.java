package parley.read.html;

import org.jsoup.nodes.Element;
import parley.model.When;

/** Finds when a comment was written: in an element made for the date, else in the lines around. */
final class DateFinder {
  private static final int LONGEST_LINE = 200;

  private final ItemParts parts;
  private final Dates dates;
  private Element element;

  DateFinder(ItemParts parts, Dates dates) {
    this.parts = parts;
    this.dates = dates;
  }

  /** The element that holds the date, or null. */
  Element element() {
    return element;
  }

  /** Shows every date of the item to {@link Dates#learn}. */
  void learn() {
    for (int i = 0; i < parts.size(); i++) {
      if (isMade(i)) {
        dates.learn(Dom.words(parts.element(i), LONGEST_LINE), machine(parts.element(i)));
      }
    }
  }

  private boolean isMade(int i) {
    return parts.has(i, Roles.DATE | Roles.META) || isTimeTag(parts.element(i));
  }

  private static boolean isTimeTag(Element e) {
    String tag = e.normalName();
    return tag.equals("time") || tag.equals("relative-time") || e.hasAttr("datetime");
  }

  /** The date, outside the comment's text where it can be. */
  When find(int content) {
    When when = first(content, true, true);
    when = when.known() ? when : first(content, true, false);
    if (!when.known() && content >= 0 && !ContentFinder.isPure(parts, content)) {
      when = first(content, false, true);
      when = when.known() ? when : first(content, false, false);
    }
    return when;
  }

  private When first(int content, boolean outside, boolean made) {
    for (int i = 0; i < parts.size(); i++) {
      if (outside && content >= 0 && parts.within(i, content)) {
        continue;
      }
      Element e = parts.element(i);
      When when = made ? ofMade(i, e) : ofLine(e);
      if (when.known()) {
        element = e;
        return when;
      }
    }
    return When.UNKNOWN;
  }

  private When ofMade(int i, Element e) {
    if (!isTimeTag(e) && !parts.has(i, Roles.DATE) && !e.hasAttr("data-timestamp")) {
      return When.UNKNOWN;
    }
    return dates.read(Dom.words(e, LONGEST_LINE), machine(e));
  }

  /** What an element says for machines, or the time element in it. */
  private static String machine(Element e) {
    for (String name : new String[] {"datetime", "data-timestamp", "title", "content"}) {
      if (e.hasAttr(name) && !e.attr(name).isBlank()) {
        return e.attr(name);
      }
    }
    Element inner = isTimeTag(e) ? null : e.selectFirst("time[datetime]");
    return inner == null ? "" : inner.attr("datetime");
  }

  /** A short line about the comment, or the permanent link on its date. */
  private When ofLine(Element e) {
    String tag = e.normalName();
    boolean line =
        Tags.isBlock(tag) && !tag.equals("blockquote")
            || tag.equals("a")
            || tag.equals("small")
            || tag.equals("cite")
            || tag.equals("span")
            || tag.equals("abbr")
            || tag.equals("em")
            || tag.equals("i")
            || tag.equals("b");
    if (!line) {
      return When.UNKNOWN;
    }
    String text = Dom.words(e, LONGEST_LINE);
    if (text.length() >= LONGEST_LINE) {
      return When.UNKNOWN;
    }
    return dates.read(text, e.attr("title"));
  }
}
