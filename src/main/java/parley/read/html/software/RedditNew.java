package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Threads of reddit's second design (2018 to 2023): flat {@code div.Comment.t1_ID}, a level in
 * words, an indentation in pixels. All other class names are hashes. Dates are relative, but for
 * those that a script of the page keeps.
 */
final class RedditNew implements Dialect {
  @Override
  public String name() {
    return "reddit-2018";
  }

  @Override
  public String description() {
    return "Reddit threads in the design of 2018 to 2023: div.Comment.t1_ID with levels";
  }

  @Override
  public int confidence(Page page) {
    return find(page).isEmpty() ? 0 : 95;
  }

  private static List<Element> find(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element comment : page.withClass("Comment")) {
      if (!id(comment).isEmpty()) {
        all.add(comment);
      }
    }
    return all;
  }

  private static String id(Element comment) {
    String names = comment.className();
    int at = names.indexOf("t1_");
    int end = Math.max(at, 0);
    while (end < names.length() && names.charAt(end) > ' ') {
      end++;
    }
    return at < 0 ? "" : names.substring(at, end);
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    Element post = post(page);
    if (post == null) {
      return false;
    }
    Own own = Own.of(post);
    Element heading = own.tag("h1");
    if (heading != null) {
      article.title(Own.words(heading));
    }
    article.author(name(own.link("/user/")));
    Element link = own.with("data-testid", "outbound-link");
    if (link != null) {
      article.paragraph(link.attr("href"));
    }
    Element text = own.with("data-click-id", "text");
    if (text != null) {
      Paragraphs.add(text, article);
    }
    count(Own.words(own.with("data-test-id", "comments-page-link-num-comments")), article);
    return true;
  }

  private static Element post(Page page) {
    for (Element heading : page.withTag("h1")) {
      for (Element at = heading; at != null; at = at.parent()) {
        if (at.attr("data-testid").equals("post-container") || at.id().startsWith("t3_")) {
          return at;
        }
      }
    }
    return null;
  }

  /** "717 comments" is a number, "5.7k comments" is not exact. */
  private static void count(String words, ArticleBuilder article) {
    int blank = words.indexOf(' ');
    if (blank > 0 && Character.isDigit(words.charAt(blank - 1))) {
      article.claimed(Missing.number(words.substring(0, blank)));
    } else if (blank > 0) {
      article.problem("The page counts about " + words);
    }
  }

  @Override
  public List<Element> comments(Page page) {
    return find(page);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Indents indents = new Indents();
    RedditModels models = new RedditModels(page);
    Dates dates = new Dates(page.language());
    int empty = 0;
    List<Element> comments = find(page);
    Set<Node> all = new Nesting(comments).roots();
    for (Element comment : comments) {
      Own own = Own.of(comment, all);
      int level = level(own);
      int parent = indents.parent(level);
      Element body = own.with("data-testid", "comment");
      body = body == null ? own.first("RichTextJSON-root") : body;
      String text = body == null ? gone(own) : text(body);
      empty += text.isEmpty() ? 1 : 0;
      String id = id(comment);
      String author = author(own);
      if (author.isEmpty()) {
        String stated = models.fact(id, "author");
        author = stated.startsWith("[") ? "" : stated;
      }
      When when = dates.iso(models.fact(id, "created"));
      int handle = article.comment(parent, id, author, when, text, Kind.COMMENT);
      indents.push(level, handle);
    }
    if (empty > 0) {
      article.problem("Comments in this page without their text: " + empty);
    }
    links(page, article);
  }

  /** A picture that was pasted is a link without any words. */
  private static String text(Element body) {
    String text = CommentText.of(body);
    return text.isEmpty() ? Own.attr(Own.of(body).tag("a"), "href") : text;
  }

  private static int level(Own own) {
    for (Element element : own.elements()) {
      if (element.normalName().equals("span")) {
        String words = element.ownText();
        if (words.startsWith("level ")) {
          return Math.max(0, Missing.number(words));
        }
      }
    }
    return pixels(own.root());
  }

  /** The element around a comment has its id and is moved to the right. */
  private static int pixels(Element comment) {
    Element around = comment.parent();
    String style = around == null ? "" : around.attr("style");
    int at = style.indexOf("padding-left:");
    return at < 0 ? 0 : Math.max(0, Missing.number(style.substring(at)));
  }

  /** Until 2019 the name stands in a link only, from 2020 also behind the picture. */
  private static String author(Own own) {
    Element link = own.with("data-testid", "comment_author_link");
    link = link == null ? own.link("/user/") : link;
    link = link == null ? own.with("data-testid", "comment_author_icon") : link;
    return name(link);
  }

  private static String name(Element link) {
    String href = Own.attr(link, "href");
    int from = href.indexOf("/user/");
    if (from < 0) {
      return "";
    }
    int start = from + "/user/".length();
    int end = href.indexOf('/', start);
    String name = href.substring(start, end < 0 ? href.length() : end);
    return name.startsWith("[") ? "" : name;
  }

  /** "Comment removed by moderator" stands in the head of a comment that is no more. */
  private static String gone(Own own) {
    Element head = own.with("data-testid", "post-comment-header-deleted");
    if (head == null) {
      return "";
    }
    for (Element element : Own.of(head).elements()) {
      if (element.ownText().length() > 2) {
        return element.ownText();
      }
    }
    return "";
  }

  private static void links(Page page, ArticleBuilder article) {
    int hidden = 0;
    int branches = 0;
    Node at = page.document().body();
    while (at != null) {
      String id = at instanceof Element element ? element.id() : "";
      if (id.startsWith("continueThread-")) {
        branches++;
      } else if (id.startsWith("moreComments-")) {
        hidden += Math.max(0, Missing.number(Own.words((Element) at)));
      }
      at = Dom.next(at, page.document().body(), true);
    }
    Missing.behindLinks(hidden, article);
    Missing.branches(branches, article);
  }
}
