package parley.read.html.software;

import java.util.ArrayList;
import java.util.List;
import parley.read.html.Dialect;

/** All software known by name. */
public final class Software {
  private Software() {}

  /**
   * One dialect a software, in the order in which it is asked; none is sure of a page of another.
   */
  public static List<Dialect> all() {
    List<Dialect> all = new ArrayList<>(threads());
    all.addAll(Forums.all());
    return List.copyOf(all);
  }

  private static List<Dialect> threads() {
    return List.of(
        new HackerNews(),
        new RedditOld(),
        new RedditNew(),
        new Shreddit(),
        new Lobsters(),
        new Slashdot(),
        new Lemmy(),
        new StackExchange(),
        new Github(),
        new Blogger(),
        new Drupal(),
        new Spip(),
        new Serendipity(),
        new Typepad(),
        new DisqusCopy());
  }
}
