package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** Discourse: what it gives to crawlers, and what a browser saves of its living pages. */
final class Discourse extends Forum {
  Discourse() {
    super("discourse", "Discourse topics: .crawler-post, article#post_N with .cooked");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>(page.withClass("crawler-post"));
    if (posts.isEmpty() && !page.withClass("cooked").isEmpty()) {
      for (Element post : page.withNumberedId("post_")) {
        if (post.selectFirst(".cooked") != null) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  @Override
  String heading() {
    return "#topic-title h1 a, #topic-title .fancy-title";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(
                ".creator [itemprop=name]",
                ".creator a",
                ".creator",
                ".names .username",
                ".names .full-name"),
            new Query("time.post-time", "time", ".relative-date"),
            new Query(".post[itemprop=text]", "[itemprop=articleBody]", ".cooked", ".post"))
        .without(
            ".lightbox-wrapper .meta", ".quote-controls", ".title .avatar", ".cooked-selection")
        .quoting("aside.quote, blockquote:not(aside.quote blockquote)", ".title");
  }
}
