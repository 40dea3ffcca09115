package parley.read.html.software;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** WoltLab Suite and Burning Board 4 before it. */
final class WoltLab extends Forum {
  WoltLab() {
    super("woltlab", "WoltLab threads: article.wbbPost");
  }

  @Override
  List<Element> posts(Page page) {
    return page.withClass("wbbPost");
  }

  @Override
  String id(Element post) {
    Element around = post.closest("[id~=^post\\d+$]");
    return around == null ? post.attr("id") : around.id();
  }

  @Override
  String heading() {
    return "h1.contentTitle";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(
                ".messageAuthorContainer .username",
                ".messageAuthor .username",
                ".username",
                ".messageAuthor [itemprop=name]"),
            new Query(".messageHeader time", ".messagePublicationTime time", "time"),
            new Query(".messageText"))
        .without(".messageSignature", ".messageFooterNote", ".quoteBoxExpand")
        .quoting(".quoteBox", ".quoteBoxTitle, .quoteBox > header");
  }
}
