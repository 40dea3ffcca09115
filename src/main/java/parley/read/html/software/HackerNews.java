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
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Threads of the forum software "news" (Arc), 2007 to today: a flat table, one row of cells a
 * comment, indented by the width of an image. Every version has {@code td.default} around a {@code
 * span.comhead}.
 */
final class HackerNews implements Dialect {
  private static final int PIXELS_A_LEVEL = 40;

  @Override
  public String name() {
    return "hackernews";
  }

  @Override
  public String description() {
    return "Hacker News threads, 2012 to today: rows indented by the width of an image";
  }

  @Override
  public int confidence(Page page) {
    boolean head = !page.withClass("pagetop").isEmpty();
    boolean thread = page.withClass("fatitem").size() == 1 || !page.withClass("subtext").isEmpty();
    if (!rows(page).isEmpty()) {
      return head || !page.withClass("comtr").isEmpty() ? 95 : 0;
    }
    return head && thread && page.withClass("fatitem").size() == 1 ? 90 : 0;
  }

  /** The cells that hold a comment and its head; not that of the comment a page is about. */
  private static List<Element> rows(Page page) {
    Set<Node> cells = cells(page);
    List<Element> rows = new ArrayList<>();
    for (Element cell : page.withClass("default")) {
      boolean head = Own.of(cell, cells).first("comhead") != null;
      if (cell.normalName().equals("td") && head && !isInHead(cell)) {
        rows.add(cell);
      }
    }
    return rows;
  }

  private static boolean isInHead(Element cell) {
    Element at = cell;
    for (int n = 0; at != null && n < 6; n++) {
      if (Dom.hasClass(at, "fatitem")) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static Set<Node> cells(Page page) {
    Set<Node> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    cells.addAll(page.withClass("default"));
    return cells;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    Own top = top(page);
    if (top == null) {
      return true; // a page of a thread without its head: no text beside the comments
    }
    Element link = title(top);
    if (link != null) {
      Paragraphs.link(link, article);
    }
    Element user = user(top);
    article.author(Own.words(user));
    article.published(date(top, new Dates(page.language())));
    text(top, article);
    claimed(top, article);
    return true;
  }

  /** The link of the story: before it stands an empty cell of the same class. */
  private static Element title(Own top) {
    for (Element element : top.elements()) {
      if (Dom.hasClass(element, "titleline") || Dom.hasClass(element, "title")) {
        Element link = Own.of(element).tag("a");
        if (link != null) {
          return link;
        }
      }
    }
    return null;
  }

  /** The table above the comments: the story, or the comment that the page is about. */
  private static Own top(Page page) {
    if (!page.withClass("fatitem").isEmpty()) {
      return Own.of(page.withClass("fatitem").get(0));
    }
    for (Element line : page.withClass("subtext")) {
      for (Element at = line; at != null; at = at.parent()) {
        if (at.normalName().equals("table")) {
          return Own.of(at);
        }
      }
    }
    return null;
  }

  private static void text(Own top, ArticleBuilder article) {
    Element text = top.first("commtext");
    text = text == null ? top.first("toptext") : text;
    text = text == null ? oldText(top) : text;
    if (text != null) {
      Paragraphs.add(text, article);
    }
  }

  /** Until 2019 the text of a story stands in a row of its own without any class. */
  private static Element oldText(Own top) {
    boolean below = false;
    for (Element element : top.elements()) {
      below |= Dom.hasClass(element, "subtext");
      boolean cell = below && element.normalName().equals("td") && element.className().isEmpty();
      boolean form = cell && Own.of(element).tag("form") != null;
      if (cell && !form && !Own.words(element).isEmpty()) {
        return element;
      }
    }
    return null;
  }

  private static void claimed(Own top, ArticleBuilder article) {
    for (Element element : top.elements()) {
      boolean link = element.normalName().equals("a") && element.attr("href").startsWith("item");
      String words = link ? Own.words(element) : "";
      if (words.endsWith("comments") || words.endsWith("comment")) {
        int n = Missing.number(words);
        if (n >= 0) {
          article.claimed(n);
        }
      }
    }
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    Indents indents = new Indents();
    Set<Node> cells = cells(page);
    for (Element cell : rows(page)) {
      Own own = Own.of(cell, cells);
      int indent = indent(cell);
      int parent = indents.parent(indent);
      String text = text(own);
      String author = Own.words(user(own));
      int handle = article.comment(parent, id(own), author, date(own, dates), text, Kind.COMMENT);
      indents.push(indent, handle);
    }
    for (Element cell : page.withClass("title")) {
      Element link = cell.normalName().equals("td") ? Own.of(cell).tag("a") : null;
      if (link != null && Own.words(link).equals("More")) {
        Missing.otherPages(article);
      }
    }
    if (!page.withClass("morelink").isEmpty() && page.withClass("title").isEmpty()) {
      Missing.otherPages(article);
    }
  }

  private static Element user(Own own) {
    Element user = own.first("hnuser");
    return user == null ? own.link("user?id=") : user;
  }

  private static String id(Own own) {
    Element link = own.link("item?id=");
    String href = Own.attr(link, "href");
    int from = href.lastIndexOf("item?id=") + 8;
    return link == null ? "" : href.substring(from);
  }

  /** The title of the age is UTC, at times with an epoch behind it; the text is relative. */
  private static When date(Own own, Dates dates) {
    String title = Own.attr(own.first("age"), "title");
    int blank = title.indexOf(' ');
    String clock = blank < 0 ? title : title.substring(0, blank);
    if (clock.length() < 16) {
      return When.UNKNOWN;
    }
    int fraction = clock.indexOf('.');
    clock = fraction < 0 ? clock : clock.substring(0, fraction);
    return dates.iso(clock.endsWith("Z") ? clock : clock + "Z");
  }

  private static String text(Own own) {
    Element said = own.first("commtext");
    said = said == null ? own.first("comment") : said;
    if (said == null) {
      return "";
    }
    Set<Node> left = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : Own.of(said).elements()) {
      if (Dom.hasClass(element, "reply") || isOldReply(element)) {
        left.add(element);
      }
    }
    return CommentText.of(said, left);
  }

  /** Until 2016 the text may be followed by a small line of dashes and the link to reply. */
  private static boolean isOldReply(Element element) {
    if (!element.normalName().equals("font") || !element.attr("size").equals("1")) {
      return false;
    }
    String words = Own.words(element);
    return words.isEmpty() || words.startsWith("-----") || words.equals("reply");
  }

  private static int indent(Element cell) {
    Element row = cell.parent();
    Element first = row == null ? null : row.firstElementChild();
    if (first == null) {
      return 0;
    }
    long stated = Dom.number(first.attr("indent"), 0);
    if (stated >= 0) {
      return (int) Math.min(stated, Integer.MAX_VALUE);
    }
    Element image = Own.of(first).tag("img");
    long width = image == null ? 0 : Dom.number(image.attr("width"), 0);
    return (int) Math.min(Math.max(0, width) / PIXELS_A_LEVEL, Integer.MAX_VALUE);
  }
}
