package parley.read.html;

import java.util.ArrayList;
import java.util.List;
import parley.read.html.software.Software;
import parley.read.html.structure.Structure;

/**
 * The families of pages known, in three layers by where their knowledge is from: what a page marks
 * up itself, what is known of its software, and, where neither speaks, what repeats on it.
 */
final class Dialects {
  /** Layer 1: pages that say in a public vocabulary what is a comment, WordPress among them. */
  private static final List<Dialect> MARKED_UP =
      List.of(
          new Wordpress(), new ParleyPage(), new Microdata(), new Microformats(), new LinkedData());

  /** Layer 2: pages of software that is known by name. */
  private static final List<Dialect> NAMED = Software.all();

  /** Layer 3: asked where no other is sure, as a search costs more than a look into the index. */
  private static final Dialect UNKNOWN = new Structure();

  private Dialects() {}

  /** All of them, layer by layer. */
  static List<Dialect> all() {
    List<Dialect> all = new ArrayList<>(MARKED_UP);
    all.addAll(NAMED);
    all.add(UNKNOWN);
    return List.copyOf(all);
  }

  /** The one that is surest of a page, the earlier of two equals; the last where none is sure. */
  static Dialect of(Page page) {
    Dialect best = UNKNOWN;
    int most = 0;
    for (List<Dialect> layer : List.of(MARKED_UP, NAMED)) {
      for (Dialect dialect : layer) {
        int sure = dialect.confidence(page);
        if (sure > most) {
          most = sure;
          best = dialect;
        }
      }
    }
    return best;
  }
}
