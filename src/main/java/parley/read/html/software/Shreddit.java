package parley.read.html.software;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Threads of reddit's third design (since 2023): an element of its own for every comment, its facts
 * in attributes, replies inside it.
 */
final class Shreddit implements Dialect {
  @Override
  public String name() {
    return "reddit";
  }

  @Override
  public String description() {
    return "Reddit threads in the design since 2023: shreddit-comment elements";
  }

  @Override
  public int confidence(Page page) {
    boolean thread =
        !page.withTag("shreddit-comment").isEmpty() || page.withTag("shreddit-post").size() == 1;
    return thread ? 95 : 0;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    if (page.withTag("shreddit-post").isEmpty()) {
      return false;
    }
    Element post = page.withTag("shreddit-post").get(0);
    if (!post.attr("post-title").isEmpty()) {
      article.title(post.attr("post-title"));
    }
    article.author(name(post));
    article.published(new Dates(page.language()).iso(post.attr("created-timestamp")));
    String link = post.attr("content-href");
    if (link.startsWith("http") && !link.endsWith(post.attr("permalink"))) {
      article.paragraph(link);
    }
    Element text = Own.of(post).with("slot", "text-body");
    if (text != null) {
      Paragraphs.add(text, article);
    }
    int claimed = Missing.number(post.attr("comment-count"));
    if (claimed >= 0) {
      article.claimed(claimed);
    }
    return true;
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    List<Element> roots = page.withTag("shreddit-comment");
    Nesting nesting = new Nesting(roots);
    Indents indents = new Indents();
    int[] handle = new int[roots.size()];
    int empty = 0;
    for (int i = 0; i < handle.length; i++) {
      Element root = roots.get(i);
      Own own = Own.of(root, nesting.roots());
      int depth = Math.max(0, Missing.number(root.attr("depth")));
      int level = indents.parent(depth);
      int parent = nesting.parent(i) < 0 ? level : handle[nesting.parent(i)];
      Element body = own.with("slot", "comment");
      String text = body == null ? "" : CommentText.of(body);
      boolean gone = root.hasAttr("is-comment-deleted") || root.hasAttr("deleted");
      text = text.isEmpty() && gone ? "[deleted]" : text;
      empty += text.isEmpty() ? 1 : 0;
      String id = root.attr("thingid");
      handle[i] = article.comment(parent, id, name(root), date(own, dates), text, Kind.COMMENT);
      indents.push(depth, handle[i]);
    }
    if (empty > 0) {
      article.problem("Comments in this page without their text: " + empty);
    }
  }

  private static String name(Element element) {
    String name = element.attr("author");
    return name.startsWith("[") ? "" : name;
  }

  private static When date(Own own, Dates dates) {
    When stated = dates.iso(own.root().attr("created"));
    if (stated.known()) {
      return stated;
    }
    for (Element element : own.elements()) {
      String tag = element.normalName();
      if (tag.equals("time") || tag.equals("faceplate-timeago")) {
        When when = dates.iso(element.attr(tag.equals("time") ? "datetime" : "ts"));
        if (when.known()) {
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }
}
