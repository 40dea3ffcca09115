package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;
import parley.read.html.Page;

/** XenForo 1 and 2, whose posts both carry their author in an attribute. */
final class XenForo extends Forum {
  XenForo() {
    super("xenforo", "XenForo 1 and 2 threads: article.message#js-post-N, li.message#post-N");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (String prefix : new String[] {"js-post-", "post-"}) {
      for (Element post : page.withNumberedId(prefix)) {
        if (Dom.hasClass(post, "message") && post.hasAttr("data-author")) {
          posts.add(post);
        }
      }
    }
    return posts;
  }

  @Override
  String author(Element post, PostReader reader) {
    String named = post.attr("data-author").strip();
    return named.isEmpty() ? reader.author(post) : named;
  }

  @Override
  String heading() {
    return ".p-title-value, .titleBar h1";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".message-name .username", ".userText .username", ".message-name"),
            new Query(
                ".message-attribution time",
                ".message-date time",
                ".messageMeta .DateTime",
                "time",
                ".messageUserInfo small"),
            new Query(".message-body .bbWrapper", ".messageText", ".bbWrapper"))
        .without(
            ".bbCodeBlock-expandLink",
            ".bbCodeBlock-shrinkLink",
            ".quoteExpand",
            ".bbCodeBlock--code > .bbCodeBlock-title",
            ".bbCodeCode > .type, .bbCodePHP > .type, .bbCodeHtml > .type",
            ".message-lastEdit",
            ".messageTextEndMarker")
        .quoting(".bbCodeBlock--quote, .bbCodeQuote", ".bbCodeBlock-title, .attribution");
  }
}
