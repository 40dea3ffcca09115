package parley.read.html.software;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentReader;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;
import parley.read.html.Said;

/**
 * Blogs of Serendipity (s9y): {@code .serendipity_comment} in a flat list, moved to the right by a
 * padding or by a {@code commentlevel-N} class.
 */
final class Serendipity implements Dialect {
  private static final String ITEM = "serendipity_comment";

  @Override
  public String name() {
    return "serendipity";
  }

  @Override
  public String description() {
    return "Serendipity (s9y) blogs: serendipity_comment with a padding or a commentlevel";
  }

  @Override
  public int confidence(Page page) {
    return page.withClass(ITEM).isEmpty() ? 0 : 95;
  }

  @Override
  public List<Element> comments(Page page) {
    return page.withClass(ITEM);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    CommentReader reader = new CommentReader(dates);
    List<Element> roots = page.withClass(ITEM);
    Nesting nesting = new Nesting(roots);
    for (Element root : roots) {
      reader.learn(root, nesting.roots());
    }
    Indents indents = new Indents();
    for (int i = 0; i < roots.size(); i++) {
      Own own = Own.of(roots.get(i), nesting.roots());
      int level = level(own.root());
      int parent = indents.parent(level);
      Said said = reader.read(own.root(), nesting.roots());
      Element name = own.any("comment_source_author", "comment_author");
      name = name == null ? own.tag("cite") : name;
      String author = name == null ? said.author() : Own.words(name);
      Element body = own.any("serendipity_commentBody", "comment_content");
      String text = body == null ? said.text() : CommentText.of(body);
      boolean trackback = Dom.hasClass(own.root(), "serendipity_trackback");
      Kind kind = trackback ? Kind.PINGBACK : Kind.COMMENT;
      When when = date(own, said, dates);
      int handle = article.comment(parent, id(own.root()), author, when, text, kind);
      indents.push(level, handle);
    }
  }

  private static When date(Own own, Said said, Dates dates) {
    Element time = own.tag("time");
    if (time != null) {
      return dates.read(Own.words(time), time.attr("datetime"));
    }
    Element clock = own.first("comment_source_ctime");
    When when = clock == null ? When.UNKNOWN : dates.read(Own.words(clock));
    return when.known() ? when : said.date();
  }

  private static String id(Element root) {
    Element before = Dom.elementBefore(root);
    boolean anchor = before != null && before.normalName().equals("a") && !before.id().isEmpty();
    return anchor ? before.id() : root.id();
  }

  /** The class of newer themes counts levels, the padding of older ones pixels. */
  private static int level(Element root) {
    String names = root.className();
    int at = names.indexOf("commentlevel-");
    if (at >= 0) {
      return Math.max(0, Missing.number(names.substring(at)));
    }
    String style = root.attr("style");
    int padding = style.indexOf("-left:");
    return padding < 0 ? 0 : Math.max(0, Missing.number(style.substring(padding)));
  }
}
