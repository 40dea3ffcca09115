package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** Khoros Communities, before that Lithium: forums of companies. */
final class Khoros extends Forum {
  private static final String POST = "[data-lia-message-uid], .lia-message-view-display";

  Khoros() {
    super("khoros", "Khoros and Lithium threads: .lia-message-body-content");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element text : page.withClass("lia-message-body-content")) {
      Element post = text.closest(POST);
      if (post != null && (posts.isEmpty() || posts.get(posts.size() - 1) != post)) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  String id(Element post) {
    return post.attr("data-lia-message-uid");
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".lia-user-name-link", ".UserName", ".lia-message-author-username"),
            new Query(
                ".local-friendly-date[title]",
                ".lia-message-posted-on",
                ".DateTime",
                "time[datetime]"),
            new Query(".lia-message-body-content"))
        .without(".lia-message-signature", ".lia-quilt-column-alley", ".UserSignature")
        .quoting("blockquote", ".lia-quote-author");
  }
}
