package parley.read.html.software;

import java.util.Locale;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Own;

/**
 * Who, when and what in one comment of Drupal, or in an article that a theme dresses like one. Most
 * themes write name and date into one line ("Submitted by Ann on 3 May 2019"), wherever it stands.
 */
final class DrupalPost {
  private final Own own;
  private final Dates dates;
  private final Element submitted;
  private final String line;
  private final Dates.Found found;

  /** Looks for the line with name and date in the part of the page that is the post's own. */
  DrupalPost(Own own, Dates dates) {
    this.own = own;
    this.dates = dates;
    this.submitted = submitted(own);
    this.line = Own.words(submitted);
    this.found = dates.find(line);
  }

  /** The line with name and date, to learn from; empty where there is none. */
  static String line(Own own) {
    return Own.words(submitted(own));
  }

  /** The date in the line of name and date, or unknown. */
  When dateInLine() {
    return found.when();
  }

  /** When the post was written, as the line says or else as it is marked for machines. */
  When date() {
    return found.when().known() ? found.when() : stated();
  }

  private static Element submitted(Own own) {
    Element line = own.any("submitted", "comment__submitted", "comment-submitted", "comment-meta");
    line = line == null ? own.any("comment__meta", "comment__author-info", "author-info") : line;
    line = line == null ? own.tag("footer") : line;
    return line == null ? own.tag("header") : line;
  }

  /** Who wrote the post, or empty. */
  String author() {
    Element name = own.first("username");
    if (name == null && submitted != null) {
      name = Own.of(submitted).link("/user");
      Element nobody = found.when().known() ? null : submitted;
      name = name == null ? nobody : name;
    }
    if (name != null) {
      return verified(Names.exact(Own.words(name)));
    }
    return found.when().known() ? verified(Names.beforeDate(line.substring(0, found.start()))) : "";
  }

  /** Takes away the note that a name belongs to no account, in the languages of Drupal. */
  private static String verified(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    if (open < 1) {
      return name;
    }
    return switch (name.substring(open + 1, name.length() - 1).toLowerCase(Locale.ROOT)) {
      case "not verified",
          "nicht überprüft",
          "non vérifié",
          "no verificado",
          "niet gecontroleerd",
          "non verificato",
          "não verificado",
          "niezweryfikowany",
          "не проверено",
          "inte verifierad",
          "ikke verificeret",
          "neověřeno",
          "nem ellenőrzött",
          "unverified",
          "niet geverifieerd",
          "vahvistamaton",
          "ikke bekreftet",
          "doğrulanmamış" ->
          name.substring(0, open).strip();
      default -> name;
    };
  }

  private When stated() {
    Element time = own.with("property", "schema:dateCreated");
    When when = dates.iso(Own.attr(time, "content"));
    if (when.known() || own.tag("time") == null) {
      return when;
    }
    Element clock = own.tag("time");
    return dates.read(Own.words(clock), clock.attr("datetime"));
  }

  /**
   * What was written. Drupal makes a subject out of the first words where the commenter gives none.
   */
  String text() {
    Element body = body();
    String text = body == null ? "" : CommentText.of(body);
    return Subject.above(text, subject(body));
  }

  private Element body() {
    String[] fields = {"field--name-comment-body", "field-name-comment-body"};
    for (String field : fields) {
      Element found = null;
      for (Element element : own.elements()) {
        boolean named = Dom.hasClass(element, field);
        boolean whole = named && Dom.hasClass(element, "field");
        found = whole || named && found == null ? element : found;
      }
      if (found != null) {
        return found;
      }
    }
    return own.any(
        "comment-body", "comment__text", "comment__content", "comment-content", "content");
  }

  private String subject(Element body) {
    for (Element element : own.elements()) {
      boolean link = Dom.hasClass(element, "permalink");
      boolean marked = link || isTitle(element);
      if (marked && (body == null || !isWithin(element, body))) {
        String words = Own.words(element);
        boolean mark = words.equalsIgnoreCase("permalink") || words.startsWith("#");
        if (!mark && !words.isEmpty()) {
          return words;
        }
      }
    }
    return "";
  }

  private static boolean isTitle(Element element) {
    return Dom.hasClass(element, "comment__title")
        || Dom.hasClass(element, "comment-title")
        || Dom.hasClass(element, "title") && element.normalName().startsWith("h");
  }

  /** Whether an element stands inside another or is it. */
  static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
