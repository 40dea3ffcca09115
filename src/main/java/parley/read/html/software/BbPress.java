package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Page;

/** bbPress 2, forums inside WordPress: the head of a post stands before the post. */
final class BbPress extends Forum {
  BbPress() {
    super("bbpress", "bbPress topics: .bbp-reply-content with .bbp-author-name");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (String text : new String[] {"bbp-topic-content", "bbp-reply-content"}) {
      for (Element content : page.withClass(text)) {
        Element post = content.parent();
        if (post != null && isPost(post)) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  /** The list of posts itself has a head and a foot that name its columns like a post's parts. */
  private static boolean isPost(Element post) {
    boolean frame = Dom.hasClass(post, "bbp-header") || Dom.hasClass(post, "bbp-footer");
    return !frame && post.selectFirst(".bbp-topic-author, .bbp-reply-author") != null;
  }

  /** The head of a post, which tells its number and date; the post itself where it has none. */
  private static Element head(Element post) {
    Element before = Dom.elementBefore(post);
    return before != null && before.className().contains("-header") ? before : post;
  }

  @Override
  String id(Element post) {
    return head(post).id();
  }

  @Override
  When date(Element post, PostReader reader, Dates dates) {
    return reader.date(head(post));
  }

  /** The item around the list of replies that a post is in. */
  @Override
  String parent(Element post) {
    Element list = post.closest(".bbp-threaded-replies");
    Element above = list == null ? null : list.parent();
    Element text = above == null ? null : above.selectFirst(".bbp-reply-content");
    return text == null || text.parent() == post ? "" : id(text.parent());
  }

  @Override
  String heading() {
    return ".entry-title, h1.bbp-topic-title";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".bbp-author-name", ".bbp-reply-author", ".bbp-topic-author"),
            new Query(".bbp-reply-post-date", ".bbp-topic-post-date"),
            new Query(".bbp-reply-content, .bbp-topic-content"))
        .without(
            ".bbp-reply-revision-log",
            ".bbp-topic-revision-log",
            ".bbp-attachments",
            ".bbp-signature");
  }
}
