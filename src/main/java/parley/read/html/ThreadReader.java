package parley.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/** Reads the items of a thread into an article; drops those that belong to other articles. */
final class ThreadReader {
  private static final int MOST_LESSONS = 200;

  private final ThreadItems items;
  private final CommentReader reader;
  private final Permalinks permalinks;

  /** The first items as they were taken apart to learn from them. */
  private final List<ItemParts> lessons = new ArrayList<>();

  ThreadReader(ThreadItems items, Dates dates) {
    this.items = items;
    this.reader = new CommentReader(dates);
    this.permalinks = new Permalinks(items);
  }

  /** Adds every comment and pingback, parents before replies, in the order of the page. */
  void read(ArticleBuilder article) {
    for (int i = 0; i < items.size() && i < MOST_LESSONS; i++) {
      ItemParts parts = parts(i);
      reader.learn(parts);
      lessons.add(parts);
    }
    int[] handle = new int[items.size()];
    Arrays.fill(handle, -1);
    for (int i = 0; i < items.size(); i++) {
      int above = items.parent(i) < 0 ? -1 : handle[items.parent(i)];
      handle[i] = permalinks.leadElsewhere(i) ? -1 : add(i, above, article);
    }
  }

  private ItemParts parts(int i) {
    return reader.parts(items.root(i), items.boundaries());
  }

  /** The handle of the new comment; that of its parent where the item holds nothing. */
  private int add(int i, int above, ArticleBuilder article) {
    Element root = items.root(i);
    String id = items.number(i) < 0 ? "" : "comment-" + items.number(i);
    Said said = reader.read(i < lessons.size() ? lessons.get(i) : parts(i));
    if (Pingbacks.is(root)) {
      return Pingbacks.add(root, above, id, said, article);
    }
    if (said.isNothing()) {
      return above;
    }
    When date = said.date();
    return article.comment(above, id, said.author(), date, said.text(), Kind.COMMENT);
  }
}
