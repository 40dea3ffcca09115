package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.NestedThread;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Threads of reddit's first design (old.reddit.com, and all of reddit until 2018): every comment is
 * a {@code div.thing} named {@code t1_ID}, replies stand inside it.
 */
final class RedditOld extends NestedThread {
  private static final String COMMENT = "t1_";

  RedditOld() {
    super(
        "reddit-old",
        "Reddit threads in the old design: div.thing with a name that starts with t1_");
  }

  @Override
  public int confidence(Page page) {
    if (page.withClass("thing").isEmpty()) {
      return 0;
    }
    boolean area = !page.withClass("commentarea").isEmpty();
    return area || !comments(page).isEmpty() ? 95 : 0;
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element thing : page.withClass("thing")) {
      if (fullName(thing).startsWith(COMMENT) && !Dom.hasClass(thing, "morechildren")) {
        all.add(thing);
      }
    }
    return all;
  }

  /** The full name of a thing: an attribute since 2012, a class before. */
  private static String fullName(Element thing) {
    String name = thing.attr("data-fullname");
    if (!name.isEmpty()) {
      return name;
    }
    String names = thing.className();
    int at = names.indexOf("id-t");
    int end = at;
    while (end >= 0 && end < names.length() && names.charAt(end) > ' ') {
      end++;
    }
    return at < 0 ? "" : names.substring(at + 3, end);
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    for (Element thing : page.withClass("thing")) {
      if (fullName(thing).startsWith("t3_")) {
        link(Own.of(thing), page, article);
        return true;
      }
    }
    return false;
  }

  private static void link(Own own, Page page, ArticleBuilder article) {
    for (Element element : own.elements()) {
      if (element.normalName().equals("a") && Dom.hasClass(element, "title")) {
        Paragraphs.link(element, article);
        break;
      }
    }
    article.author(author(own));
    article.published(date(own, new Dates(page.language())));
    Element text = own.first("usertext-body");
    if (text != null) {
      Paragraphs.add(text, article);
    }
    Element count = own.first("comments");
    int claimed = Missing.number(own.root().attr("data-comments-count"));
    claimed = claimed < 0 ? Missing.number(Own.words(count)) : claimed;
    if (claimed >= 0) {
      article.claimed(claimed);
    }
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    Element body = own.first("usertext-body");
    String text = body == null ? deleted(own) : CommentText.of(body);
    String id = fullName(own.root());
    return article.comment(parent, id, author(own), date(own, dates), text, Kind.COMMENT);
  }

  /** A comment that was taken away before 2013 has no body, only a grey line that says so. */
  private static String deleted(Own own) {
    Element grayed = own.first("grayed");
    return Own.words(grayed == null ? own.tag("em") : grayed);
  }

  private static String author(Own own) {
    String stated = own.root().attr("data-author");
    String name = stated.isEmpty() ? Own.words(own.first("author")) : stated;
    return name.equals("[deleted]") ? "" : name;
  }

  private static When date(Own own, Dates dates) {
    for (Element element : own.elements()) {
      boolean edit = Dom.hasClass(element, "edited-timestamp");
      if (element.normalName().equals("time") && !edit) {
        String machine = element.attr("datetime");
        return dates.iso(machine.isEmpty() ? element.attr("title") : machine);
      }
    }
    return When.UNKNOWN;
  }

  /** "load more comments (12 replies)" and "continue this thread". */
  @Override
  protected void close(Page page, List<Element> comments, ArticleBuilder article) {
    int hidden = 0;
    int branches = 0;
    for (Element more : page.withClass("morecomments")) {
      int n = Missing.number(Own.words(more));
      hidden += Math.max(0, n);
      branches += n < 0 ? 1 : 0;
    }
    for (Element deep : page.withClass("deepthread")) {
      branches += Dom.hasContent(deep) ? 1 : 0;
    }
    Missing.behindLinks(hidden, article);
    Missing.branches(branches, article);
  }
}
