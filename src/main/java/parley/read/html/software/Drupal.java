package parley.read.html.software;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.read.ArticleBuilder;
import parley.read.html.ClaimedCount;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Order;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Comments of Drupal 6 to 11: {@code div.comment} behind an anchor, or {@code article#comment-N};
 * replies stand in a {@code div.indented} behind what they answer.
 */
final class Drupal implements Dialect {
  private static final String[] MARKS = {
    "comment-published",
    "comment-by-anonymous",
    "comment-by-node-author",
    "comment-by-viewer",
    "field--name-comment-body",
    "field-name-comment-body",
    "comment__submitted",
  };

  @Override
  public String name() {
    return "drupal";
  }

  @Override
  public String description() {
    return "Drupal 6 to 11: anchors and articles called comment-N, replies in div.indented";
  }

  @Override
  public int confidence(Page page) {
    boolean marked = page.meta("Generator").startsWith("Drupal");
    marked |= page.meta("generator").startsWith("Drupal");
    for (String mark : MARKS) {
      marked |= !page.withClass(mark).isEmpty();
    }
    return marked && !page.isWordpress() && !find(page).isEmpty() ? 92 : 0;
  }

  /** Elements with the class or the id of a comment, without those inside one. */
  private static List<Element> find(Page page) {
    Set<Node> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : page.withClass("comment")) {
      if (isItem(element)) {
        found.add(element);
      }
    }
    for (Element element : page.withNumberedId("comment-")) {
      if (element.normalName().equals("article")) {
        found.add(element);
      }
    }
    List<Element> all = new ArrayList<>(found.size());
    for (Element element : Order.inPage(page, found)) {
      boolean inside = found.contains(element.parent());
      if (!inside) {
        all.add(element);
      }
    }
    return all;
  }

  private static boolean isItem(Element element) {
    return isNumbered(element.id())
        || element.hasAttr("data-comment-user-id")
        || Dom.hasClass(element, "comment-published")
        || element.className().contains("comment-by-")
        || isAnchor(Dom.elementBefore(element));
  }

  private static boolean isAnchor(Element before) {
    boolean anchor = before != null && before.normalName().equals("a");
    return anchor && (isNumbered(before.id()) || isNumbered(before.attr("name")));
  }

  private static boolean isNumbered(String id) {
    return id.startsWith("comment-") && Dom.number(id, "comment-".length()) >= 0;
  }

  /** In themes of Drupal 6 the article itself is a {@code div.comment}, which hides it. */
  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    Set<Node> comments = Collections.newSetFromMap(new IdentityHashMap<>());
    comments.addAll(find(page));
    Element node = page.withClass("node").isEmpty() ? null : page.withClass("node").get(0);
    Element post = node == null ? null : Own.of(node, comments).first("comment");
    Element content = post == null ? null : Own.of(post, comments).first("content");
    if (content == null || comments.contains(post)) {
      return false;
    }
    Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(page.withClass("forum-topic-navigation"));
    Paragraphs.add(content, left, article);
    DrupalPost opening = new DrupalPost(Own.of(post, comments), new Dates(page.language()));
    article.author(opening.author());
    article.published(opening.dateInLine());
    return true;
  }

  @Override
  public List<Element> comments(Page page) {
    return find(page);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    List<Element> roots = find(page);
    Set<Node> foreign = foreign(page, roots);
    Indents indents = new Indents();
    for (Element root : roots) {
      dates.learn(DrupalPost.line(Own.of(root, foreign)), "");
    }
    for (Element root : roots) {
      int level = level(root);
      int parent = indents.parent(level);
      DrupalPost post = new DrupalPost(Own.of(root, foreign), dates);
      int handle =
          article.comment(parent, id(root), post.author(), post.date(), post.text(), Kind.COMMENT);
      indents.push(level, handle);
    }
    claimed(page, article);
    for (Element pager : page.withClass("pager__item--next")) {
      if (Own.of(pager).link("page=") != null) {
        Missing.otherPages(article);
        return;
      }
    }
  }

  /** Other comments, and the hidden line "In reply to SUBJECT by NAME" with facts of another. */
  private static Set<Node> foreign(Page page, List<Element> roots) {
    Set<Node> foreign = Collections.newSetFromMap(new IdentityHashMap<>());
    foreign.addAll(roots);
    for (Element line : page.withClass("parent")) {
      if (line.normalName().equals("p") || Dom.hasClass(line, "visually-hidden")) {
        foreign.add(line);
      }
    }
    return foreign;
  }

  private static int level(Element root) {
    int level = 0;
    for (Element at = root.parent(); at != null; at = at.parent()) {
      level += Dom.hasClass(at, "indented") ? 1 : 0;
    }
    return level;
  }

  private static String id(Element root) {
    if (!root.id().isEmpty()) {
      return root.id();
    }
    Element before = Dom.elementBefore(root);
    return isAnchor(before) ? before.id().isEmpty() ? before.attr("name") : before.id() : "";
  }

  private static void claimed(Page page, ArticleBuilder article) {
    Element section = page.withId("comments");
    for (Element heading : page.withTag("h2")) {
      boolean near = section == null || DrupalPost.isWithin(heading, section);
      int n = near ? ClaimedCount.number(Own.words(heading)) : -1;
      if (n >= 0) {
        article.claimed(n);
        return;
      }
    }
  }
}
