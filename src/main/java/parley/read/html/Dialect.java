package parley.read.html;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.ArticleBuilder;

/**
 * One family of pages: how to tell it and where its comments are. Stateless. A new family is one
 * class and one line in {@link Dialects}.
 */
public interface Dialect {
  /** What the article's format says and what an option calls it: lower case, one word. */
  String name();

  /** What is recognised and by what: one line. */
  String description();

  /** How sure it is, from 0 to 100, by looking things up in the page's index: no search. */
  int confidence(Page page);

  /**
   * Adds the body of the article where the software marks it, and sets what it knows better than
   * the common reader, which has read title, address, author and date by then.
   *
   * @return whether it did; else the common reader looks for the body
   */
  default boolean readBody(Page page, ArticleBuilder article) {
    return false;
  }

  /** Elements that hold comments and nothing of the article; the common reader passes them. */
  default List<Element> comments(Page page) {
    return List.of();
  }

  /** Adds the comments of the page; the article itself is read before. */
  void read(Page page, ArticleBuilder article);
}
