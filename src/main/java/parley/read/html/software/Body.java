package parley.read.html.software;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;

/** Adds the text of an element to the body of an article. */
final class Body {
  private Body() {}

  /** Adds the paragraphs of an element. */
  static void add(Element element, ArticleBuilder article) {
    add(element, Set.of(), article);
  }

  /** Adds the paragraphs of an element without what is below some nodes. */
  static void add(Element element, Set<Node> left, ArticleBuilder article) {
    String text = CommentText.of(element, left);
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      article.paragraph(text.substring(at, end));
      at = end + 2;
    }
  }
}
