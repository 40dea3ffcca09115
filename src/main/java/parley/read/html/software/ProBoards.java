package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** ProBoards 5. */
final class ProBoards extends Forum {
  ProBoards() {
    super("proboards", "ProBoards threads: #post-N with .message and abbr.o-timestamp");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    if (!page.withClass("o-timestamp").isEmpty()) {
      for (Element post : page.withNumberedId("post-")) {
        if (post.selectFirst(".message") != null) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".mini-profile .user-link", ".user-link", ".mini-profile .user-guest"),
            new Query(".date .o-timestamp", ".o-timestamp"),
            new Query(".message"))
        .without(".signature", ".edited_by", ".quote_avatar_container")
        .quoting("div.quote", ".quote_header");
  }
}
