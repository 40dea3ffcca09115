package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** Invision Community 4 and 5, and IP.Board 3 before them. */
final class Invision extends Forum {
  Invision() {
    super("invision", "Invision topics: article#elComment_N, IP.Board 3 div#post_id_N");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>(page.withNumberedId("elComment_"));
    for (Element post : page.withNumberedId("post_id_")) {
      if (post.className().contains("post_block")) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  String heading() {
    return "h1.ipsType_pageTitle, .ipsPageHeader__title, h1.ipsType_pagetitle";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(
                ".ipsEntry__username a",
                ".ipsEntry__username",
                ".cAuthorPane_author > a, .cAuthorPane_author > strong",
                ".cAuthorPane_author",
                ".author [itemprop=name]",
                ".post_username .author",
                ".author"),
            new Query(
                ".ipsComment_meta time",
                ".ipsEntry__header time",
                "time[datetime]",
                "abbr.published",
                ".published"),
            new Query(
                "[data-role=commentContent]", ".ipsRichText", ".entry-content", ".post.entry"))
        .without("[data-excludequote]", "p.edit", ".ipsHidden", ".signature")
        .quoting(".ipsQuote, .ipsBlockquote, div.blockquote", ".ipsQuote_citation, p.citation");
  }
}
