package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** vBulletin 5 and 6, a software of its own that inherits the name. */
final class Vbulletin5 extends Forum {
  Vbulletin5() {
    super("vbulletin5", "vBulletin 5 and 6 threads: li.b-post[data-node-id]");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element post : page.withClass("b-post")) {
      if (post.hasAttr("data-node-id")) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  String id(Element post) {
    return "post" + post.attr("data-node-id");
  }

  @Override
  String heading() {
    return "h1.main-title, .conversation-starter-wrapper .b-post__title";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".author [itemprop=name]", ".author strong", ".author"),
            new Query(".b-post__timestamp time", "time[itemprop=dateCreated]", "time"),
            new Query(".js-post__content-text", ".b-post__content [itemprop=text]"))
        .without(".post-signature", ".b-post__edit-note")
        .quoting(".bbcode_quote", ".bbcode_postedby");
  }
}
