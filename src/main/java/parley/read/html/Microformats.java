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
 * Comments in microformats: {@code u-comment} and {@code p-comment} of an h-entry, and comments
 * that are an {@code hentry} of hAtom. Only an item with a text and a name or a date counts.
 *
 * @see <a href="https://indieweb.org/comments-presentation">comments in microformats2</a>
 */
final class Microformats implements Dialect {
  private static final String[] TEXT = {"e-content", "p-content", "entry-content", "p-summary"};

  @Override
  public String name() {
    return "microformats";
  }

  @Override
  public String description() {
    return "pages whose comments are microformats: u-comment of an h-entry, hentry comments";
  }

  @Override
  public int confidence(Page page) {
    List<Element> roots = roots(page);
    Nesting nesting = new Nesting(roots);
    for (Element root : roots) {
      if (isComment(Own.of(root, nesting.roots()))) {
        return 72;
      }
    }
    return 0;
  }

  private static List<Element> roots(Page page) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(page.withClass("u-comment"));
    all.addAll(page.withClass("p-comment"));
    for (Element entry : page.withClass("hentry")) {
      if (Dom.hasClass(entry, "comment")) {
        all.add(entry);
      }
    }
    return Order.inPage(page, all);
  }

  private static boolean isComment(Own own) {
    Element text = own.any(TEXT);
    boolean who = !author(own).isEmpty() || own.any("dt-published", "published") != null;
    return who && text != null && Dom.hasContent(text);
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
      Element date = Own.of(root, nesting.roots()).any("dt-published", "published");
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
        Element date = own.any("dt-published", "published");
        When when = date == null ? When.UNKNOWN : dates.read(Own.words(date), machine(date));
        String text = CommentText.of(own.any(TEXT), nesting.roots());
        String id = own.root().id();
        handle[i] = article.comment(parent, id, author(own), when, text, Kind.COMMENT);
      }
    }
    ClaimedCount.read(page, roots.isEmpty() ? null : roots.get(0), article);
  }

  private static String machine(Element date) {
    return date.hasAttr("datetime") ? date.attr("datetime") : date.attr("title");
  }

  private static String author(Own own) {
    Element card = own.any("p-author", "h-card", "author", "vcard");
    if (card == null) {
      return "";
    }
    Element name = Own.of(card).any("p-name", "fn");
    return Names.clean(Own.words(name == null ? card : name));
  }
}
