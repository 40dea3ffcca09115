package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.read.html.software.Forums;

/** The families of pages known, in the order in which they are asked. */
final class Dialects {
  private static final List<Dialect> ALL = all(List.of(new Wordpress()), Forums.all());

  private Dialects() {}

  private static List<Dialect> all(List<Dialect> some, List<Dialect> more) {
    List<Dialect> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** All of them. */
  static List<Dialect> all() {
    return ALL;
  }

  /** The one that is surest of a page, the earlier of two equals; none where no one is sure. */
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
    return Optional.ofNullable(best);
  }
}
