package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;
import parley.read.html.Page;

/** phpBB 3 with prosilver and the styles made after it, those of Forumotion among them. */
final class PhpBb extends Forum {
  PhpBb() {
    super("phpbb", "phpBB 3 threads: div#pN with .postbody and .content");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    boolean profiles = !page.withClass("postprofile").isEmpty() || page.withId("phpbb") != null;
    if (page.withClass("postbody").isEmpty() || !profiles) {
      return posts;
    }
    for (Element post : page.withNumberedId("p")) {
      boolean sponsored = post.id().equals("p0"); // Forumotion sells a place between the posts
      if (!sponsored && !Dom.hasClass(post, "blockpost") && isPost(post, page)) {
        posts.add(post);
      }
    }
    return posts;
  }

  private static boolean isPost(Element post, Page page) {
    boolean known = page.withId("post_content" + post.id().substring(1)) != null;
    return known || Dom.hasClass(post, "post") && post.selectFirst(".postbody") != null;
  }

  @Override
  String heading() {
    return "h2.topic-title";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(
                "p.author [class^=username]",
                ".postprofile [class^=username]",
                "[class^=username]",
                "p.author strong",
                ".postprofile dt strong",
                ".postprofile dt"),
            new Query(
                "p.author time",
                "time[datetime]",
                "p.author",
                "[class*=post-time]",
                ".timepost",
                "[class*=date]",
                ".posthead",
                ".postbody-head"),
            new Query(".content", ".post-entry", ".entry-content"))
        .without(".notice", ".signature", ".attachbox", "dl.codebox > dt", ".codebox > p")
        .quoting("blockquote", "cite");
  }

  /** The first number of "48 posts • Page 1 of 4". */
  @Override
  int claimed(Page page) {
    for (Element pages : page.withClass("pagination")) {
      String words = pages.ownText();
      if (OtherPages.largest(words) > 0) {
        int bullet = words.indexOf('•');
        return OtherPages.largest(bullet < 0 ? words : words.substring(0, bullet));
      }
    }
    return -1;
  }
}
