package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import parley.read.html.Page;

/**
 * Forum pages whose posts are told by one class name and hold all parts of their layout: printable
 * and archive views, and software that needs no more. A post without one of the parts is none.
 */
abstract class SimpleForum extends Forum {
  private final String frame;
  private final String mark;
  private final String post;

  /**
   * A kind of page.
   *
   * @param frame the id of an element that only its pages have, or empty
   * @param mark a class name that one element of each post has
   * @param post CSS of the post around that element
   */
  SimpleForum(String name, String description, String frame, String mark, String post) {
    super(name, description);
    this.frame = frame;
    this.mark = mark;
    this.post = post;
  }

  @Override
  final List<Element> posts(Page page) {
    List<Element> posts = new ArrayList<>();
    List<Element> marked = page.withClass(mark);
    if (marked.isEmpty() || !frame.isEmpty() && page.withId(frame) == null) {
      return posts;
    }
    Evaluator around = QueryParser.parse(post);
    Layout layout = null; // costs more than all the rest on a page that only shares the class name
    for (Element element : marked) {
      Element whole = element.closest(around);
      boolean again = !posts.isEmpty() && posts.get(posts.size() - 1) == whole;
      layout = whole != null && layout == null ? layout() : layout;
      if (whole != null && !again && isWhole(whole, layout)) {
        posts.add(whole);
      }
    }
    return posts;
  }

  private static boolean isWhole(Element post, Layout layout) {
    return layout.author().first(post) != null
        && layout.date().first(post) != null
        && layout.text().first(post) != null;
  }
}
