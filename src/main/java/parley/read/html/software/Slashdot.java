package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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
 * Threads of Slash (Slashdot and sites of its software): {@code li#tree_N} in nested lists.
 * Comments below the reader's threshold are there as one line without a date, or as an empty shell.
 */
final class Slashdot extends NestedThread {
  Slashdot() {
    super(
        "slashdot",
        "Slashdot threads: li#tree_N in nested lists, with a subject, a name and a body each");
  }

  @Override
  public int confidence(Page page) {
    boolean bodies = !page.withNumberedId("comment_body_").isEmpty();
    return bodies && !comments(page).isEmpty() ? 95 : 0;
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element item : page.withNumberedId("tree_")) {
      if (Dom.hasClass(item, "comment")) {
        all.add(item);
      }
    }
    return all;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    if (page.withClass("story-title").size() == 1) {
      Element link = Own.of(page.withClass("story-title").get(0)).tag("a");
      article.title(Own.words(link == null ? page.withClass("story-title").get(0) : link));
    }
    for (Element byline : page.withClass("story-byline")) {
      Own line = Own.of(byline);
      article.author(Own.words(line.tag("a")));
      String time = Own.words(line.tag("time")).replace('@', ' ');
      article.published(new Dates(page.language()).read(time));
    }
    for (Element bubble : page.withClass("comment-bubble")) {
      int claimed = Missing.number(Own.words(bubble));
      if (claimed >= 0) {
        article.claimed(claimed);
      }
    }
    return false; // the body has no mark that the common reader does not see
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    String number = number(own.root());
    Element body = own.with("id", "comment_body_" + number);
    if (body == null) {
      return parent; // nothing of it was loaded; its replies may have been
    }
    quotes(body);
    String text = Subject.above(CommentText.of(body), Own.words(own.link("cid=")));
    When when = date(own, number, dates);
    return article.comment(parent, number, author(own), when, text, Kind.COMMENT);
  }

  private static String number(Element comment) {
    return comment.id().substring("tree_".length());
  }

  @Override
  protected void close(Page page, List<Element> comments, ArticleBuilder article) {
    int empty = 0;
    int excerpts = 0;
    for (Element comment : comments) {
      boolean loaded = page.withId("comment_body_" + number(comment)) != null;
      empty += loaded ? 0 : 1;
      excerpts += loaded && Dom.hasClass(comment, "oneline") ? 1 : 0;
    }
    if (excerpts > 0) {
      article.problem("Comments of one line in this page, which may be excerpts: " + excerpts);
    }
    if (empty > 0) {
      article.problem("Comments not loaded into this page, so that replies moved up: " + empty);
    }
  }

  /** Quotes are divs, made grey by a style sheet. */
  private static void quotes(Element body) {
    for (Element element : Own.of(body).elements()) {
      if (element.normalName().equals("div") && Dom.hasClass(element, "quote")) {
        element.tagName("blockquote");
      }
    }
  }

  private static String author(Own own) {
    Element by = own.first("by");
    if (by == null) {
      return "";
    }
    Element link = Own.of(by).link("/~", "/users");
    if (link != null) {
      return Own.words(link);
    }
    StringBuilder loose = new StringBuilder();
    for (Node at = by.firstChild(); at != null; at = at.nextSibling()) {
      if (at instanceof TextNode text) {
        loose.append(text.getWholeText());
      }
    }
    String name = loose.toString().strip();
    return name.startsWith("by ") ? name.substring(3).strip() : name;
  }

  private static When date(Own own, String number, Dates dates) {
    Element details = own.with("id", "comment_otherdetails_" + number);
    String words = Own.words(details).replace('@', ' ');
    return words.isEmpty() ? When.UNKNOWN : dates.read(words);
  }
}
