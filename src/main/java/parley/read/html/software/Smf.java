package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** Simple Machines Forum 1.1 to 2.1. */
final class Smf extends Forum {
  private static final int HIGHEST = 8;

  Smf() {
    super("smf", "Simple Machines threads: #msg_N with .poster and .keyinfo");
  }

  /** The text is the mark; what is around it depends on the version. */
  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element text : page.withNumberedId("msg_")) {
      if (page.withId("subject_" + text.id().substring("msg_".length())) != null) {
        Element post = around(text);
        if (post != null) {
          posts.add(post);
        }
      }
    }
    return posts.isEmpty() ? ofTables(page) : posts;
  }

  /** Version 1.1: rows that begin with the poster's cell; only the theme's frame has ids. */
  private static List<Element> ofTables(Page page) {
    List<Element> posts = new ArrayList<>();
    if (page.withId("bodyarea") != null && page.withId("quickModForm") != null) {
      for (Element text : page.withClass("post")) {
        Element row = text.closest("tr:has(> td > b)");
        if (row != null) {
          posts.add(row);
        }
      }
    }
    return posts;
  }

  private static Element around(Element text) {
    Element at = text.parent();
    for (int n = 0; at != null && n < HIGHEST; n++) {
      boolean table = at.normalName().equals("tr") && at.selectFirst("td > b") != null;
      if (at.selectFirst(".poster") != null || table) {
        return at;
      }
      at = at.parent();
    }
    return null;
  }

  @Override
  String id(Element post) {
    Element text = post.selectFirst("[id~=^msg_\\d+$]");
    return text == null ? "" : text.id();
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".poster h4 a", ".poster h4", "td > b > a", "td > b"),
            new Query(
                ".keyinfo .postinfo a.smalltext",
                ".keyinfo .smalltext",
                ".keyinfo .page_number ~ *",
                ".keyinfo",
                "td:has(.post) .smalltext:contains(:)"),
            new Query(".post .inner", "[id~=^msg_\\d+$]", ".post"))
        .without(".signature", ".modified", ".codeheader")
        .quoting("blockquote, div.quote", "cite, .quoteheader");
  }
}
