package parley.read.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Follows one list of a thread from top to bottom and tells its comments from the lists inside
 * them. Top-level items are comments as long as the numbers run; a reply needs a head, unless it
 * stands in a row with one that has; everything else is text of the comment it stands in. Linear.
 */
final class Chain {
  private final List<Item> items;
  private final Run run;
  private final boolean repliesBulleted;
  private final int firstHandle;
  private final List<Item> comments = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private int[] parents = new int[16];
  private int[] open = new int[16]; // the comment above the next line and those above it
  private int depth;
  private int expected = 1;
  private int inner = -1; // indentation of the list inside the comment that is open

  /**
   * @param firstHandle the place of the first comment of this list in the whole thread
   */
  Chain(List<Item> items, Run run, boolean repliesBulleted, int firstHandle) {
    this.items = items;
    this.run = run;
    this.repliesBulleted = repliesBulleted;
    this.firstHandle = firstHandle;
  }

  List<Item> comments() {
    return comments;
  }

  List<String> problems() {
    return problems;
  }

  int indent() {
    return run.indent();
  }

  /** What the comment with this place in {@link #comments} answers, as a place in the thread. */
  int parent(int i) {
    return parents[i];
  }

  void follow() {
    Map<Integer, Integer> lastPlace = new HashMap<>();
    for (int k = run.first(); k < run.after(); k++) {
      if (isOwn(items.get(k))) {
        lastPlace.put(items.get(k).number, k);
      }
    }
    boolean numbered = items.get(run.first()).isNumbered();
    for (int k = run.first(); k < run.after(); k++) {
      Item item = items.get(k);
      if (item.indent > run.indent()) {
        nested(item);
      } else if (isOwn(item) && !numbered) {
        add(item, 0);
      } else if (isOwn(item) && isNext(item, lastPlace.getOrDefault(expected, -1) > k)) {
        numbered(item);
      }
    }
  }

  private boolean isOwn(Item item) {
    return item.indent == run.indent() && item.isNumbered() == items.get(run.first()).isNumbered();
  }

  /** A number out of turn is a comment only where it has a head and its turn never comes. */
  private boolean isNext(Item item, boolean turnComes) {
    return item.number == expected || item.number > expected && item.isHead() && !turnComes;
  }

  private void numbered(Item item) {
    if (item.number > expected) {
      int last = item.number - 1;
      problems.add(
          last == expected
              ? "comment " + last + " is missing in the numbering"
              : "comments " + expected + " to " + last + " are missing in the numbering");
    }
    expected = item.number + 1;
    add(item, 0);
  }

  private void nested(Item item) {
    int above = notDeeper(item.indent);
    boolean sibling = above > 0 && at(above - 1).indent == item.indent;
    boolean kind = item.isNumbered() != repliesBulleted;
    boolean inList = inner >= 0 && item.indent > inner;
    boolean reply = kind && (item.isHead() ? !inList : sibling && follows(item, at(above - 1)));
    if (reply && above > 0) {
      add(item, sibling ? above - 1 : above);
    } else {
      inner = inner < 0 ? item.indent : Math.min(inner, item.indent);
    }
  }

  /** How many of the open comments do not stand further in; they are ordered, so by halves. */
  private int notDeeper(int indent) {
    int low = 0;
    int high = depth;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle).indent <= indent) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean follows(Item item, Item before) {
    return item.number == 0 || item.number == before.number + 1;
  }

  private Item at(int level) {
    return comments.get(open[level]);
  }

  private void add(Item item, int level) {
    if (comments.size() == parents.length) {
      parents = Arrays.copyOf(parents, parents.length * 2);
    }
    if (level == open.length) {
      open = Arrays.copyOf(open, level * 2);
    }
    parents[comments.size()] = level == 0 ? -1 : firstHandle + open[level - 1];
    open[level] = comments.size();
    depth = level + 1;
    inner = -1;
    comments.add(item);
  }
}
