package parley.view;

import java.text.Normalizer;
import java.util.Locale;
import parley.model.Article;
import parley.model.Discussion;
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

  /** The same for somebody of a thread, with a sign before a name that looks like another. */
  static String shown(Discussion d, int who, Glyphs glyphs) {
    String name = shown(d.names().get(who));
    return d.looksLike(who).isEmpty() ? name : glyphs.unlike() + name;
  }

  /** The same for whoever wrote a comment. */
  static String author(Discussion d, int comment, Glyphs glyphs) {
    return shown(d, d.authorId(comment), glyphs);
  }

  /** A text as one looks for it: without regard to case and to marks on letters. */
  static String folded(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    boolean ascii = true;
    for (int i = 0; i < small.length() && ascii; i++) {
      ascii = small.charAt(i) < 0x80;
    }
    if (ascii) {
      return small;
    }
    String apart = Normalizer.normalize(small, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        bare.append(apart.charAt(i));
      }
    }
    return bare.toString();
  }
}
