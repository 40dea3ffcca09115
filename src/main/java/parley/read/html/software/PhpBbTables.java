package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** phpBB 2 (subSilver) and the table style of phpBB 3 (subsilver2): a name before each text. */
final class PhpBbTables extends Forum {
  PhpBbTables() {
    super("phpbb2", "phpBB 2 threads and subsilver2: .name or .postauthor with .postbody");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    if (page.withClass("postbody").isEmpty()) {
      return posts;
    }
    for (Element name : page.withClass("name")) {
      Element row = name.selectFirst("a[name]") == null ? null : name.closest("tr");
      if (row != null && row.selectFirst(".postbody") != null) {
        posts.add(row);
      }
    }
    for (Element name : page.withClass("postauthor")) {
      Element table = name.closest("table");
      if (table != null && table.selectFirst(".postbody") != null) {
        posts.add(table);
      }
    }
    return posts;
  }

  @Override
  String id(Element post) {
    Element anchor = post.selectFirst("a[name]");
    String name = anchor == null ? "" : anchor.attr("name");
    return name.isEmpty() || name.startsWith("p") ? name : "p" + name;
  }

  @Override
  String heading() {
    return "a.maintitle, #pageheader h2 a.titles";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".name b", ".name", ".postauthor"),
            new Query(
                "td[width=100%] > .postdetails",
                "td ~ td .postdetails", "td.gensmall div:has(b) ~ div", "td.gensmall"),
            new Query("td:has(> span.postbody)", ".postbody"))
        .without(".gensmall", ".signature", ".postbody ~ .postbody:matches(^\\s*_{5})")
        .quoting(".quotecontent, table:has(td.quote)", ".quotetitle, .genmed");
  }
}
