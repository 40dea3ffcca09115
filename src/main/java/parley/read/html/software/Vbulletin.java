package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/**
 * vBulletin 3 and 4: tables and lists around the same {@code #post_message_N}; and the plain pages
 * of its archive.
 */
final class Vbulletin extends Forum {
  Vbulletin() {
    super("vbulletin", "vBulletin 3 and 4 threads: #post_message_N");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element text : page.withNumberedId("post_message_")) {
      Element post = around(page, text.id().substring("post_message_".length()), text);
      if (post != null) {
        posts.add(post);
      }
    }
    for (Element text : page.withClass("posttext")) {
      if (text.parent() != null && text.parent().selectFirst(".posttop .username") != null) {
        posts.add(text.parent());
      }
    }
    return posts;
  }

  /** The post's own element; a link beside its number may carry an id of the same kind. */
  private static Element around(Page page, String number, Element text) {
    for (String prefix : new String[] {"post_", "edit", "post"}) {
      Element post = page.withId(prefix + number);
      if (post != null && isInside(text, post)) {
        return post;
      }
    }
    return text.closest("table, li, article");
  }

  private static boolean isInside(Element text, Element post) {
    Element at = text;
    while (at != null && at != post) {
      at = at.parent();
    }
    return at == post;
  }

  @Override
  String id(Element post) {
    Element text = post.selectFirst("[id^=post_message_]");
    return text == null ? "" : "post" + text.id().substring("post_message_".length());
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(
                ".username_container .username", ".bigusername", ".username", "[id^=postmenu_]"),
            new Query(
                ".postdate .date",
                ".postdate",
                "td.thead",
                ".thead",
                "td.tcat",
                ".posttop .date",
                "dl.userstats dt:not(:matches(\\S)) + dd"),
            new Query("[id^=post_message_] .postcontent", "[id^=post_message_]", ".posttext"))
        .without(
            ".bbcode_description",
            "div:has(> table td.alt2) > .smallfont",
            ".signature",
            ".lastedited")
        .quoting(
            ".bbcode_quote, div:has(> .smallfont):has(> table td.alt2)",
            ".bbcode_postedby, td.alt2 > div:has(> strong)");
  }

  /** The last number of "Results 1 to 15 of 147". */
  @Override
  int claimed(Page page) {
    Element stated = page.withId("postpagestats_above");
    return stated == null ? -1 : OtherPages.largest(PostReader.words(stated, 100));
  }
}
