package parley.read.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/**
 * Comments that a page marks up for machines, whatever software made it. Only an item with a text
 * and a name or a date counts; replies to another move up.
 */
abstract class MarkedUp extends NestedThread {
  private final int sure;

  /** A vocabulary, and how sure it is of a page with one such comment, from 0 to 100. */
  MarkedUp(String name, String description, int sure) {
    super(name, description);
    this.sure = sure;
  }

  /** The element that holds the text of a comment, or null. */
  abstract Element content(Own own);

  /** The element that holds the date of a comment, or null. */
  abstract Element date(Own own);

  /** Whether the page says who wrote a comment. */
  abstract boolean hasAuthor(Own own);

  /** Who wrote a comment, or empty. */
  abstract String author(Own own);

  @Override
  public final int confidence(Page page) {
    List<Element> comments = comments(page);
    if (comments.isEmpty()) {
      return 0;
    }
    Set<Node> all = new Nesting(comments).roots();
    for (Element comment : comments) {
      if (isComment(Own.of(comment, all))) {
        return sure;
      }
    }
    return 0;
  }

  private boolean isComment(Own own) {
    Element content = content(own);
    boolean said = content != null && (content.hasAttr("content") || Dom.hasContent(content));
    return said && (date(own) != null || hasAuthor(own));
  }

  @Override
  protected final void learn(Element comment, Set<Node> branches, Dates dates) {
    Element date = date(Own.of(comment, branches));
    if (date != null) {
      dates.learn(Own.words(date), machine(date));
    }
  }

  @Override
  protected final int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    if (!isComment(own)) {
      return parent;
    }
    Element date = date(own);
    When when = date == null ? When.UNKNOWN : dates.read(Own.words(date), machine(date));
    Element content = content(own);
    boolean meta = content.normalName().equals("meta");
    String text = meta ? content.attr("content") : CommentText.of(content, own.items());
    return article.comment(parent, own.root().id(), author(own), when, text, Kind.COMMENT);
  }

  private static String machine(Element date) {
    for (String key : new String[] {"datetime", "content"}) {
      if (date.hasAttr(key) && !date.attr(key).isEmpty()) {
        return date.attr(key);
      }
    }
    return date.attr("title");
  }

  @Override
  protected final void close(Page page, List<Element> comments, ArticleBuilder article) {
    ClaimedCount.read(page, comments.isEmpty() ? null : comments.get(0), article);
  }
}
