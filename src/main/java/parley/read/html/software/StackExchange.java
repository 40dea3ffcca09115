package parley.read.html.software;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.NestedThread;
import parley.read.html.Order;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Questions of the Stack Exchange software: the question is the article, answers are comments on
 * it, comments answer the post they stand below.
 */
final class StackExchange extends NestedThread {
  StackExchange() {
    super("stackexchange", "Stack Exchange questions: answers, and the comments below each post");
  }

  @Override
  public int confidence(Page page) {
    Element question = page.withId("question");
    boolean posts = !page.withNumberedId("answer-").isEmpty();
    boolean text = !page.withClass("s-prose").isEmpty() || !page.withClass("post-text").isEmpty();
    boolean comments = !page.withClass("comment-copy").isEmpty();
    return question != null && (posts || comments) && (text || comments) ? 95 : 0;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    Element question = page.withId("question");
    if (question == null) {
      return false;
    }
    Own own = Own.of(question, items(page));
    Element text = text(own);
    if (text == null) {
      return false;
    }
    Element header = page.withId("question-header");
    Element title = header == null ? null : Own.of(header).first("question-hyperlink");
    if (title != null) {
      article.title(Own.words(title));
    }
    article.author(author(own));
    article.published(date(own, new Dates(page.language())));
    Paragraphs.add(text, article);
    return true;
  }

  /** Answers and comments: what a post holds beside its own text. */
  private static Set<Node> items(Page page) {
    Set<Node> items = Collections.newSetFromMap(new IdentityHashMap<>());
    items.addAll(page.withNumberedId("comment-"));
    items.addAll(page.withNumberedId("answer-"));
    return items;
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> comments = new ArrayList<>();
    for (Element element : Order.inPage(page, items(page))) {
      if (Dom.hasClass(element, "comment") || Dom.hasClass(element, "answer")) {
        comments.add(element);
      }
    }
    return comments;
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    String id = own.root().id();
    boolean answer = Dom.hasClass(own.root(), "answer");
    Element body = answer ? text(own) : own.first("comment-copy");
    String text = body == null ? "" : CommentText.of(body);
    String author = answer ? author(own) : Own.words(own.first("comment-user"));
    When when = answer ? date(own, dates) : commentDate(own, dates);
    return article.comment(parent, id, author, when, text, Kind.COMMENT);
  }

  private static Element text(Own own) {
    Element text = own.first("s-prose");
    return text == null ? own.first("post-text") : text;
  }

  /** The last signature of a post is its author's: one of an editor may stand before it. */
  private static String author(Own own) {
    Element signature = last(own, "user-details");
    if (signature == null) {
      return own.root().attr("data-author-username");
    }
    Own details = Own.of(signature);
    Element link = details.link("/users/");
    if (link != null) {
      return Own.words(link);
    }
    String stated = Own.attr(details.with("itemprop", "name"), "content");
    if (!stated.isEmpty()) {
      return stated;
    }
    String loose = signature.ownText().strip();
    if (!loose.isEmpty()) {
      return loose; // whoever left the site has no link any more
    }
    Element name = details.tag("span");
    boolean gone = name != null && !Dom.hasClass(name, "reputation-score");
    return gone ? Own.words(name) : own.root().attr("data-author-username");
  }

  private static Element last(Own own, String className) {
    Element last = null;
    for (Element element : own.elements()) {
      last = Dom.hasClass(element, className) ? element : last;
    }
    return last;
  }

  private static When date(Own own, Dates dates) {
    Element created = own.with("itemprop", "dateCreated");
    When when = dates.iso(Own.attr(created, "datetime"));
    return when.known() ? when : dates.iso(Own.attr(last(own, "relativetime"), "title"));
  }

  /** {@code 2009-05-02 00:53:18Z, License: CC BY-SA 2.5}. */
  private static When commentDate(Own own, Dates dates) {
    Element age = own.any("relativetime-clean", "comment-date");
    String title = Own.attr(age, "title");
    int comma = title.indexOf(',');
    When when = dates.iso(comma < 0 ? title : title.substring(0, comma));
    return when.known() ? when : dates.read(Own.words(age));
  }

  @Override
  protected void close(Page page, List<Element> comments, ArticleBuilder article) {
    int hidden = 0;
    for (Element link : page.withClass("comments-link")) {
      hidden += Math.max(0, Missing.number(Own.words(link)));
    }
    Missing.behindLinks(hidden, article);
    for (Element link : page.withClass("js-pagination-item")) {
      if (link.attr("rel").equals("next")) {
        Missing.otherPages(article);
        return;
      }
    }
  }
}
