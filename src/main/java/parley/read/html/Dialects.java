package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.read.html.structure.Structure;

/** The families of pages known, in the order in which they are asked. */
final class Dialects {
  private static final List<Dialect> ALL = List.of(new Wordpress());

  /** Asked where no other is sure: its search costs more than a look into the index. */
  private static final Dialect LAST = new Structure();

  private Dialects() {}

  /** All of them, in the order in which they are trusted. */
  static List<Dialect> all() {
    List<Dialect> all = new ArrayList<>(ALL);
    all.add(LAST);
    return all;
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
