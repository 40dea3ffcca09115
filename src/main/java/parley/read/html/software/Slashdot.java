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
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Threads of Slash (Slashdot and sites of its software): {@code li#tree_N} in nested lists.
 * Comments below the reader's threshold are there as one line without a date, or as an empty shell.
 */
public final class Slashdot implements Dialect {
  @Override
  public String name() {
    return "slashdot";
  }

  @Override
  public String description() {
    return "Slashdot threads: li#tree_N in nested lists, with a subject, a name and a body each";
  }

  @Override
  public int confidence(Page page) {
    boolean bodies = !page.withNumberedId("comment_body_").isEmpty();
    return bodies && !comments(page).isEmpty() ? 95 : 0;
  }

  private static List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    for (Element item : page.withNumberedId("tree_")) {
      if (Dom.hasClass(item, "comment")) {
        all.add(item);
      }
    }
    return all;
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    List<Element> roots = comments(page);
    Nesting nesting = new Nesting(roots);
    int[] handle = new int[roots.size()];
    int empty = 0;
    int excerpts = 0;
    for (int i = 0; i < handle.length; i++) {
      Own own = Own.of(roots.get(i), nesting.roots());
      int parent = nesting.parent(i) < 0 ? -1 : handle[nesting.parent(i)];
      String number = own.root().id().substring("tree_".length());
      Element body = own.with("id", "comment_body_" + number);
      if (body == null) {
        handle[i] = parent; // nothing of it was loaded; its replies may have been
        empty++;
        continue;
      }
      excerpts += Dom.hasClass(own.root(), "oneline") ? 1 : 0;
      String text = withSubject(Own.words(own.link("cid=")), CommentText.of(body));
      When when = date(own, number, dates);
      handle[i] = article.comment(parent, number, author(own), when, text, Kind.COMMENT);
    }
    if (excerpts > 0) {
      article.problem(excerpts + " comments are in this page as one line, which may be an excerpt");
    }
    if (empty > 0) {
      article.problem(empty + " comments were not loaded into this page; replies moved up");
    }
  }

  /** A subject that only repeats the one above says nothing. */
  private static String withSubject(String subject, String text) {
    boolean reply = subject.regionMatches(true, 0, "re:", 0, 3);
    return subject.isEmpty() || reply ? text : subject + "\n\n" + text;
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
