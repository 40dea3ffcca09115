package parley.model;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;

/**
 * What a reader did to one article, and what is new in it since: sets of comments by index, so 125
 * KB each for a million. Immutable: sets are copied on the way in and on the way out.
 *
 * @param visited whether the article was ever opened before; if not, nothing can be new in it
 * @param read comments that were read
 * @param fresh comments that were not there at the last visit
 * @param changed comments whose text differs from the one at the last visit
 * @param folds the folded comments, whatever a filter showed
 * @param articleOpen whether the article is unfolded
 * @param cursor the comment under the cursor, or {@link #ARTICLE}
 * @param row the screen row on which it starts; negative where it starts above the screen
 * @param bookmarks comments, or {@link #ARTICLE}, by the letter they were given
 * @param muted names of people who are muted here
 * @param highlighted names of people who are highlighted here
 */
public record Marks(
    boolean visited,
    BitSet read,
    BitSet fresh,
    BitSet changed,
    BitSet folds,
    boolean articleOpen,
    int cursor,
    int row,
    Map<Character, Integer> bookmarks,
    Set<String> muted,
    Set<String> highlighted) {
  /** The article, where a comment could stand. */
  public static final int ARTICLE = -1;

  /** Copies all collections. */
  public Marks {
    read = copy(read);
    fresh = copy(fresh);
    changed = copy(changed);
    folds = copy(folds);
    bookmarks = Map.copyOf(bookmarks);
    muted = Set.copyOf(muted);
    highlighted = Set.copyOf(highlighted);
  }

  /**
   * A thread nobody has touched: pingbacks folded, the article folded if there is a thread, the
   * cursor on top.
   */
  public static Marks untouched(Discussion thread) {
    BitSet pings = new BitSet();
    for (int i = 0; thread.pingbacks() > 0 && i < thread.size(); i++) {
      pings.set(i, thread.isPingback(i));
    }
    BitSet none = new BitSet();
    boolean open = thread.size() == 0;
    return new Marks(
        false, none, none, none, pings, open, ARTICLE, 0, Map.of(), Set.of(), Set.of());
  }

  /** A copy to change. */
  @Override
  public BitSet read() {
    return copy(read);
  }

  /** A copy to change. */
  @Override
  public BitSet fresh() {
    return copy(fresh);
  }

  /** A copy to change. */
  @Override
  public BitSet changed() {
    return copy(changed);
  }

  /** A copy to change. */
  @Override
  public BitSet folds() {
    return copy(folds);
  }

  /** Other comments read. */
  public Marks withRead(BitSet set) {
    return new Marks(
        visited,
        set,
        fresh,
        changed,
        folds,
        articleOpen,
        cursor,
        row,
        bookmarks,
        muted,
        highlighted);
  }

  /** Another place in the thread, with other folds. */
  public Marks withPlace(BitSet folded, boolean open, int comment, int top) {
    return new Marks(
        visited, read, fresh, changed, folded, open, comment, top, bookmarks, muted, highlighted);
  }

  /** Other bookmarks. */
  public Marks withBookmarks(Map<Character, Integer> map) {
    return new Marks(
        visited, read, fresh, changed, folds, articleOpen, cursor, row, map, muted, highlighted);
  }

  /** Other people muted and highlighted. */
  public Marks withPeople(Set<String> mute, Set<String> highlight) {
    return new Marks(
        visited, read, fresh, changed, folds, articleOpen, cursor, row, bookmarks, mute, highlight);
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
