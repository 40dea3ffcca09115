package parley.read.html.software;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.ClaimedCount;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Order;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Comments of Drupal 6 to 11: {@code div.comment} behind an anchor, or {@code article#comment-N};
 * replies stand in a {@code div.indented} behind what they answer.
 */
public final class Drupal implements Dialect {
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
    Body.add(content, left, article);
    Own own = Own.of(post, comments);
    Element submitted = submitted(own);
    String line = Own.words(submitted);
    Dates.Found date = new Dates(page.language()).find(line);
    article.author(author(own, submitted, line, date));
    article.published(date.when());
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
      dates.learn(Own.words(submitted(Own.of(root, foreign))), "");
    }
    for (Element root : roots) {
      Own own = Own.of(root, foreign);
      int level = level(root);
      int parent = indents.parent(level);
      Element submitted = submitted(own);
      String line = Own.words(submitted);
      Dates.Found date = dates.find(line);
      String author = author(own, submitted, line, date);
      When when = date.when().known() ? date.when() : stated(own, dates);
      int handle = article.comment(parent, id(root), author, when, text(own), Kind.COMMENT);
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

  private static Element submitted(Own own) {
    Element line = own.any("submitted", "comment__submitted", "comment-submitted", "comment-meta");
    line = line == null ? own.any("comment__meta", "comment__author-info", "author-info") : line;
    line = line == null ? own.tag("footer") : line;
    return line == null ? own.tag("header") : line;
  }

  private static String author(Own own, Element submitted, String line, Dates.Found date) {
    Element name = own.first("username");
    if (name == null && submitted != null) {
      name = Own.of(submitted).link("/user");
      Element nobody = date.when().known() ? null : submitted;
      name = name == null ? nobody : name;
    }
    if (name != null) {
      return verified(Names.exact(Own.words(name)));
    }
    return date.when().known() ? verified(Names.beforeDate(line.substring(0, date.start()))) : "";
  }

  /** Takes away the note that a name belongs to no account, in the languages of Drupal. */
  private static String verified(String name) {
    int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    if (open < 1) {
      return name;
    }
    return switch (name.substring(open + 1, name.length() - 1).toLowerCase(Locale.ROOT)) {
      case "not verified",
          "nicht überprüft",
          "non vérifié",
          "no verificado",
          "niet gecontroleerd",
          "non verificato",
          "não verificado",
          "niezweryfikowany",
          "не проверено",
          "inte verifierad",
          "ikke verificeret",
          "neověřeno",
          "nem ellenőrzött",
          "unverified",
          "niet geverifieerd",
          "vahvistamaton",
          "ikke bekreftet",
          "doğrulanmamış" ->
          name.substring(0, open).strip();
      default -> name;
    };
  }

  private static When stated(Own own, Dates dates) {
    Element time = own.with("property", "schema:dateCreated");
    When when = dates.iso(Own.attr(time, "content"));
    if (when.known() || own.tag("time") == null) {
      return when;
    }
    Element clock = own.tag("time");
    return dates.read(Own.words(clock), clock.attr("datetime"));
  }

  /** Drupal makes a subject out of the first words where the commenter gives none. */
  private static String text(Own own) {
    Element body = body(own);
    String text = body == null ? "" : CommentText.of(body);
    String subject = subject(own, body);
    boolean reply = subject.regionMatches(true, 0, "re:", 0, 3);
    String start = subject.endsWith("…") ? subject.substring(0, subject.length() - 1) : subject;
    start = start.endsWith("...") ? start.substring(0, start.length() - 3) : start;
    boolean repeated = text.replace('\n', ' ').startsWith(start.strip());
    return subject.isEmpty() || reply || repeated ? text : subject + "\n\n" + text;
  }

  private static Element body(Own own) {
    String[] fields = {"field--name-comment-body", "field-name-comment-body"};
    for (String field : fields) {
      Element found = null;
      for (Element element : own.elements()) {
        boolean named = Dom.hasClass(element, field);
        boolean whole = named && Dom.hasClass(element, "field");
        found = whole || named && found == null ? element : found;
      }
      if (found != null) {
        return found;
      }
    }
    return own.any(
        "comment-body", "comment__text", "comment__content", "comment-content", "content");
  }

  private static String subject(Own own, Element body) {
    for (Element element : own.elements()) {
      boolean link = Dom.hasClass(element, "permalink");
      boolean marked = link || isTitle(element);
      if (marked && (body == null || !isWithin(element, body))) {
        String words = Own.words(element);
        boolean mark = words.equalsIgnoreCase("permalink") || words.startsWith("#");
        if (!mark && !words.isEmpty()) {
          return words;
        }
      }
    }
    return "";
  }

  private static boolean isTitle(Element element) {
    return Dom.hasClass(element, "comment__title")
        || Dom.hasClass(element, "comment-title")
        || Dom.hasClass(element, "title") && element.normalName().startsWith("h");
  }

  private static boolean isWithin(Element inner, Element outer) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  private static void claimed(Page page, ArticleBuilder article) {
    Element section = page.withId("comments");
    for (Element heading : page.withTag("h2")) {
      boolean near = section == null || isWithin(heading, section);
      int n = near ? ClaimedCount.number(Own.words(heading)) : -1;
      if (n >= 0) {
        article.claimed(n);
        return;
      }
    }
  }
}
