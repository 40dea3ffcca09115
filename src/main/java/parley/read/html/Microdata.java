package parley.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/**
 * Comments that a page marks up for machines as schema.org microdata: {@code Comment}, {@code
 * Answer}, {@code UserComments}. Only an item with a text and a name or a date counts.
 *
 * @see <a href="https://schema.org/Comment">schema.org/Comment</a>
 */
final class Microdata implements Dialect {
  private static final String[] TYPES = {"Comment", "Answer", "UserComments"};
  private static final String[] TEXT = {"text", "commentText", "articleBody", "description"};
  private static final String[] DATE = {"datePublished", "dateCreated", "commentTime"};

  @Override
  public String name() {
    return "microdata";
  }

  @Override
  public String description() {
    return "pages whose comments are marked up as schema.org microdata";
  }

  @Override
  public int confidence(Page page) {
    List<Element> roots = roots(page);
    if (roots.isEmpty()) {
      return 0;
    }
    Nesting nesting = new Nesting(roots);
    for (Element root : roots) {
      if (isComment(Own.of(root, nesting.roots()))) {
        return 75;
      }
    }
    return 0;
  }

  private static List<Element> roots(Page page) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String type : TYPES) {
      all.addAll(page.withType(type));
    }
    return Order.inPage(page, all);
  }

  private static boolean isComment(Own own) {
    boolean who = property(own, "author", "creator") != null || property(own, DATE) != null;
    Element text = property(own, TEXT);
    return who && text != null && (text.hasAttr("content") || Dom.hasContent(text));
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
  public List<Element> comments(Page page) {
    return roots(page);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    List<Element> roots = roots(page);
    Nesting nesting = new Nesting(roots);
    for (Element root : roots) {
      Element date = property(Own.of(root, nesting.roots()), DATE);
      if (date != null) {
        dates.learn(Own.words(date), machine(date));
      }
    }
    int[] handle = new int[roots.size()];
    for (int i = 0; i < handle.length; i++) {
      Own own = Own.of(roots.get(i), nesting.roots());
      int parent = nesting.parent(i) < 0 ? -1 : handle[nesting.parent(i)];
      handle[i] = parent;
      if (isComment(own)) {
        Element date = property(own, DATE);
        When when = date == null ? When.UNKNOWN : dates.read(Own.words(date), machine(date));
        String id = own.root().id();
        handle[i] =
            article.comment(parent, id, author(own), when, text(own, nesting), Kind.COMMENT);
      }
    }
    ClaimedCount.read(page, roots.isEmpty() ? null : roots.get(0), article);
  }

  private static String machine(Element date) {
    String stated = date.hasAttr("datetime") ? date.attr("datetime") : date.attr("content");
    return stated.isEmpty() ? date.attr("title") : stated;
  }

  private static String author(Own own) {
    Element author = property(own, "author", "creator");
    if (author == null) {
      return "";
    }
    Element name = property(Own.of(author), "name");
    Element said = name == null ? author : name;
    String stated = said.attr("content");
    return stated.isEmpty() ? Names.clean(Own.words(said)) : stated;
  }

  private static String text(Own own, Nesting nesting) {
    Element text = property(own, TEXT);
    boolean meta = text.normalName().equals("meta");
    return meta ? text.attr("content") : CommentText.of(text, nesting.roots());
  }
}
