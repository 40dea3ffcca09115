package parley.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/**
 * Pages that parley exported: every name, date, parent and text as it was, character for character.
 * Several articles in one page are read as one, which is told. Linear.
 */
final class ParleyPage implements Dialect {
  private static final String ARTICLE = "DiscussionForumPosting";

  @Override
  public String name() {
    return "parley";
  }

  @Override
  public String description() {
    return "pages that parley exported, read back without loss";
  }

  @Override
  public int confidence(Page page) {
    boolean ours = page.meta("generator").equals("parley");
    return ours && !page.withType(ARTICLE).isEmpty() ? 100 : 0;
  }

  @Override
  public List<Element> comments(Page page) {
    return page.withType("Comment");
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    List<Element> articles = page.withType(ARTICLE);
    for (int i = 0; i < articles.size(); i++) {
      head(articles.get(i), i == 0, article);
    }
    if (articles.size() > 1) {
      article.problem(articles.size() + " articles in one page are shown as one");
    }
    return !articles.isEmpty();
  }

  /** The parts of an article stand right below it; the thread is one of them. */
  private static void head(Element root, boolean first, ArticleBuilder article) {
    if (first) {
      article.title(text(child(root, "itemprop", "headline")));
      facts(child(root, "class", "facts"), article);
    } else {
      article.paragraph(text(root.firstElementChild()));
    }
    for (Element at = root.firstElementChild(); at != null; at = at.nextElementSibling()) {
      for (Element e = at.firstElementChild(); e != null; e = e.nextElementSibling()) {
        switch (at.normalName()) {
          case "section" -> {
            if (at.attr("itemprop").equals("articleBody")) {
              article.paragraph(text(e));
            }
          }
          case "aside" -> article.notice(text(e));
          case "footer" -> footer(e, first, article);
          default -> {}
        }
      }
    }
  }

  private static void facts(Element facts, ArticleBuilder article) {
    article.author(text(child(facts, "itemprop", "author")));
    article.published(when(child(facts, "itemprop", "dateCreated")));
    article.url(text(child(facts, "itemprop", "url")));
  }

  private static void footer(Element line, boolean first, ArticleBuilder article) {
    if (Dom.hasClass(line, "problem")) {
      article.problem(text(line));
    } else if (first && line.firstElementChild() != null) {
      article.claimed((int) Dom.number(line.firstElementChild().attr("value"), 0));
    }
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    List<Element> items = comments(page);
    Nesting nesting = new Nesting(items);
    Map<String, Integer> byAnchor = new HashMap<>();
    int[] handle = new int[items.size()];
    for (int i = 0; i < handle.length; i++) {
      Element item = items.get(i);
      Integer named = byAnchor.get(item.attr("data-to"));
      int around = nesting.parent(i) < 0 ? -1 : handle[nesting.parent(i)];
      handle[i] = comment(item, named == null ? around : named, article);
      byAnchor.put(item.id(), handle[i]);
    }
  }

  private static int comment(Element item, int parent, ArticleBuilder article) {
    Element details = item.firstElementChild();
    Element summary = details == null ? null : details.firstElementChild();
    return article.comment(
        parent,
        item.attr("data-id"),
        text(child(summary, "itemprop", "author")),
        when(child(summary, "itemprop", "dateCreated")),
        text(child(details, "itemprop", "text")),
        Dom.hasClass(item, "pingback") ? Kind.PINGBACK : Kind.COMMENT);
  }

  /** The first element right below another that has that value of an attribute, or null. */
  private static Element child(Element above, String key, String value) {
    Element at = above == null ? null : above.firstElementChild();
    while (at != null && !at.attr(key).equals(value)) {
      at = at.nextElementSibling();
    }
    return at;
  }

  private static When when(Element time) {
    return time == null ? When.UNKNOWN : new Dates("").iso(time.attr("datetime"));
  }

  /** All text below an element as it stands, white space included; empty for null. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node at = element; at != null; at = Dom.next(at, element, true)) {
      if (at instanceof TextNode part) {
        text.append(part.getWholeText());
      }
    }
    return text.toString();
  }
}
