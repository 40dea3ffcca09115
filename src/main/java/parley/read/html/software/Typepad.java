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
import parley.read.html.ClaimedCount;
import parley.read.html.CommentReader;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;
import parley.read.html.Said;

/**
 * Blogs of Movable Type and TypePad: {@code div.comment} with a text and a footer or byline,
 * numbered by the long hexadecimal ids of TypePad or by small numbers.
 */
final class Typepad implements Dialect {
  @Override
  public String name() {
    return "typepad";
  }

  @Override
  public String description() {
    return "TypePad and Movable Type posts: div.comment-content with comment-footer or byline";
  }

  @Override
  public int confidence(Page page) {
    return page.isWordpress() || find(page).isEmpty() ? 0 : 91;
  }

  private static List<Element> find(Page page) {
    List<Element> all = new ArrayList<>();
    String generator = page.meta("generator");
    boolean stated =
        generator.contains("Movable Type")
            || generator.contains("typepad")
            || generator.contains("TypePad");
    Set<Node> marked = Collections.newSetFromMap(new IdentityHashMap<>());
    marked.addAll(page.withClass("comment"));
    for (Element comment : page.withClass("comment")) {
      if (comment.normalName().equals("div") && isComment(comment, marked, stated)) {
        all.add(comment);
      }
    }
    return all;
  }

  private static boolean isComment(Element comment, Set<Node> marked, boolean stated) {
    boolean typepad = isHexadecimal(comment.id(), "comment-6a0");
    if (!typepad && !stated) {
      return false;
    }
    Own own = Own.of(comment, marked);
    return own.first("comment-content") != null
        && own.any("comment-footer", "comment-header", "byline", "comment-author") != null;
  }

  private static boolean isHexadecimal(String id, String start) {
    if (!id.startsWith(start)) {
      return false;
    }
    for (int i = start.length(); i < id.length(); i++) {
      if (Character.digit(id.charAt(i), 16) < 0) {
        return false;
      }
    }
    return id.length() > start.length() + 8;
  }

  @Override
  public List<Element> comments(Page page) {
    return find(page);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    CommentReader reader = new CommentReader(dates);
    List<Element> roots = find(page);
    Nesting nesting = new Nesting(roots);
    for (Element root : roots) {
      reader.learn(root, nesting.roots());
    }
    for (Element root : roots) {
      Own own = Own.of(root, nesting.roots());
      Said said = reader.read(root, nesting.roots());
      Element content = own.first("comment-content");
      String text = content == null ? said.text() : CommentText.of(content);
      Element published = own.any("published", "comment-date");
      When when = said.date();
      if (published != null) {
        When machine = dates.read(Own.words(published), published.attr("title"));
        when = machine.known() ? machine : when;
      }
      String author = author(own, said);
      int comment = article.comment(-1, root.id(), author, when, text, Kind.COMMENT);
      answers(own, comment, article);
    }
    for (Element heading : page.withClass("comments-header")) {
      int claimed = ClaimedCount.number(Own.words(heading));
      if (claimed >= 0) {
        article.claimed(claimed);
      }
    }
  }

  private static String author(Own own, Said said) {
    Element card = own.any("vcard", "comment-author-name");
    if (card != null && Dom.hasContent(card)) {
      return Own.words(card);
    }
    String line = Own.words(own.first("comment-footer"));
    int by = line.indexOf("by:");
    int bar = line.indexOf(" | ");
    return by >= 0 && bar > by ? line.substring(by + 3, bar).strip() : said.author();
  }

  /** Movable Type links a reply to what it answers; a link to itself is its permalink. */
  private static void answers(Own own, int comment, ArticleBuilder article) {
    Element link = own.first("comment-parent-link");
    Element reply = link == null ? own.first("comment-reply-to") : link;
    String href = Own.attr(reply, "href");
    int hash = href.indexOf('#');
    String target = hash < 0 ? "" : href.substring(hash + 1);
    if (!target.isEmpty() && !target.equals(own.root().id())) {
      article.answers(comment, target);
    }
  }
}
