package parley.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.When;

/** Finds when a comment was written: in an element made for the date, else in the lines around. */
final class DateFinder {
  private static final int LONGEST_LINE = 200;
  private static final int MOST_BESIDE = 60;
  private static final int MOST_NODES = 20;

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
        String visible = Dom.words(parts.element(i), LONGEST_LINE);
        if (Dates.mayTeach(visible)) {
          dates.learn(visible, machine(parts.element(i)));
        }
      }
    }
  }

  private boolean isMade(int i) {
    return parts.has(i, Roles.DATE | Roles.META) || isTimeTag(parts.element(i));
  }

  private static boolean isTimeTag(Element e) {
    String tag = e.normalName();
    return tag.equals("time")
        || tag.equals("relative-time")
        || Dom.attributes(e).hasKey("datetime");
  }

  /** The date, outside the comment's text where it can be. */
  When find(int content) {
    When when = first(content, true);
    if (!when.known() && content >= 0 && !ContentFinder.isPure(parts, content)) {
      when = first(content, false);
    }
    return when;
  }

  private When first(int content, boolean outside) {
    for (int stage = 0; stage < 3; stage++) {
      for (int i = 0; i < parts.size(); i++) {
        if (outside && content >= 0 && parts.within(i, content)) {
          continue;
        }
        Element e = parts.element(i);
        When when =
            switch (stage) {
              case 0 -> ofMade(i, e);
              case 1 -> ofMeta(i, e);
              default -> content >= 0 && parts.within(content, i) ? When.UNKNOWN : ofLine(i, e);
            };
        if (when.known() && !OtherDates.is(e, before(e))) {
          element = e;
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }

  /** What stands in an element before the date in it; its start where there is no date to see. */
  private String before(Element e) {
    String text = Dom.start(e, LONGEST_LINE);
    Dates.Found found = dates.find(text);
    return found.when().known() ? text.substring(0, found.start()) : "";
  }

  private When ofMade(int i, Element e) {
    if (!isTimeTag(e) && !parts.has(i, Roles.DATE) && !Dom.attributes(e).hasKey("data-timestamp")) {
      return When.UNKNOWN;
    }
    return dates.read(Dom.words(e, LONGEST_LINE), machine(e));
  }

  /** A line about the comment, or the permanent link that themes put on its date. */
  private When ofMeta(int i, Element e) {
    boolean link = e.normalName().equals("a") && e.attr("href").contains("#comment");
    if (!link && !parts.has(i, Roles.META)) {
      return When.UNKNOWN;
    }
    return dates.read(Dom.words(e, LONGEST_LINE), e.attr("title"));
  }

  /** What an element says for machines, or the time element in it. */
  private static String machine(Element e) {
    for (String name : new String[] {"datetime", "data-timestamp", "title", "content"}) {
      if (e.hasAttr(name) && !e.attr(name).isBlank()) {
        return e.attr(name);
      }
    }
    return isTimeTag(e) ? "" : innerTime(e);
  }

  private static String innerTime(Element e) {
    Node at = Dom.next(e, e, true);
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof Element inner && inner.hasAttr("datetime")) {
        return inner.attr("datetime");
      }
      at = Dom.next(at, e, true);
    }
    return "";
  }

  /** A short line that is a date and little else; text that mentions a date is none. */
  private When ofLine(int i, Element e) {
    boolean other = parts.has(i, ItemParts.HOLDS_OTHER); // its first words may be a reply's
    if (other || !mayHoldDate(e.normalName()) || holdsParagraph(i)) {
      return When.UNKNOWN;
    }
    String text = Dom.start(e, LONGEST_LINE);
    Dates.Found found = dates.find(text);
    if (found.when().known() && text.length() - (found.end() - found.start()) <= MOST_BESIDE) {
      return found.when();
    }
    return e.hasAttr("title") ? dates.read(e.attr("title")) : When.UNKNOWN;
  }

  private boolean holdsParagraph(int i) {
    for (int inner = i + 1; inner < parts.end(i); inner++) {
      String tag = parts.element(inner).normalName();
      if (tag.equals("p") || tag.equals("blockquote") || parts.has(inner, Roles.CONTENT)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHoldDate(String tag) {
    return switch (tag) {
      case "a", "small", "cite", "span", "abbr", "em", "i", "b", "font", "strong" -> true;
      case "blockquote", "pre" -> false;
      default -> Tags.isBlock(tag);
    };
  }
}
