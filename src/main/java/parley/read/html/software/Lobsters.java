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

/** Threads of the Lobsters software: comments with a short id in nested {@code li}s. */
final class Lobsters extends NestedThread {
  Lobsters() {
    super(
        "lobsters",
        "Lobsters threads and sites of its software: comments with data-shortid in subtrees");
  }

  @Override
  public int confidence(Page page) {
    if (!comments(page).isEmpty()) {
      return 95;
    }
    return page.withClass("story_liner").size() == 1 && !page.withClass("byline").isEmpty()
        ? 85
        : 0;
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element comment : page.withClass("comment")) {
      if (!comment.attr("data-shortid").isEmpty()) {
        all.add(comment);
      }
    }
    return all;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    List<Element> stories = page.withClass("story");
    if (stories.isEmpty()) {
      return false;
    }
    Own story = Own.of(stories.get(0));
    Element link = story.first("u-url");
    if (link == null && story.first("link") != null) {
      link = Own.of(story.first("link")).tag("a");
    }
    if (link != null) {
      Paragraphs.link(link, article);
    }
    article.author(author(story));
    article.published(date(story, new Dates(page.language())));
    for (Element text : page.withClass("story_text")) {
      Paragraphs.add(text, article);
    }
    int claimed = Missing.number(Own.words(story.first("comments_label")));
    if (claimed >= 0) {
      article.claimed(claimed);
    }
    return true;
  }

  @Override
  protected Element branch(Element comment) {
    return listItem(comment);
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    Element body = own.first("comment_text");
    String text = body == null ? "" : CommentText.of(body);
    String id = own.root().attr("data-shortid");
    return article.comment(parent, id, author(own), date(own, dates), text, Kind.COMMENT);
  }

  private static String author(Own own) {
    Element byline = own.first("byline");
    return byline == null ? "" : Own.words(Own.of(byline).link("/~", "/u/"));
  }

  /** The epoch is exact; what is written beside it is the wall clock of an unnamed zone. */
  private static When date(Own own, Dates dates) {
    Element byline = own.first("byline");
    if (byline == null) {
      return When.UNKNOWN;
    }
    Own line = Own.of(byline);
    Element exact = line.with("data-at-unix");
    if (exact != null) {
      return dates.iso(exact.attr("data-at-unix"));
    }
    for (Element element : line.elements()) {
      boolean age = isAge(element);
      When when = age ? dates.iso(element.attr("title")) : When.UNKNOWN;
      if (when.known()) {
        return when;
      }
    }
    return When.UNKNOWN;
  }

  /** A hat, worn to speak for a project, has a title with a date as well. */
  private static boolean isAge(Element element) {
    String tag = element.normalName();
    return (tag.equals("span") || tag.equals("time")) && !Dom.hasClass(element, "hat");
  }
}
