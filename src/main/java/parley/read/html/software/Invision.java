package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;
import parley.read.html.Page;

/** Invision Community 4 and 5, and IP.Board 2 and 3 before them. */
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
    for (Element text : page.withNumberedId("post-")) {
      Element table = Dom.hasClass(text, "postcolor") ? text.closest("table") : null;
      if (table != null) {
        posts.add(table);
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
                ".author",
                ".normalname, .unreg"),
            new Query(
                ".ipsComment_meta time",
                ".ipsEntry__header time",
                "time[datetime]",
                "abbr.published",
                ".published",
                "td:has(.normalname, .unreg) ~ td .postdetails",
                ".postdetails"),
            new Query(
                "[data-role=commentContent]",
                ".ipsRichText",
                ".entry-content",
                ".post.entry",
                ".postcolor"))
        .without("[data-excludequote]", "p.edit", ".ipsHidden", ".signature")
        .quoting(
            ".ipsQuote, .ipsBlockquote, div.blockquote, .quotemain",
            ".ipsQuote_citation, p.citation, .quotetop");
  }
}
