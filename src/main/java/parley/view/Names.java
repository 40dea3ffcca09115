package parley.view;

import parley.model.Article;
import parley.text.Sanitizer;

/** How people and articles are called on the screen. */
final class Names {
  private Names() {}

  /** The title, or the file where the page has none. */
  static String shown(Article article) {
    return article.title().isEmpty() ? file(article.source()) : article.title();
  }

  /** The last part of a path; a file may be called anything, so it is cleaned. */
  static String file(String source) {
    return Sanitizer.line(source.substring(source.lastIndexOf('/') + 1));
  }

  /** The name, or words that say that the page gives none. */
  static String shown(String name) {
    return name.isEmpty() ? "(no name)" : name;
  }
}
