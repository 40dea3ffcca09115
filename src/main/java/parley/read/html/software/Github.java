package parley.read.html.software;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import parley.read.html.Order;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Issues, pull requests and gists of GitHub: ids {@code issuecomment-N}, {@code gistcomment-N},
 * {@code discussion_rN} on the comment or on its head; the opening post is the article.
 */
final class Github implements Dialect {
  private static final String[] IDS = {"issuecomment-", "gistcomment-", "discussion_r"};
  private static final int HIGHEST = 5;

  @Override
  public String name() {
    return "github";
  }

  @Override
  public String description() {
    return "GitHub issues, pull requests and gists: issuecomment-N, gistcomment-N, discussion_rN";
  }

  @Override
  public int confidence(Page page) {
    boolean text =
        !page.withClass("markdown-body").isEmpty() || !page.withClass("comment-body").isEmpty();
    boolean opening = opening(page) != null;
    return text && (opening || !marks(page).isEmpty()) ? 95 : 0;
  }

  private static Set<Node> marks(Page page) {
    Set<Node> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String prefix : IDS) {
      for (Element element : page.withNumberedId(prefix)) {
        if (!element.normalName().equals("a")) {
          marks.add(element);
        }
      }
    }
    return marks;
  }

  private static Element opening(Page page) {
    if (!page.withClass("react-issue-body").isEmpty()) {
      return page.withClass("react-issue-body").get(0);
    }
    for (String prefix : new String[] {"issue-", "pullrequest-"}) {
      for (Element element : page.withNumberedId(prefix)) {
        if (text(Own.of(element)) != null) {
          return element;
        }
      }
    }
    return null;
  }

  @Override
  public boolean readBody(Page page, ArticleBuilder article) {
    Element opening = opening(page);
    if (opening == null) {
      return false;
    }
    Own own = Own.of(opening);
    Element text = text(own);
    article.title(title(page.title()));
    article.author(author(own));
    article.published(date(own, new Dates(page.language())));
    if (text != null) {
      Paragraphs.add(text, article);
    }
    return true;
  }

  /** "Title · Issue #56 · owner/project", "Title by who · Pull Request #7 · owner/project". */
  private static String title(String whole) {
    int end = whole.indexOf(" · Issue #");
    end = end < 0 ? whole.indexOf(" · Pull Request #") : end;
    return end < 0 ? whole : whole.substring(0, end);
  }

  private static Element text(Own own) {
    Element text = own.first("markdown-body");
    return text == null ? own.first("comment-body") : text;
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    Dates dates = new Dates(page.language());
    Set<Node> marks = marks(page);
    List<Element> ordered = Order.inPage(page, marks);
    Map<Node, Integer> held = held(ordered);
    for (Element mark : ordered) {
      Own own = whole(mark, marks, held);
      Element body = text(own);
      String text = body == null ? "" : CommentText.of(body);
      String author = author(own);
      if (!author.isEmpty() || !text.isEmpty()) {
        article.comment(-1, mark.id(), author, date(own, dates), text, Kind.COMMENT);
      }
    }
    hidden(page, article);
  }

  /** The id may be on the head only: the comment is what is around it and holds one text. */
  private static Own whole(Element mark, Set<Node> marks, Map<Node, Integer> held) {
    marks.remove(mark);
    Element at = mark;
    Own own = Own.of(at, marks);
    for (int n = 0; n < HIGHEST && text(own) == null && at.parent() != null; n++) {
      at = at.parent();
      if (held.getOrDefault(at, 1) > 1) {
        break;
      }
      own = Own.of(at, marks);
    }
    marks.add(mark);
    return own;
  }

  /** How many marks the elements around each mark hold. */
  private static Map<Node, Integer> held(List<Element> marks) {
    Map<Node, Integer> held = new IdentityHashMap<>();
    for (Element mark : marks) {
      Element at = mark.parent();
      for (int n = 0; n < HIGHEST && at != null; n++) {
        Integer before = held.get(at);
        held.put(at, before == null ? 1 : before + 1);
        at = at.parent();
      }
    }
    return held;
  }

  private static String author(Own own) {
    Element link = own.with("data-testid", "avatar-link");
    link = link == null ? own.with("data-testid", "issue-body-header-author") : link;
    link = link == null ? own.first("author") : link;
    if (link != null) {
      return Own.words(link);
    }
    Element profile = own.with("data-hovercard-type", "user");
    String href = Own.attr(profile, "href");
    return href.substring(href.lastIndexOf('/') + 1);
  }

  private static When date(Own own, Dates dates) {
    Element time = own.tag("relative-time");
    time = time == null ? own.tag("time-ago") : time;
    time = time == null ? own.tag("time") : time;
    return time == null ? When.UNKNOWN : dates.iso(time.attr("datetime"));
  }

  /** "12 remaining items", "34 hidden items": events and comments together. */
  private static void hidden(Page page, ArticleBuilder article) {
    Node at = page.document().body();
    while (at != null) {
      boolean silent = at instanceof Element e && e.normalName().equals("script");
      if (at instanceof TextNode text && isHidden(text)) {
        int n = Missing.number(text.getWholeText());
        String many = n < 0 ? "More items" : n + " more items";
        article.problem(many + " of this thread are behind a link and not in this file");
        return;
      }
      at = Dom.next(at, page.document().body(), !silent);
    }
  }

  private static boolean isHidden(TextNode text) {
    String words = text.getWholeText().strip();
    boolean items = words.endsWith("items") && words.length() < 40;
    return items && (words.contains("remaining") || words.contains("hidden"));
  }
}
