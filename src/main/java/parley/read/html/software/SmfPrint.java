package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.When;
import parley.read.html.Dates;
import parley.read.html.Dom;
import parley.read.html.Page;

/** Simple Machines 2, printable view: a definition list with who and when above each text. */
final class SmfPrint extends Forum {
  private static final int LONGEST = 120;
  private static final int LONGEST_HEAD = 300;

  SmfPrint() {
    super("smf-print", "Simple Machines 2, printable view: dt.postheader, dd.postbody");
  }

  @Override
  List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    for (Element text : page.withClass("postbody")) {
      if (text.normalName().equals("dd") && strong(text, 2) != null) {
        posts.add(text);
      }
    }
    return posts;
  }

  /** Title, name and date are the words in bold above a post, the last two always there. */
  private static Element strong(Element post, int fromEnd) {
    Element head = Dom.elementBefore(post);
    if (head == null || !Dom.hasClass(head, "postheader")) {
      return null;
    }
    List<Element> bold = head.getElementsByTag("strong");
    return bold.size() < fromEnd ? null : bold.get(bold.size() - fromEnd);
  }

  @Override
  String author(Element post, PostReader reader) {
    return PostReader.words(strong(post, 2), LONGEST);
  }

  @Override
  When date(Element post, PostReader reader, Dates dates) {
    return dates.read(PostReader.words(strong(post, 1), LONGEST_HEAD));
  }

  @Override
  Layout layout() {
    return Layout.of(new Query(":not(*)"), new Query(":not(*)"), new Query("dd.postbody"))
        .without(".codeheader")
        .quoting("blockquote", ".quoteheader, cite");
  }
}
