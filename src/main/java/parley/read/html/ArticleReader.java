package parley.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.ArticleBuilder;

/** Reads the article of any page: title, author, date, address, paragraphs, notices. */
final class ArticleReader {
  private static final int MOST_NOTICES = 12;

  private final Page page;
  private String title = "";

  ArticleReader(Page page) {
    this.page = page;
  }

  /** Fills everything of the article but its comments. */
  void read(ArticleBuilder article) {
    head(article);
    body(List.of(), article);
  }

  /** Title, address, author and date. */
  void head(ArticleBuilder article) {
    ArticleHead head = new ArticleHead(page);
    title = head.title();
    article.title(title);
    article.url(head.url());
    article.author(head.author());
    article.published(head.published(new Dates(page.language())));
  }

  /**
   * Paragraphs and notices; after {@link #head}.
   *
   * @param comments elements known to hold nothing of the article
   */
  void body(List<Element> comments, ArticleBuilder article) {
    ArticleBody body = new ArticleBody(page, comments);
    Element element = body.element();
    if (element != null) {
      paragraphs(element, title, body.left(), article);
    }
    notices(element, body.boxes(), article);
  }

  private static void paragraphs(
      Element element, String title, Set<Node> left, ArticleBuilder article) {
    String text = CommentText.of(element, left);
    String before = "";
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      String paragraph = text.substring(at, end);
      boolean repeated = paragraph.equals(before) || paragraph.equals(title);
      if (!repeated && !Buttons.is(paragraph)) {
        article.paragraph(paragraph);
      }
      before = paragraph;
      at = end + 2;
    }
  }

  /** Tags and related posts inside or close behind the article, each box as one line. */
  private void notices(Element body, List<Element> boxes, ArticleBuilder article) {
    Set<Node> near = Collections.newSetFromMap(new IdentityHashMap<>());
    Element around = body;
    for (int n = 0; around != null && n < 3; n++) {
      near.add(around);
      around = around.parent();
    }
    int noted = 0;
    for (Element box : boxes) {
      Element up = box.parent();
      boolean close = up != null && (near.contains(up) || near.contains(up.parent()));
      String line = oneLine(CommentText.of(box));
      if (close && !line.isEmpty() && noted++ < MOST_NOTICES) {
        article.notice(line);
      }
    }
    policy(article);
  }

  /** Words of the site between the heading of the comments and the first of them. */
  private void policy(ArticleBuilder article) {
    for (String name : new String[] {"no-comments", "nocomments", "comments-closed"}) {
      for (Element element : page.withClass(name)) {
        article.notice(oneLine(CommentText.of(element)));
        return;
      }
    }
    for (String name : new String[] {"comment-policy", "comments-policy", "discussion-policy"}) {
      for (Element element : page.withClass(name)) {
        article.notice(CommentText.of(element));
      }
      if (page.withId(name) != null) {
        article.notice(CommentText.of(page.withId(name)));
      }
    }
  }

  private static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    boolean separate = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        separate = out.length() > 0;
      } else {
        if (separate) {
          out.append(" · ");
          separate = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }
}
