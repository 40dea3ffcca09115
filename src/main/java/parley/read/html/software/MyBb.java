package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** MyBB 1.4 to 1.8, both arrangements of its posts. */
final class MyBb extends Forum {
  MyBb() {
    super("mybb", "MyBB threads: #post_N with .post_body#pid_N");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element text : page.withNumberedId("pid_")) {
      Element post = page.withId("post_" + text.id().substring("pid_".length()));
      if (post != null) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(
                ".author_information .largetext",
                ".author_information strong",
                ".post_author .largetext",
                ".largetext"),
            new Query(".post_date", ".post_head .smalltext", "td.tcat .smalltext, td.tcat"),
            new Query("[id^=pid_]"))
        .without(
            ".post_edit",
            ".post_meta",
            ".signature",
            ".post_body > .float_right",
            ".codeblock > .title")
        .quoting("blockquote", "cite");
  }
}
