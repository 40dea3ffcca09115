package parley.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Comments that a page marks up for machines as schema.org microdata: {@code Comment}, {@code
 * Answer}, {@code UserComments}. Only an item with a text and a name or a date counts.
 *
 * @see <a href="https://schema.org/Comment">schema.org/Comment</a>
 */
final class Microdata extends MarkedUp {
  private static final String[] TYPES = {"Comment", "Answer", "UserComments"};
  private static final String[] TEXT = {"text", "commentText", "articleBody", "description"};
  private static final String[] DATE = {"datePublished", "dateCreated", "commentTime"};

  Microdata() {
    super("microdata", "pages whose comments are marked up as schema.org microdata", 75);
  }

  @Override
  public List<Element> comments(Page page) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String type : TYPES) {
      all.addAll(page.withType(type));
    }
    return Order.inPage(page, all);
  }

  /** The first element with one of these properties, the earlier names first; or null. */
  private static Element property(Own own, String... names) {
    for (String name : names) {
      for (Element element : own.elements()) {
        if (holds(element.attr("itemprop"), name)) {
          return element;
        }
      }
    }
    return null;
  }

  private static boolean holds(String properties, String name) {
    int at = properties.indexOf(name);
    while (at >= 0) {
      int end = at + name.length();
      boolean starts = at == 0 || properties.charAt(at - 1) <= ' ';
      if (starts && (end == properties.length() || properties.charAt(end) <= ' ')) {
        return true;
      }
      at = properties.indexOf(name, at + 1);
    }
    return false;
  }

  @Override
  Element content(Own own) {
    return property(own, TEXT);
  }

  @Override
  Element date(Own own) {
    return property(own, DATE);
  }

  @Override
  boolean hasAuthor(Own own) {
    return property(own, "author", "creator") != null;
  }

  @Override
  String author(Own own) {
    Element author = property(own, "author", "creator");
    if (author == null) {
      return "";
    }
    Element name = property(Own.of(author), "name");
    Element said = name == null ? author : name;
    String stated = said.attr("content");
    return stated.isEmpty() ? Names.clean(Own.words(said)) : stated;
  }
}
