package parley.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes comments in the order of the page and makes a {@link Discussion}: by parent where the
 * reader knows it, or by the id of a comment that may come later.
 *
 * <p>A reply to a comment that is not there becomes a top-level comment and is counted as an
 * orphan; a circle of replies is cut at its first member. Linear in the number of comments, loops
 * only: a chain of a million replies builds.
 */
public final class DiscussionBuilder {
  private int size;
  private int[] parent = new int[16];
  private int[] author = new int[16];
  private long[] date = new long[16];
  private byte[] kind = new byte[16];
  private String[] id = new String[16];
  private String[] text = new String[16];
  private final Map<String, Integer> nameIds = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final Map<Integer, String> pending = new HashMap<>();
  private int orphans;
  private int cycles;

  /**
   * Adds a comment below one that was added before.
   *
   * @param parent what an earlier call returned, or -1 for a top-level comment
   * @return the handle of this comment, counting from 0 in the order of the calls
   */
  public int add(int parent, String id, String author, When date, String text, Kind kind) {
    if (parent >= size || parent < -1) {
      throw new IllegalArgumentException("no comment " + parent + " yet");
    }
    if (size == this.parent.length) {
      grow();
    }
    int i = size++;
    this.parent[i] = parent;
    this.id[i] = id;
    this.author[i] = nameId(author);
    this.date[i] = date.packed();
    this.text[i] = text;
    this.kind[i] = (byte) kind.ordinal();
    return i;
  }

  /** Says that a comment answers the one whose id is {@code parentId}, added already or later. */
  public void answers(int comment, String parentId) {
    pending.put(comment, parentId);
  }

  /** Calls somebody by another name, unless somebody else has it. */
  public void rename(String from, String to) {
    Integer who = nameIds.get(from);
    if (who != null && !nameIds.containsKey(to)) {
      nameIds.remove(from);
      nameIds.put(to, who);
      names.set(who, to);
    }
  }

  /** Comments added so far. */
  public int size() {
    return size;
  }

  /** After {@link #build}: replies whose parent was not there. */
  public int orphans() {
    return orphans;
  }

  /** After {@link #build}: circles of replies that were cut. */
  public int cycles() {
    return cycles;
  }

  /** Makes the thread: page order among siblings, parents before their replies. */
  public Discussion build() {
    link();
    cut();
    return order();
  }

  private void link() {
    if (pending.isEmpty()) {
      return;
    }
    Map<String, Integer> byId = new HashMap<>();
    for (int i = 0; i < size; i++) {
      if (!id[i].isEmpty()) {
        byId.putIfAbsent(id[i], i);
      }
    }
    for (Map.Entry<Integer, String> reply : pending.entrySet()) {
      Integer target = byId.get(reply.getValue());
      if (target == null) {
        orphans++;
        parent[reply.getKey()] = -1;
      } else {
        parent[reply.getKey()] = target;
      }
    }
    pending.clear();
  }

  /** Follows every chain upwards once; meeting the chain itself again means a circle. */
  private void cut() {
    int[] seenFrom = new int[size];
    for (int i = 0; i < size; i++) {
      int at = i;
      while (at >= 0 && seenFrom[at] == 0) {
        seenFrom[at] = i + 1;
        int up = parent[at];
        if (up >= 0 && seenFrom[up] == i + 1) {
          parent[at] = -1;
          cycles++;
        }
        at = parent[at];
      }
    }
  }

  private Discussion order() {
    int[] first = filled(size);
    int[] next = filled(size);
    int roots = -1;
    for (int i = size - 1; i >= 0; i--) {
      if (parent[i] < 0) {
        next[i] = roots;
        roots = i;
      } else {
        next[i] = first[parent[i]];
        first[parent[i]] = i;
      }
    }
    int[] place = new int[size]; // handle -> preorder index
    int[] from = new int[size]; // preorder index -> handle
    int[] end = new int[size];
    int[] depth = new int[size];
    int[] ordinal = new int[size];
    int[] up = new int[size];
    int at = roots;
    int n = 0;
    while (at >= 0) {
      int above = parent[at] < 0 ? -1 : place[parent[at]];
      place[at] = n;
      from[n] = at;
      up[n] = above;
      depth[n] = above < 0 ? 0 : depth[above] + 1;
      n++;
      if (first[at] >= 0) {
        at = first[at];
        continue;
      }
      while (at >= 0) {
        end[place[at]] = n;
        if (next[at] >= 0) {
          at = next[at];
          break;
        }
        at = parent[at];
      }
    }
    count(up, ordinal);
    return gather(from, up, end, depth, ordinal);
  }

  private static void count(int[] up, int[] ordinal) {
    int[] children = new int[up.length];
    int top = 0;
    for (int i = 0; i < up.length; i++) {
      ordinal[i] = up[i] < 0 ? ++top : ++children[up[i]];
    }
  }

  private Discussion gather(int[] from, int[] up, int[] end, int[] depth, int[] ordinal) {
    int[] authors = new int[size];
    long[] dates = new long[size];
    byte[] kinds = new byte[size];
    String[] ids = new String[size];
    String[] texts = new String[size];
    for (int i = 0; i < size; i++) {
      int h = from[i];
      authors[i] = author[h];
      dates[i] = date[h];
      kinds[i] = kind[h];
      ids[i] = id[h];
      texts[i] = text[h];
    }
    return new Discussion(
        up, end, depth, ordinal, authors, dates, kinds, ids, texts, names, Map.of());
  }

  private int nameId(String name) {
    Integer known = nameIds.get(name);
    if (known != null) {
      return known;
    }
    nameIds.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  private void grow() {
    int n = size * 2;
    parent = Arrays.copyOf(parent, n);
    author = Arrays.copyOf(author, n);
    date = Arrays.copyOf(date, n);
    kind = Arrays.copyOf(kind, n);
    id = Arrays.copyOf(id, n);
    text = Arrays.copyOf(text, n);
  }

  private static int[] filled(int n) {
    int[] a = new int[n];
    Arrays.fill(a, -1);
    return a;
  }
}
