package parley.read.html.software;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.Dates;
import parley.read.html.Page;

/** inSided, later Gainsight Customer Communities: forums of companies. */
final class InSided extends Forum {
  private static final int LONGEST_DATE = 100;

  InSided() {
    super("insided", "inSided topics: .qa-topic-post-box#postN");
  }

  @Override
  List<Element> posts(Page page) {
    return page.withClass("qa-topic-post-box");
  }

  /** The opening post's date stands in the head of the topic. */
  @Override
  When date(Element post, PostReader reader, Dates dates) {
    When own = reader.date(post);
    Element topic = own.known() ? null : post.closest(".qa-topic-first-post");
    Element head = topic == null ? null : topic.selectFirst("[class*=publish-date]");
    return head == null ? own : dates.read(PostReader.words(head, LONGEST_DATE));
  }

  @Override
  String heading() {
    return ".qa-thread-title";
  }

  @Override
  Layout layout() {
    return Layout.of(
            new Query(".qa-username", ".username"),
            new Query("time", ".qa-topic-post-date", ".post__user__meta", ".text--meta"),
            new Query(".qa-topic-post-content", ".post__content"))
        .quoting("blockquote", ".quote__author, .quote-author, cite");
  }
}
