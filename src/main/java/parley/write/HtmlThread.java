package parley.write;

import java.io.IOException;
import parley.model.Article;
import parley.model.Commenters;
import parley.model.Discussion;

/**
 * The thread of one article as nested lists. Browsers give up on elements nested some hundreds
 * deep, so lists nest 64 levels; a deeper comment stays at the last of them and names its parent in
 * {@code data-to}.
 */
final class HtmlThread {
  private static final int NESTED = 64;

  /** The levels that are drawn further in; below them the level is said in words. */
  private static final int INDENTED = 10;

  private final Article article;
  private final Discussion d;
  private final Outline outline;
  private final String anchor;
  private final Html html;

  /**
   * Writes to {@code html}.
   *
   * @param anchor what the anchors of this article's comments start with
   */
  HtmlThread(Article article, Outline outline, String anchor, Html html) {
    this.article = article;
    this.d = article.discussion();
    this.outline = outline;
    this.anchor = anchor;
    this.html = html;
  }

  void write() throws IOException {
    int open = 0; // lists, each but the last with an open item
    int before = -1;
    for (int i = outline.first(); i >= 0; i = outline.after(i)) {
      int list = Math.min(outline.level(i), NESTED - 1) + 1;
      if (list > open) {
        html.raw("<ol>\n");
        open = list; // a tree in its order never goes down more than one at a time
      } else {
        for (; open > list; open--) {
          html.raw("</details></li>\n</ol>\n");
        }
        html.raw("</details></li>\n");
      }
      comment(i, before);
      before = i;
    }
    for (; open > 0; open--) {
      html.raw("</details></li>\n</ol>\n");
    }
  }

  private void comment(int i, int before) throws IOException {
    html.raw("<li id=\"").raw(id(i)).raw("\" itemprop=\"comment\" itemscope ");
    html.raw("itemtype=\"https://schema.org/Comment\"");
    html.raw(d.isPingback(i) ? " class=\"pingback\"" : "");
    if (!d.id(i).isEmpty()) {
      html.raw(" data-id=\"").line(d.id(i)).raw("\"");
    }
    if (outline.level(i) >= NESTED) {
      html.raw(" data-to=\"").raw(id(outline.parent(i))).raw("\"");
    }
    html.raw("><details open><summary>");
    author(i);
    html.raw("<a href=\"#" + id(i) + "\">#" + outline.number(i) + "</a> ");
    HtmlPage.time(html, d.date(i));
    html.raw(outline.level(i) >= INDENTED ? "level " + (d.depth(i) + 1) + " " : "");
    to(i, before);
    html.raw("</summary>\n<div class=\"text\" itemprop=\"text\">");
    HtmlText.write(d.text(i), html);
    html.raw("</div>\n");
  }

  private void author(int i) throws IOException {
    html.raw(d.isPingback(i) ? "pingback: " : "");
    if (d.author(i).isEmpty()) {
      html.raw("<b>").raw(Outline.name("")).raw("</b> ");
    } else {
      html.raw(HtmlPage.PERSON).line(d.author(i)).raw("</span></span> ");
    }
    html.raw(Commenters.wrote(article, d.author(i)) ? "<small>(author)</small> " : "");
    if (!d.looksLike(d.authorId(i)).isEmpty()) {
      html.raw("<small>not ").line(d.looksLike(d.authorId(i))).raw("</small> ");
    }
  }

  /** Whom it answers, where that does not stand right above. */
  private void to(int i, int before) throws IOException {
    int parent = outline.parent(i);
    if (outline.answersLeftOut(i)) {
      html.raw("answers a comment that is left out");
    } else if (parent >= 0 && parent != before) {
      html.raw("to <a href=\"#").raw(id(parent)).raw("\">").line(outline.name(parent));
      html.raw("</a>");
    }
  }

  /** The anchor of a comment: the same in each export of the page, filtered or not. */
  private String id(int i) {
    return anchor + outline.number(i).replace('…', 'n');
  }
}
