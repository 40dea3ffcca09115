package parley.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/** Notices that another page links here: told by class, by their list, or by their first words. */
final class Pingbacks {
  private static final int LONGEST_LEAD = 60;
  private static final int HIGHEST_LIST = 4;

  private Pingbacks() {}

  static boolean is(Element item) {
    if (CommentIds.isPingback(item.className())) {
      return true;
    }
    Element up = item.parent();
    for (int n = 0; up != null && n < HIGHEST_LIST; n++) {
      if (isList(up.className()) || isList(up.id())) {
        return true;
      }
      up = up.parent();
    }
    return isLead(Dom.words(item, LONGEST_LEAD));
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

  private static boolean isLead(String text) {
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
  static int add(Element item, int above, String id, ArticleBuilder article, Said said) {
    Element link = item.selectFirst("a[rel~=external], cite a, a.url, a[href^=http]");
    String author = link == null || !link.hasText() ? said.author() : link.text();
    String text = said.text();
    if (text.isEmpty() || isLead(text)) {
      text = link == null ? text : link.attr("href");
    }
    return article.comment(above, id, author, said.date(), text, Kind.PINGBACK);
  }

  /** As above. */
  static int add(Element item, int above, String id, ArticleBuilder article) {
    String text = CommentText.of(item, Set.of());
    return add(item, above, id, article, new Said("", When.UNKNOWN, text));
  }
}
