package parley.state;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.Marks;

/**
 * Carries marks between a file and a copy of the article it is about: out of the file by {@link
 * #marks}, into it by {@link #merged}. Linear in the number of comments.
 */
final class Carry {
  /** Comments of other copies that a file keeps, so that a page which changes daily ends. */
  private static final int MOST_KEPT = 1_000_000;

  private static final int TITLE = 120;

  private final Article article;
  private final Identity identity;
  private final Saved saved;
  private final Pairing pairing;

  Carry(Article article, Identity identity, Saved saved, Pairing pairing) {
    this.article = article;
    this.identity = identity;
    this.saved = saved;
    this.pairing = pairing;
  }

  /** A file in which nothing is known. */
  static Carry blank(Article article, Identity identity) {
    Prints none = new Prints(new long[0], new int[0]);
    Saved nothing =
        new Saved(
            "",
            0,
            none,
            new BitSet(),
            new BitSet(),
            false,
            Marks.ARTICLE,
            0,
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>());
    return new Carry(
        article, identity, nothing, Pairing.of(none, identity.comments(), new BitSet()));
  }

  /** What the file says about the article at hand. */
  Marks marks() {
    Discussion thread = article.discussion();
    int n = thread.size();
    BitSet read = new BitSet(n);
    BitSet fresh = new BitSet(n);
    BitSet changed = new BitSet(n);
    BitSet folds = Marks.untouched(thread).folds();
    for (int i = 0; i < n; i++) {
      int old = pairing.oldOf(i);
      if (old < 0) {
        fresh.set(i);
        continue;
      }
      read.set(i, saved.read().get(old));
      folds.set(i, saved.folds().get(old));
      changed.set(i, saved.comments().content()[old] != identity.comments().content()[i]);
    }
    Map<Character, Integer> bookmarks = new HashMap<>();
    for (Map.Entry<Character, Integer> bookmark : saved.bookmarks().entrySet()) {
      int old = bookmark.getValue();
      if (old < 0 || pairing.newOf(old) >= 0) {
        bookmarks.put(bookmark.getKey(), old < 0 ? Marks.ARTICLE : pairing.newOf(old));
      }
    }
    return new Marks(
        true,
        read,
        fresh,
        changed,
        folds,
        saved.articleOpen(),
        cursor(),
        saved.row(),
        bookmarks,
        saved.muted(),
        saved.highlighted());
  }

  /** Where the cursor was; if that comment is gone, the nearest before it. */
  private int cursor() {
    int old = saved.cursor();
    while (old >= 0 && pairing.newOf(old) < 0) {
      old--;
    }
    return old < 0 ? Marks.ARTICLE : pairing.newOf(old);
  }

  /**
   * The file with what one session changed: others may have written it since. Read marks, bookmarks
   * and people change as this session changed them and stay as the file has them otherwise; folds
   * and place are those of this session if it touched them.
   *
   * @param before the marks with which the session began
   * @param now those with which it ends
   * @param blank whether there is no file, so that all of {@code now} counts
   */
  Saved merged(Marks before, Marks now, boolean blank) {
    Merge merge = new Merge(before, now, blank);
    return merge.all();
  }

  private final class Merge {
    private final Marks before;
    private final Marks now;
    private final boolean all;
    private final int size = identity.comments().size();

    Merge(Marks before, Marks now, boolean blank) {
      this.before = before;
      this.now = now;
      this.all = blank;
    }

    Saved all() {
      int[] kept = kept();
      int[] placeOf = new int[saved.comments().size()];
      for (int i = 0; i < placeOf.length; i++) {
        placeOf[i] = pairing.newOf(i); // -1 where a comment is gone: mended for those kept
      }
      for (int k = 0; k < kept.length; k++) {
        placeOf[kept[k]] = size + k;
      }
      boolean moved = all || now.cursor() != before.cursor() || now.row() != before.row();
      boolean opened = all || now.articleOpen() != before.articleOpen();
      return new Saved(
          title(),
          identity.body() == 0 ? saved.body() : identity.body(),
          comments(kept),
          read(kept),
          folds(kept),
          opened ? now.articleOpen() : saved.articleOpen(),
          cursor(moved),
          moved ? now.row() : saved.row(),
          bookmarks(placeOf),
          people(saved.muted(), before.muted(), now.muted()),
          people(saved.highlighted(), before.highlighted(), now.highlighted()));
    }

