package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.Dates;
import parley.read.html.Page;

/** NodeBB, whose posts say of themselves who, when, and which post they answer. */
final class NodeBb extends Forum {
  NodeBb() {
    super("nodebb", "NodeBB topics: li[component=post][data-pid]");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element list : page.withClass("posts")) {
      for (Element post : list.children()) {
        if (post.attr("component").equals("post") && post.hasAttr("data-pid")) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  @Override
  String id(Element post) {
    return post.attr("data-pid");
  }

  @Override
  String author(Element post, PostReader reader) {
    String named = post.attr("data-username").strip();
    return named.isEmpty() ? reader.author(post) : named;
  }

  @Override
  When date(Element post, PostReader reader, Dates dates) {
    When stated = dates.iso(post.attr("data-timestamp"));
    return stated.known() ? stated : reader.date(post);
  }

  @Override
  String parent(Element post) {
    Element above = post.selectFirst("[component=post/parent]");
    if (above == null) {
      return "";
    }
    String id = above.attr("data-parent-pid");
    return id.isEmpty() ? above.attr("data-topid") : id;
  }

  @Override
  String heading() {
    return "[component=topic/title]";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query("[data-username]", "a[href*=/user/] ~ a, a[href*=/user/]"),
            new Query("[itemprop=datePublished]", ".timeago"),
            new Query("[component=post/content]"))
        .without("[component=post/signature]");
  }
}
