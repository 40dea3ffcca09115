package parley.read.html.software;

import java.util.List;
import org.jsoup.nodes.Element;
import parley.read.html.Page;

/** inSided, later Gainsight Customer Communities: forums of companies. */
final class InSided extends Forum {
  InSided() {
    super("insided", "inSided topics: .qa-topic-post-box#postN");
  }

  @Override
  List<Element> posts(Page page) {
    return page.withClass("qa-topic-post-box");
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