    /** The old comments that are not in this copy, as many as a file keeps. */
    private int[] kept() {
      int room = Math.max(0, Math.min(MOST_KEPT, Prints.MOST) - size);
      int gone = saved.comments().size() - pairing.pairs();
      int[] kept = new int[Math.min(room, gone)];
      for (int i = 0, k = 0; k < kept.length; i++) {
        if (pairing.newOf(i) < 0) {
          kept[k++] = i;
        }
      }
      return kept;
    }

    private String title() {
      String title = article.title().replace('\n', ' ').strip();
      if (title.isEmpty()) {
        return saved.title();
      }
      return title.codePointCount(0, title.length()) <= TITLE
          ? title
          : title.substring(0, title.offsetByCodePoints(0, TITLE));
    }

    private Prints comments(int[] kept) {
      long[] content = new long[size + kept.length];
      int[] slot = new int[size + kept.length];
      System.arraycopy(identity.comments().content(), 0, content, 0, size);
      System.arraycopy(identity.comments().slot(), 0, slot, 0, size);
      for (int k = 0; k < kept.length; k++) {
        content[size + k] = saved.comments().content()[kept[k]];
        slot[size + k] = saved.comments().slot()[kept[k]];
      }
      return new Prints(content, slot);
    }

    private BitSet read(int[] kept) {
      BitSet was = before.read();
      BitSet is = now.read();
      BitSet read = rest(saved.read(), kept);
      for (int i = 0; i < size; i++) {
        int old = pairing.oldOf(i);
        boolean touched = all || old < 0 || was.get(i) != is.get(i);
        read.set(i, touched ? is.get(i) : saved.read().get(old));
      }
      return read;
    }

    private BitSet folds(int[] kept) {
      BitSet is = now.folds();
      boolean touched = all || !is.equals(before.folds());
      BitSet folds = rest(saved.folds(), kept);
      for (int i = 0; i < size; i++) {
        int old = pairing.oldOf(i);
        folds.set(i, touched || old < 0 ? is.get(i) : saved.folds().get(old));
      }
      return folds;
    }

    private BitSet rest(BitSet old, int[] kept) {
      BitSet set = new BitSet(size + kept.length);
      for (int k = 0; k < kept.length; k++) {
        set.set(size + k, old.get(kept[k]));
      }
      return set;
    }

    /** Always in this copy, so that the comments before it are those before it on the page. */
    private int cursor(boolean moved) {
      int there = saved.cursor() < 0 ? Marks.ARTICLE : pairing.newOf(saved.cursor());
      boolean gone = saved.cursor() >= 0 && there < 0;
      return moved || gone ? Math.min(now.cursor(), size - 1) : there;
    }

    private SortedMap<Character, Integer> bookmarks(int[] placeOf) {
      SortedMap<Character, Integer> out = new TreeMap<>();
      for (Map.Entry<Character, Integer> one : saved.bookmarks().entrySet()) {
        int old = one.getValue();
        if (old < 0 || placeOf[old] >= 0) {
          out.put(one.getKey(), old < 0 ? Marks.ARTICLE : placeOf[old]);
        }
      }
      Map<Character, Integer> was = all ? Map.of() : before.bookmarks();
      for (Character letter : was.keySet()) {
        if (!now.bookmarks().containsKey(letter)) {
          out.remove(letter);
        }
      }
      for (Map.Entry<Character, Integer> one : now.bookmarks().entrySet()) {
        if (!one.getValue().equals(was.get(one.getKey())) && one.getValue() < size) {
          out.put(one.getKey(), one.getValue());
        }
      }
      return out;
    }

    private SortedSet<String> people(Set<String> saved, Set<String> was, Set<String> is) {
      SortedSet<String> people = new TreeSet<>(saved);
      if (!all) {
        for (String name : was) {
          if (!is.contains(name)) {
            people.remove(name);
          }
        }
      }
      for (String name : is) {
        if (all || !was.contains(name)) {
          people.add(name);
        }
      }
      return people;
    }
  }
}
