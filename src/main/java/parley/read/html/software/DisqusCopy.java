package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentReader;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.NestedThread;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;
import parley.read.html.Said;

/**
 * The copy of a Disqus thread that blogs put into their pages for readers without scripts: items
 * called {@code dsq-comment-N}, often inside a {@code noscript}.
 */
final class DisqusCopy extends NestedThread {
  DisqusCopy() {
    super("disqus", "Disqus threads as pages without scripts hold them: li#dsq-comment-N");
  }

  @Override
  public int confidence(Page page) {
    return comments(page).isEmpty() && plain(page).isEmpty() ? 0 : 95;
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element element : page.withNumberedId("dsq-comment-")) {
      String tag = element.normalName();
      if (tag.equals("li") || tag.equals("div") || tag.equals("article")) {
        all.add(element);
      }
    }
    return all;
  }

  /** What a site itself writes into the place of the thread, for browsers to replace. */
  private static List<Element> plain(Page page) {
    List<Element> all = new ArrayList<>();
    Element thread = page.withId("disqus_thread");
    if (thread != null) {
      for (Element element : Own.of(thread).elements()) {
        if (Dom.hasClass(element, "comment") || Dom.hasClass(element, "dsq-comment")) {
          all.add(element);
        }
      }
    }
    return all;
  }

  private static void readPlain(Page page, ArticleBuilder article) {
    List<Element> roots = plain(page);
    Nesting nesting = new Nesting(roots);
    CommentReader reader = new CommentReader(new Dates(page.language()));
    int[] handle = new int[roots.size()];
    for (int i = 0; i < handle.length; i++) {
      Element root = roots.get(i);
      int parent = nesting.parent(i) < 0 ? -1 : handle[nesting.parent(i)];
      Said said = reader.read(root, nesting.roots());
      Own own = Own.of(root, nesting.roots());
      Element name = own.first("comment-author");
      String author = name == null ? said.author() : Own.words(name);
      Element body = own.first("comment-body");
      String text = body == null ? said.text() : lines(body);
      handle[i] = article.comment(parent, root.id(), author, said.date(), text, Kind.COMMENT);
    }
  }

  /** Text as Disqus delivers it has line breaks and no tags. */
  private static String lines(Element body) {
    boolean raw = body.childNodeSize() == 1 && body.firstChild() instanceof TextNode;
    return raw ? ((TextNode) body.firstChild()).getWholeText() : CommentText.of(body);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    if (comments(page).isEmpty()) {
      readPlain(page, article);
    } else {
      super.read(page, article);
    }
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    Element body = numbered(own, "dsq-comment-message-");
    body = body == null ? numbered(own, "dsq-comment-body-") : body;
    body = body == null ? own.any("dsq-comment-message", "dsq-comment-body") : body;
    Element name = numbered(own, "dsq-author-user-");
    name = name == null ? numbered(own, "dsq-cite-") : name;
    name = name == null ? own.tag("cite") : name;
    String author = Names.clean(Own.words(name));
    String text = body == null ? "" : CommentText.of(body);
    return article.comment(parent, own.root().id(), author, date(own, dates), text, Kind.COMMENT);
  }

  private static Element numbered(Own own, String prefix) {
    for (Element element : own.elements()) {
      if (element.id().startsWith(prefix)) {
        return element;
      }
    }
    return null;
  }

  private static When date(Own own, Dates dates) {
    Element line = own.any("dsq-comment-meta", "dsq-comment-time", "dsq-comment-header-time");
    line = line == null ? own.tag("time") : line;
    String machine = Own.attr(line, "datetime");
    machine = machine.isEmpty() ? Own.attr(line, "title") : machine;
    return line == null ? When.UNKNOWN : dates.read(Own.words(line), machine);
  }
}
