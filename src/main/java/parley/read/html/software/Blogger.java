package parley.read.html.software;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;
import parley.read.html.ClaimedCount;
import parley.read.html.CommentText;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.NestedThread;
import parley.read.html.Own;
import parley.read.html.Page;

/**
 * Blogs on Blogger: threads of {@code li.comment#cN} since 2012, flat definition lists with {@code
 * dt#cN} before, and in old templates today.
 */
final class Blogger extends NestedThread {
  private static final int QUARTER = 15 * 60;

  Blogger() {
    super(
        "blogger",
        "Blogger (blogspot) posts: li.comment or dt.comment-author with ids of c and a number");
  }

  @Override
  public List<Element> comments(Page page) {
    List<Element> all = new ArrayList<>();
    boolean blocks =
        !page.withClass("comment-block").isEmpty() || !page.withClass("comment-header").isEmpty();
    for (Element element : page.withNumberedId("c")) {
      String tag = element.normalName();
      boolean item = (tag.equals("li") || tag.equals("div")) && Dom.hasClass(element, "comment");
      if (item && blocks || isTerm(element)) {
        all.add(element);
      }
    }
    return all;
  }

  private static boolean isTerm(Element element) {
    return element.normalName().equals("dt") && Dom.hasClass(element, "comment-author");
  }

  @Override
  protected void learn(Element comment, Set<Node> branches, Dates dates) {
    Element link = Own.of(comment, branches).link("showComment=");
    dates.learn(Own.words(link), millis(link));
  }

  @Override
  protected int add(Own own, int parent, Dates dates, ArticleBuilder article) {
    return isTerm(own.root())
        ? term(own.root(), article, dates)
        : item(own, parent, article, dates);
  }

  @Override
  protected void close(Page page, List<Element> comments, ArticleBuilder article) {
    for (Element heading : page.withTag("h4")) {
      int claimed = ClaimedCount.number(Own.words(heading));
      if (claimed >= 0) {
        article.claimed(claimed);
        break;
      }
    }
    for (Element more : page.withClass("loadmore")) {
      if (!Dom.hasClass(more, "hidden")) {
        Missing.otherPages(article);
      }
    }
  }

  private static int item(Own own, int parent, ArticleBuilder article, Dates dates) {
    Element name = own.any("user", "comment-author", "author");
    Element body = own.any("comment-content", "comment-body");
    String text = body == null ? "" : CommentText.of(body);
    When when =
        date(own.link("showComment="), Own.words(own.any("datetime", "comment-timestamp")), dates);
    return article.comment(parent, own.root().id(), Own.words(name), when, text, Kind.COMMENT);
  }

  /** A term holds "Ann said…", the definitions behind it the text, then the date. */
  private static int term(Element root, ArticleBuilder article, Dates dates) {
    Element body = null;
    Element footer = null;
    Element at = root.nextElementSibling();
    while (at != null && at.normalName().equals("dd")) {
      boolean foot = Dom.hasClass(at, "comment-footer");
      body = body == null && !foot ? at : body;
      footer = footer == null && foot ? at : footer;
      at = at.nextElementSibling();
    }
    Own term = Own.of(root);
    Element link = term.link("/profile/", "http");
    String author = link == null ? speaker(Own.words(root)) : Own.words(link);
    Element stamp = footer == null ? null : Own.of(footer).tag("a");
    When when = date(stamp, Own.words(footer), dates);
    String text = body == null ? "" : CommentText.of(body);
    return article.comment(-1, root.id(), author, when, text, Kind.COMMENT);
  }

  /** Without a link the name ends before the last word: "Ann said...", "Ann hat gesagt…". */
  private static String speaker(String words) {
    String name = words;
    for (String verb : new String[] {"hat gesagt", "a dit", "ha detto", "said"}) {
      int at = name.lastIndexOf(verb);
      if (at > 0 && name.length() - at < verb.length() + 5) {
        return name.substring(0, at).strip();
      }
    }
    boolean open = name.endsWith("...") || name.endsWith("…");
    int blank = name.lastIndexOf(' ');
    return open && blank > 0 ? name.substring(0, blank).strip() : name;
  }

  /** The address of a comment ends in the milliseconds of its moment. */
  private static String millis(Element link) {
    String href = Own.attr(link, "href");
    int from = href.indexOf("showComment=");
    int end = from < 0 ? -1 : from + "showComment=".length();
    int start = end;
    while (end >= 0 && end < href.length() && Character.isDigit(href.charAt(end))) {
      end++;
    }
    return start < 0 ? "" : href.substring(start, end);
  }

  /** The wall clock of the page with its distance from the moment; either alone if need be. */
  private static When date(Element link, String words, Dates dates) {
    When seen = dates.read(words);
    When meant = dates.iso(millis(link));
    if (!meant.known()) {
      return seen;
    }
    return seen.known() && seen.hasTime()
        ? zoned(seen, meant)
        : seen.known() ? seen : clock(words, meant);
  }

  private static When zoned(When seen, When meant) {
    LocalDateTime minute = meant.local().withSecond(0);
    long seconds = Duration.between(minute, seen.local()).getSeconds();
    boolean zone = Math.abs(seconds) <= 14 * 3600 && seconds % QUARTER == 0;
    return zone ? When.of(seen.local(), ZoneOffset.ofTotalSeconds((int) seconds)) : seen;
  }

  /** Some templates show "10:01" alone: the day nearest to the moment is meant. */
  private static When clock(String words, When meant) {
    int colon = words.indexOf(':');
    if (colon < 1 || colon + 2 >= words.length()) {
      return meant;
    }
    int hour = Missing.number(words.substring(Math.max(0, colon - 2), colon));
    int minute = Missing.number(words.substring(colon + 1, colon + 3));
    boolean evening = words.endsWith("PM") && hour < 12;
    boolean night = words.endsWith("AM") && hour == 12;
    hour += evening ? 12 : night ? -12 : 0;
    int utc = meant.local().getHour() * 60 + meant.local().getMinute();
    int minutes = Math.floorMod(hour * 60 + minute - utc + 12 * 60, 24 * 60) - 12 * 60;
    boolean wrong = hour < 0 || hour > 23 || minute < 0 || minutes % 15 != 0;
    return wrong
        ? meant
        : When.of(meant.local().plusMinutes(minutes), ZoneOffset.ofTotalSeconds(minutes * 60));
  }
}
