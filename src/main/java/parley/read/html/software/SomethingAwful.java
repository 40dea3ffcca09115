package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;
import parley.read.html.Page;

/** The forum software of Something Awful: vBulletin 2 grown apart. */
final class SomethingAwful extends Forum {
  SomethingAwful() {
    super("somethingawful", "Something Awful threads: table.post#postN");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element post : page.withNumberedId("post")) {
      if (post.normalName().equals("table") && Dom.hasClass(post, "post")) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  boolean isOpening(Element first) {
    String place = first.attr("data-idx");
    return place.isEmpty() || place.equals("1");
  }

  @Override
  Layout layout() {
    return Layout.of(new Query(".author"), new Query(".postdate"), new Query(".postbody"))
        .without(".editedby", ".signature")
        .quoting(".bbc-block:has(> blockquote)", "h4");
  }
}
