package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Anchor;
import parley.model.Article;
import parley.text.Sanitizer;

/**
 * A link of an article or a comment.
 *
 * @param block the comment it stands in, or {@link Visible#ARTICLE}
 * @param label the words that are the link
 * @param target where it leads, as the page writes it
 */
record Link(int block, String label, String target) {
  /** The links of a block in the order of its text, each target once; the page's own first. */
  static List<Link> of(Article article, int block) {
    List<Link> links = new ArrayList<>();
    if (block == Visible.ARTICLE) {
      if (!article.url().isEmpty()) {
        links.add(new Link(block, "this page", article.url()));
      }
      int paragraph = 0;
      for (String text : article.body()) {
        add(block, text, article.anchors().ofParagraph(paragraph++), links);
      }
      for (String text : article.notices()) {
        add(block, text, article.anchors().ofParagraph(paragraph++), links);
      }
    } else if (block < article.discussion().size()) {
      add(block, article.discussion().text(block), article.links(block), links);
    }
    return links;
  }

  private static void add(int block, String text, List<Anchor> anchors, List<Link> links) {
    for (Anchor anchor : Wrapped.links(text, anchors)) {
      String label = text.substring(anchor.start(), anchor.end());
      Link link = new Link(block, Sanitizer.line(label), anchor.target());
      if (!link.among(links)) {
        links.add(link);
      }
    }
  }

  /** Whether it is an address that leads where it says. */
  boolean bare() {
    return label.equals(target);
  }

  private boolean among(List<Link> links) {
    for (Link link : links) {
      if (link.target.equals(target)) {
        return true;
      }
    }
    return false;
  }

  /** Where a comment is to be found on the web: at its page, if that says what it calls it. */
  static String of(Article article, String id) {
    String page = article.url();
    int fragment = page.indexOf('#');
    String bare = fragment < 0 ? page : page.substring(0, fragment);
    return page.isEmpty() || id.isEmpty() ? page : bare + "#" + Sanitizer.line(id);
  }
}
