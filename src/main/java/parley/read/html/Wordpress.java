package parley.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.ArticleBuilder;

/** Pages of WordPress: its own comment list in whatever dress a theme gives it. */
final class Wordpress implements Dialect {
  @Override
  public String name() {
    return "wordpress";
  }

  @Override
  public String description() {
    return "WordPress pages, all themes: comment-N ids, depth-N classes, lists of children";
  }

  @Override
  public int confidence(Page page) {
    if (!page.withClass("depth-1").isEmpty() && hasComments(page)) {
      return 90;
    }
    if (!hasNumbers(page)) {
      return 0;
    }
    if (page.isWordpress()) {
      return 80;
    }
    boolean list =
        !page.withClass("commentlist").isEmpty()
            || !page.withClass("comment-list").isEmpty()
            || !page.withClass("comment-reply-link").isEmpty()
            || page.withId("commentlist") != null;
    return list ? 60 : 0;
  }

  private static boolean hasComments(Page page) {
    return !page.withClass("comment").isEmpty()
        || !page.withClass("pingback").isEmpty()
        || !page.withClass("trackback").isEmpty()
        || hasNumbers(page);
  }

  private static boolean hasNumbers(Page page) {
    for (String prefix : new String[] {"comment-", "li-comment-", "div-comment-"}) {
      for (Element element : page.withNumberedId(prefix)) {
        if (ThreadItems.mayBeItem(element.normalName()) && Dom.hasContent(element)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void read(Page page, ArticleBuilder article) {
    ThreadItems items = ThreadItems.of(page);
    Dates dates = new Dates(page.language());
    new ThreadReader(items, dates).read(article);
    ClaimedCount.read(page, items.first(), article);
    List<Element> other = page.withClass("comment-navigation");
    Paging.note(page, other, article);
  }
}
