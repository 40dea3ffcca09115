package parley.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import parley.model.Kind;
import parley.read.ArticleBuilder;
import parley.read.LinkedLines;
import parley.read.Workers;

/**
 * Reads the items of a thread into an article; drops those that belong to other articles. Long
 * threads are read by several threads, each a run of items: what the first items teach is learnt
 * before, and reading asks the page without changing it, since jsoup numbers siblings when a page
 * is first walked.
 */
final class ThreadReader {
  private static final int MOST_LESSONS = 200;

  /** So many items are worth a thread. */
  private static final int RUN = 4096;

  private final ThreadItems items;
  private final CommentReader reader;
  private final Permalinks permalinks;

  /** The first items as they were taken apart to learn from them. */
  private final List<ItemParts> lessons = new ArrayList<>();

  /** What each item holds; null where it belongs to another article. */
  private final Said[] said;

  ThreadReader(ThreadItems items, Dates dates) {
    this.items = items;
    this.reader = new CommentReader(dates);
    this.permalinks = new Permalinks(items);
    this.said = new Said[items.size()];
  }

  /** Adds every comment and pingback, parents before replies, in the order of the page. */
  void read(ArticleBuilder article) {
    for (int i = 0; i < items.size() && i < MOST_LESSONS; i++) {
      ItemParts parts = reader.parts(items.root(i), items.boundaries());
      reader.learn(parts);
      lessons.add(parts);
    }
    if (items.size() < 2 * RUN) {
      read(0, items.size(), reader);
    } else {
      readRuns((items.size() + RUN - 1) / RUN);
    }
    int[] handle = new int[items.size()];
    Arrays.fill(handle, -1);
    for (int i = 0; i < items.size(); i++) {
      int above = items.parent(i) < 0 ? -1 : handle[items.parent(i)];
      handle[i] = said[i] == null ? -1 : add(i, above, article);
      said[i] = null;
    }
  }

  private void readRuns(int runs) {
    LinkedLines[] links = new LinkedLines[runs];
    Workers.run(
        runs,
        run -> {
          links[run] = new LinkedLines();
          int end = Math.min(items.size(), (run + 1) * RUN);
          read(run * RUN, end, reader.forAnotherThread(links[run]));
        });
    LinkedLines page = PageLinks.of(items.root(0));
    for (LinkedLines one : links) {
      page.addAll(one);
    }
  }

  private void read(int from, int to, CommentReader by) {
    for (int i = from; i < to; i++) {
      if (!permalinks.leadElsewhere(i)) {
        boolean taken = i < lessons.size();
        said[i] = by.read(taken ? lessons.get(i) : by.parts(items.root(i), items.boundaries()));
      }
    }
  }

  /** The handle of the new comment; that of its parent where the item holds nothing. */
  private int add(int i, int above, ArticleBuilder article) {
    Element root = items.root(i);
    String id = items.number(i) < 0 ? "" : "comment-" + items.number(i);
    if (Pingbacks.is(root)) {
      return Pingbacks.add(root, above, id, said[i], article);
    }
    if (said[i].isNothing()) {
      return above;
    }
    return article.comment(
        above, id, said[i].author(), said[i].date(), said[i].text(), Kind.COMMENT);
  }
}
