package parley.view;

import parley.model.Article;
import parley.model.Discussion;
import parley.model.When;

/** What the copying keys copy of the block under the cursor. */
final class Clip {
  private Clip() {}

  /** Who, when and what: a comment, or the article. */
  static Effect.Copy text(ThreadView view) {
    int at = view.cursor();
    if (at == Visible.ARTICLE) {
      Article article = view.article();
      String head = Names.shown(article) + "\n" + by(article.author(), article.published());
      String url = article.url().isEmpty() ? "" : article.url() + "\n";
      String all = head + url + "\n" + String.join("\n\n", article.body()) + "\n";
      return new Effect.Copy("the article", all);
    }
    Discussion d = view.discussion();
    String name = Names.shown(d.author(at));
    return new Effect.Copy(
        "the comment by " + name, by(name, d.date(at)) + "\n" + d.text(at) + "\n");
  }

  private static String by(String name, When when) {
    String date = Facts.date(when);
    String both = name + (name.isEmpty() || date.isEmpty() ? "" : ", ") + date;
    return both.isEmpty() ? "" : both + "\n";
  }

  /** Where it is on the web; empty where the page does not say. */
  static Effect.Copy address(ThreadView view) {
    int at = view.cursor();
    Article article = view.article();
    String id = at == Visible.ARTICLE ? "" : article.discussion().id(at);
    boolean exact = !id.isEmpty() || at == Visible.ARTICLE;
    String what = exact ? "the address" : "the address of the page, which names no comments,";
    return new Effect.Copy(what, Link.of(article, id));
  }
}
