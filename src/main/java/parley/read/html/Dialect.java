package parley.read.html;

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

  /** Adds the comments of the page; the article itself is read by others. */
  void read(Page page, ArticleBuilder article);
}
