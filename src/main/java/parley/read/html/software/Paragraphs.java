package parley.read.html.software;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import parley.read.ArticleBuilder;
import parley.read.html.CommentText;
import parley.read.html.Own;

/** Adds text of the page to the body of an article, paragraph by paragraph. */
final class Paragraphs {
  private Paragraphs() {}

  /** Adds the paragraphs of an element. */
  static void add(Element element, ArticleBuilder article) {
    add(element, Set.of(), article);
  }

  /** Adds the paragraphs of an element without what is below some nodes. */
  static void add(Element element, Set<Node> left, ArticleBuilder article) {
    add(CommentText.of(element, left), article);
  }

  /** Adds a text whose paragraphs are parted by empty lines. */
  static void add(String text, ArticleBuilder article) {
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf("\n\n", at);
      end = end < 0 ? text.length() : end;
      article.paragraph(text.substring(at, end));
      at = end + 2;
    }
  }

  /** Where an article is a link to somewhere else: its words are the title, its target is text. */
  static void link(Element link, ArticleBuilder article) {
    article.title(Own.words(link));
    if (link.attr("href").startsWith("http")) {
      article.paragraph(link.attr("href"));
    }
  }
}
