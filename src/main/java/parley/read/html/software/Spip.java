package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.CommentReader;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dialect;
import parley.read.html.Dom;
import parley.read.html.Names;
import parley.read.html.Nesting;
import parley.read.html.Own;
import parley.read.html.Page;
import parley.read.html.Said;

/** Forums below articles of SPIP: {@code li.forum-fil} or {@code li.comment-li}, replies inside. */
final class Spip implements Dialect {
  @Override
  public String name() {
    return "spip";
  }

  @Override
  public String description() {
    return "SPIP articles: li.forum-fil or li.comment-li, text in forum-texte or comment-texte";
  }

  @Override
  public int confidence(Page page) {
    return items(page).isEmpty() ? 0 : 92;
  }

  private static List<Element> items(Page page) {
    boolean spip = page.meta("generator").startsWith("SPIP");
    for (Element element : page.withClass("forum-fil")) {
      spip |= element.normalName().equals("li");
    }
    List<Element> all = new ArrayList<>();
    if (spip) {
      add(page.withClass("forum-fil"), all);
      if (all.isEmpty()) {
        add(page.withClass("comment-li"), all);
      }
    }
    return all;
  }

  private static void add(List<Element> marked, List<Element> all) {
    for (Element element : marked) {
      if (element.normalName().equals("li")) {
        all.add(element);
      }
    }
  }

  @Override
  public List<Element> comments(Page page) {
    return items(page);
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    CommentReader reader = new CommentReader(dates);
    List<Element> roots = items(page);
    Nesting nesting = new Nesting(roots);
    for (Element root : roots) {
      reader.learn(root, nesting.roots());
    }
    int[] handle = new int[roots.size()];
    for (int i = 0; i < handle.length; i++) {
      Own own = Own.of(roots.get(i), nesting.roots());
      int parent = nesting.parent(i) < 0 ? -1 : handle[nesting.parent(i)];
      Said said = reader.read(own.root(), nesting.roots());
      Element name = named(own, "forum-qui");
      name = name == null ? own.first("fn") : name;
      String author = name == null ? said.author() : Names.clean(Own.words(name));
      When when = date(own, dates);
      when = when.known() ? when : said.date();
      handle[i] = article.comment(parent, id(own), author, when, text(own, said), Kind.COMMENT);
    }
  }

  /** The first element with a class of that start: editing tools add the number of the message. */
  private static Element named(Own own, String start) {
    for (Element element : own.elements()) {
      String names = element.className();
      if (names.startsWith(start) || names.contains(" " + start)) {
        return element;
      }
    }
    return null;
  }

  private static String id(Own own) {
    Element named = own.with("id");
    return own.root().id().isEmpty() ? Own.attr(named, "id") : own.root().id();
  }

  private static When date(Own own, Dates dates) {
    Element abbr = own.tag("abbr");
    abbr = abbr == null ? own.tag("time") : abbr;
    if (abbr == null) {
      return dates.read(Own.words(named(own, "forum-nav")));
    }
    String machine = abbr.hasAttr("datetime") ? abbr.attr("datetime") : abbr.attr("title");
    return dates.read(Own.words(abbr), machine);
  }

  private static String text(Own own, Said said) {
    Element body = named(own, "forum-texte");
    body = body == null ? named(own, "comment-texte") : body;
    String text = body == null ? said.text() : CommentText.of(body);
    Element title = own.any("forum-titre", "comment-titre");
    String subject = title == null || !Dom.hasContent(title) ? "" : Own.words(title);
    return body == null ? text : Subject.above(text, subject);
  }
}
