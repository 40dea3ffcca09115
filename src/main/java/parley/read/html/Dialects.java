package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.read.html.software.Blogger;
import parley.read.html.software.DisqusCopy;
import parley.read.html.software.Drupal;
import parley.read.html.software.Forums;
import parley.read.html.software.Github;
import parley.read.html.software.HackerNews;
import parley.read.html.software.Lemmy;
import parley.read.html.software.Lobsters;
import parley.read.html.software.RedditNew;
import parley.read.html.software.RedditOld;
import parley.read.html.software.Serendipity;
import parley.read.html.software.Shreddit;
import parley.read.html.software.Slashdot;
import parley.read.html.software.Spip;
import parley.read.html.software.StackExchange;
import parley.read.html.software.Typepad;
import parley.read.html.structure.Structure;

/** The families of pages known, in the order in which they are asked. */
final class Dialects {
  private static final List<Dialect> ALL =
      all(
          List.of(
              new Wordpress(),
              new ParleyPage(),
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
              new DisqusCopy(),
              new Microdata(),
              new Microformats(),
              new LinkedData()),
          Forums.all());

  /** Asked where no other is sure: its search costs more than a look into the index. */
  private static final Dialect LAST = new Structure();

  private Dialects() {}

  private static List<Dialect> all(List<Dialect> some, List<Dialect> more) {
    List<Dialect> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** All of them, in the order in which they are trusted. */
  static List<Dialect> all() {
    return all(ALL, List.of(LAST));
  }

  /** The one that is surest of a page, the earlier of two equals; the last where none is sure. */
  static Optional<Dialect> of(Page page) {
    Dialect best = null;
    int most = 0;
    for (Dialect dialect : ALL) {
      int sure = dialect.confidence(page);
      if (sure > most) {
        most = sure;
        best = dialect;
      }
    }
    return Optional.of(best == null ? LAST : best);
  }
}
