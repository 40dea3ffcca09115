package parley.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.read.ArticleBuilder;

/** Notices that another page links here: told by class, by their list, or by their first words. */
public final class Pingbacks {
  private static final int LONGEST_LEAD = 60;
  private static final int HIGHEST_LIST = 4;
  private static final int MOST_NODES = 100;
  private static final int LONGEST_TITLE = 300;

  private Pingbacks() {}

  public static boolean is(Element item) {
    if (CommentIds.isPingback(Dom.classes(item))) {
      return true;
    }
    Element up = item.parent();
    for (int n = 0; up != null && n < HIGHEST_LIST; n++) {
      if (isList(Dom.classes(up)) || isList(Dom.attributes(up).get("id"))) {
        return true;
      }
      up = up.parent();
    }
    return isLead(Dom.start(item, 1)) && isNotice(Dom.start(item, LONGEST_LEAD));
  }

  private static boolean isList(String names) {
    if (names.indexOf("ing") < 0 && names.indexOf("rack") < 0) {
      return false; // spares most of a hundred thousand items the rest
    }
    String plain = Roles.plain(names, 0, names.length());
    return plain.contains("pinglist")
        || plain.contains("pingbacklist")
        || plain.contains("trackbacklist")
        || plain.contains("pingslist")
        || plain.equals("trackbacks")
        || plain.equals("pingbacks");
  }

  private static boolean isLead(String word) {
    return word.regionMatches(true, 0, "pingb", 0, 5)
        || word.regionMatches(true, 0, "trackb", 0, 6);
  }

  private static boolean isNotice(String text) {
    if (!isLead(text)) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : new String[] {"pingback", "trackback"}) {
      for (String after : new String[] {":", " von ", " by ", " from ", " de ", " da ", " van "}) {
        if (lower.startsWith(word + after)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Adds a pingback: the page that links here as its author, its excerpt or address as text. */
  public static int add(Element item, int above, String id, Said said, ArticleBuilder article) {
    Element link = link(item);
    String title = link == null ? "" : Dom.words(link, LONGEST_TITLE);
    String author = title.isEmpty() ? said.author() : title;
    String text = said.text();
    if (link != null && (text.isEmpty() || isNotice(text) || text.equals(author))) {
      text = link.attr("href");
    }
    return article.comment(above, id, author, said.date(), text, Kind.PINGBACK);
  }

  /** The first link to another page. */
  private static Element link(Element item) {
    Node at = Dom.next(item, item, true);
    for (int n = 0; at != null && n < MOST_NODES; n++) {
      if (at instanceof Element e && e.normalName().equals("a")) {
        String href = e.attr("href");
        if (href.startsWith("http") && !href.contains("#comment") && !href.contains("replytocom")) {
          return e;
        }
      }
      at = Dom.next(at, item, true);
    }
    return null;
  }
}
