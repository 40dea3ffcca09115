package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.NestedThread;
import parley.read.html.Own;
import parley.read.html.Page;

/** Threads of Lemmy's own web client: {@code article.comment-node} in nested lists. */
final class Lemmy extends NestedThread {
  Lemmy() {
    super("lemmy", "Lemmy threads: article.comment-node in nested lists, dates in tooltips");
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element node : page.withClass("comment-node")) {
      Element around = node.parent();
      boolean item = around != null && around.id().startsWith("comment-");
      if (node.id().startsWith("comment-") || item) {
        all.add(node);
      }
    }
    return all;
  }

  @Override
  protected Element branch(Element comment) {
    return listItem(comment);
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    Element body = own.any("comment-content", "md-div");
    String text = body == null ? "" : CommentText.of(body);
    String id = own.root().id().isEmpty() ? listItem(own.root()).id() : own.root().id();
    return article.comment(parent, id, author(own), date(own, dates), text, Kind.COMMENT);
  }

  @Override
  protected void close(Page page, List<Element> comments, ArticleBuilder article) {
    int hidden = 0;
    for (Element box : page.withClass("comment-node")) {
      boolean more = box.id().isEmpty() && Own.of(box).first("person-listing") == null;
      hidden += more ? Math.max(0, Missing.number(Missing.label(box))) : 0;
    }
    Missing.behindLinks(hidden, article);
  }

  /** The display name is the title of the link, its text the handle with its host. */
  private static String author(Own own) {
    Element person = own.first("person-listing");
    String title = Own.attr(person, "title").strip();
    return title.isEmpty() ? Own.words(person) : title;
  }

  private static When date(Own own, Dates dates) {
    String written = Own.attr(own.first("moment-time"), "data-tippy-content");
    return written.isEmpty() ? When.UNKNOWN : dates.read(written);
  }
}
