package parley.state;

import java.util.BitSet;
import parley.model.Article;

/**
 * Which comments of one copy of a page are those of another, by the rules by which marks are found
 * again. O(characters) for both.
 */
public final class Copies {
  private final Pairing pairing;
  private final Prints old;
  private final Prints now;

  private Copies(Pairing pairing, Prints old, Prints now) {
    this.pairing = pairing;
    this.old = old;
    this.now = now;
  }

  /** Compares an older copy with a newer one. */
  public static Copies of(Article before, Article after) {
    Identity newer = Identity.of(after);
    Prints older = Prints.of(before.discussion());
    Pairing pairing = Pairing.of(older, newer.comments(), newer.sure());
    return new Copies(pairing, older, newer.comments());
  }

  /** For each comment of the newer copy the one that it is in the older, or -1. */
  public int[] oldOf() {
    int[] oldOf = new int[now.size()];
    for (int i = 0; i < oldOf.length; i++) {
      oldOf[i] = pairing.oldOf(i);
    }
    return oldOf;
  }

  /** The comments of the newer copy whose text was another in the older. */
  public BitSet edited() {
    BitSet edited = new BitSet();
    for (int i = 0; i < now.size(); i++) {
      int was = pairing.oldOf(i);
      edited.set(i, was >= 0 && old.content()[was] != now.content()[i]);
    }
    return edited;
  }
}
