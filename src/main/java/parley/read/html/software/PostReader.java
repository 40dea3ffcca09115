package parley.read.html.software;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import parley.model.When;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dom;

/** Reads the parts of a post where a {@link Layout} says they are. Linear in the post. */
final class PostReader {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_DATE = 300;
  private static final String[] MACHINE = {
    "datetime", "data-timestamp", "data-time", "title", "content", "data-tippy-content"
  };

  private static final Evaluator TITLED = QueryParser.parse("span[title], a[title], abbr[title]");

  private final Layout layout;
  private final Dates dates;

  PostReader(Layout layout, Dates dates) {
    this.layout = layout;
    this.dates = dates;
  }

  /** Learns from a post in which order this page writes day and month. */
  void learn(Element post) {
    Element date = layout.date().first(post);
    if (date != null) {
      dates.learn(visible(date), machine(date));
    }
  }

  /** Who wrote a post, or empty. */
  String author(Element post) {
    return words(layout.author().first(post), LONGEST_NAME);
  }

  /** When a post was written, as far as the page says. */
  When date(Element post) {
    Element date = layout.date().first(post);
    return date == null ? When.UNKNOWN : date(visible(date), machine(date));
  }

  /** A day that is seen and a moment in another zone that falls on the day beside: the moment. */
  private When date(String visible, String machine) {
    When both = dates.read(visible, machine);
    if (!both.known() || both.hasTime() || machine.isEmpty()) {
      return both;
    }
    When moment = dates.iso(machine);
    if (!moment.known() || !moment.hasTime()) {
      return both;
    }
    long days = moment.local().toLocalDate().toEpochDay() - both.local().toLocalDate().toEpochDay();
    return Math.abs(days) == 1 ? moment : both;
  }

  /** The element that holds what was written, or null. */
  Element content(Element post) {
    return layout.text().first(post);
  }

  /** What was written, quotes marked. */
  String text(Element content) {
    Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(layout.noise().all(content));
    left.remove(content);
    Quotes.mend(content, layout);
    String text = CommentText.of(content, left);
    return text.isEmpty() ? media(content) : text;
  }

  /** The addresses of pictures and films, for a post that holds nothing else. */
  private static String media(Element content) {
    StringBuilder out = new StringBuilder();
    for (Element media : content.select("img[src], iframe[src], video[src], source[src]")) {
      String source = media.attr("src");
      if (!source.startsWith("data:")) {
        out.append(out.length() == 0 ? "[" : "\n[").append(source).append(']');
      }
    }
    return out.toString();
  }

  /** The words of an element in one line; empty for null. */
  static String words(Element element, int most) {
    return element == null ? "" : Dom.words(element, most).strip();
  }

  /** A date as its reader sees it, or as a script of the page would show it. */
  private String visible(Element date) {
    for (String end : new String[] {"-string", "string"}) {
      String day = date.attr("data-date" + end);
      if (!day.isEmpty()) {
        return day + " " + date.attr("data-time" + end);
      }
    }
    String words = Dom.words(date, LONGEST_DATE);
    Element inner = date.selectFirst(TITLED); // "Today" or "8 years ago" with the day in its title
    if (inner == null || inner == date || !dates.read(inner.attr("title")).known()) {
      return words;
    }
    String said = Dom.words(inner, LONGEST_DATE);
    return words.startsWith(said) ? inner.attr("title") + words.substring(said.length()) : words;
  }

  private static String machine(Element date) {
    for (String key : MACHINE) {
      String value = date.attr(key);
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }
}
