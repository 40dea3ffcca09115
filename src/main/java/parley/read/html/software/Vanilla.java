package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Dom;
import parley.read.html.Page;

/** Vanilla Forums 2 to 4. */
final class Vanilla extends Forum {
  Vanilla() {
    super("vanilla", "Vanilla discussions: .ItemDiscussion, .ItemComment#Comment_N");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element opening : page.withNumberedId("Discussion_")) {
      if (opening.selectFirst(".Message") != null) {
        posts.add(opening);
      }
    }
    for (Element post : page.withNumberedId("Comment_")) {
      if (Dom.hasClass(post, "ItemComment") || post.selectFirst(".Message") != null) {
        posts.add(post);
      }
    }
    return posts;
  }

  @Override
  String heading() {
    return ".PageTitle h1, h1.PageTitle";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".Author .Username", ".Author a[title]", ".Author"),
            new Query(".DateCreated time", "time", ".DateCreated"),
            new Query(".Message"))
        .without(".Signature", ".UserSignature")
        .quoting(
            ".UserQuote, .Quote, .embedQuote, blockquote:not(.UserQuote blockquote, .embedQuote *)",
            ".QuoteAuthor, .embedQuote-header");
  }
}
