package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final String PAGE =
      """
      <!-- seen --><div id=a>one<p id=b class=skip>two<b>three</b></p>
      <ul id=c class=shut><li>four<li>five</ul><br><!-- note --></div>
      <div id=d><div><div><i></i></div></div></div>tail
      """;

  /** Notes what it is shown; skips by class. */
  private static final class Notes implements NodeFilter {
    final List<String> seen = new ArrayList<>();

    @Override
    public FilterResult head(Node node, int depth) {
      seen.add("< " + depth + node.nodeName());
      if (node instanceof Element e && e.hasClass("skip")) {
        return FilterResult.SKIP_ENTIRELY;
      }
      boolean shut = node instanceof Element e && e.hasClass("shut");
      return shut ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      seen.add("> " + depth + node.nodeName());
      return FilterResult.CONTINUE;
    }
  }

  private static void same(Node root) {
    Notes ours = new Notes();
    Notes theirs = new Notes();
    Walk.over(root, ours);
    NodeTraversor.filter(theirs, root);
    assertThat(ours.seen).isNotEmpty().isEqualTo(theirs.seen);
  }

  @Test
  void showsWhatTheLibraryShowsInTheSameOrder() {
    Document page = Jsoup.parse(PAGE);
    same(page);
    for (Element element : page.getAllElements()) {
      same(element);
    }
    same(page.getElementById("b").firstChild());
  }

  @Test
  void isNoRecursion() {
    Document page = Jsoup.parse("");
    Element at = page.body();
    for (int i = 0; i < 50_000; i++) {
      at = at.appendElement("i");
    }
    Notes notes = new Notes();
    Walk.over(page, notes);
    assertThat(notes.seen).hasSizeGreaterThan(100_000).endsWith("> 0#document");
  }
}
