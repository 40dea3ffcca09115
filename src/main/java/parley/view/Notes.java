package parley.view;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a reader noted about a thread, whatever is folded or filtered: it outlives every layer.
 *
 * @param read the comments that were on the screen to their end, or were marked so
 * @param kept comments marked as unread by hand: being on the screen does not make them read
 * @param fresh comments that an earlier visit did not know
 * @param edited comments whose text was another at an earlier visit
 * @param bookmarks where each letter leads
 * @param muted people whose comments are one line
 * @param heard comments of muted people that were opened all the same
 * @param highlighted people whose names stand out
 */
record Notes(
    Bits read,
    Bits kept,
    Bits fresh,
    Bits edited,
    Map<Character, Integer> bookmarks,
    List<Integer> muted,
    Bits heard,
    List<Integer> highlighted) {
  /** The notes of somebody who has never been here. */
  static final Notes NONE =
      new Notes(
          Bits.NONE, Bits.NONE, Bits.NONE, Bits.NONE, Map.of(), List.of(), Bits.NONE, List.of());

  Notes {
    bookmarks = Map.copyOf(bookmarks);
    muted = List.copyOf(muted);
    highlighted = List.copyOf(highlighted);
  }

  /**
   * These comments were seen: they are read unless the reader wants to keep them unread. Costs a
   * look at each of them where nothing changes.
   */
  Notes seen(BitSet seen) {
    BitSet more = new BitSet();
    for (int i = seen.nextSetBit(0); i >= 0; i = seen.nextSetBit(i + 1)) {
      if (!read.has(i) && !kept.has(i)) {
        more.set(i);
      }
    }
    if (more.isEmpty()) {
      return this;
    }
    more.or(read.copy());
    return withRead(Bits.of(more), kept);
  }

  /** Notes that were made before it was known what an earlier visit had noted, with all of that. */
  Notes over(Notes earlier) {
    BitSet either = earlier.read.copy();
    either.or(read.copy());
    either.andNot(kept.copy());
    Map<Character, Integer> letters = new TreeMap<>(earlier.bookmarks);
    letters.putAll(bookmarks);
    return new Notes(
        Bits.of(either),
        kept,
        earlier.fresh,
        earlier.edited,
        letters,
        union(earlier.muted, muted),
        heard,
        union(earlier.highlighted, highlighted));
  }

  private static List<Integer> union(List<Integer> some, List<Integer> more) {
    Set<Integer> all = new LinkedHashSet<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  /** New and edited comments that are not read yet. */
  Bits news() {
    if (fresh.isEmpty() && edited.isEmpty()) {
      return Bits.NONE;
    }
    BitSet news = fresh.copy();
    news.or(edited.copy());
    news.andNot(read.copy());
    return Bits.of(news);
  }

  /** Turns one comment from read to unread or back. */
  Notes toggled(int comment) {
    return read.has(comment)
        ? withRead(read.without(comment), kept.with(comment))
        : withRead(read.with(comment), kept.without(comment));
  }

  private Notes withRead(Bits nowRead, Bits nowKept) {
    return new Notes(nowRead, nowKept, fresh, edited, bookmarks, muted, heard, highlighted);
  }

  /** Gives a comment a letter, which leaves the one that had it. */
  Notes bookmarked(char letter, int comment) {
    Map<Character, Integer> more = new TreeMap<>(bookmarks);
    more.put(letter, comment);
    return new Notes(read, kept, fresh, edited, more, muted, heard, highlighted);
  }

  Notes withMuted(List<Integer> people) {
    return new Notes(read, kept, fresh, edited, bookmarks, people, Bits.NONE, highlighted);
  }

  /** Opens or closes single comments of muted people. */
  Notes withHeard(Bits opened) {
    return new Notes(read, kept, fresh, edited, bookmarks, muted, opened, highlighted);
  }

  Notes withHighlighted(List<Integer> people) {
    return new Notes(read, kept, fresh, edited, bookmarks, muted, heard, people);
  }
}
