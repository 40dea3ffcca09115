package parley.write;

import java.util.BitSet;
import parley.model.Discussion;

/**
 * How the comments that are written hang together: levels, parents and numbers. A reply to one that
 * is left out starts a level of its own; its number still says where it stood. O(comments) to make.
 */
final class Outline {
  /** A number names each level; below that it would grow without end, and with it the output. */
  private static final int NUMBERED_LEVELS = 50;

  private final Discussion d;
  private final BitSet kept;
  private final int[] level;
  private final int[] after;
  private int first = -1;

  Outline(Discussion d, BitSet kept) {
    this.d = d;
    this.kept = kept;
    this.level = new int[d.size()];
    this.after = new int[d.size()];
    chain();
  }

  /** Levels, and the order of trees: by the root of each, and by page within one. */
  private void chain() {
    int[] root = new int[d.size()];
    int[] last = new int[d.size()];
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      int parent = parent(i);
      root[i] = parent < 0 ? i : root[parent];
      if (parent >= 0) {
        level[i] = level[parent] + 1;
        after[last[root[i]]] = i;
      }
      last[root[i]] = i;
    }
    int before = -1;
    for (int i = next(0); i >= 0; i = next(i + 1)) {
      if (root[i] == i) {
        first = before < 0 ? i : first;
        if (before >= 0) {
          after[before] = i;
        }
        before = last[i];
        after[before] = -1;
      }
    }
  }

  /**
   * The first comment of the first tree, or -1. A reply to one that is left out is the root of a
   * tree, which follows the tree that it stood in: else what comes next would hang below it.
   */
  int first() {
    return first;
  }

  /** The comment behind {@code i} in the order of trees, or -1. */
  int after(int i) {
    return after[i];
  }

  /** The first comment to write at or after {@code i} on the page, or -1. */
  int next(int i) {
    return kept.nextSetBit(i);
  }

  /** The comment that {@code i} answers, if that is written too, else -1. */
  int parent(int i) {
    int parent = d.parent(i);
    return parent >= 0 && kept.get(parent) ? parent : -1;
  }

  /** Whether {@code i} answers a comment that is not written. */
  boolean answersLeftOut(int i) {
    return d.parent(i) >= 0 && !kept.get(d.parent(i));
  }

  /** How many comments are written above {@code i}. */
  int level(int i) {
    return level[i];
  }

  /** How many comments, and how many pingbacks, are written: {@code 2 comments, 1 pingback}. */
  String count() {
    int pingbacks = 0;
    for (int i = next(0); d.pingbacks() > 0 && i >= 0; i = next(i + 1)) {
      pingbacks += d.isPingback(i) ? 1 : 0;
    }
    int comments = kept.cardinality() - pingbacks;
    String said = comments == 1 ? "1 comment" : comments + " comments";
    if (pingbacks > 0) {
      said += pingbacks == 1 ? ", 1 pingback" : ", " + pingbacks + " pingbacks";
    }
    int left = d.size() - kept.cardinality();
    return left == 0 ? said : said + " of " + d.size();
  }

  /**
   * The number that parley shows, unique in its article: {@code 2.1.3}; more than 50 levels deep
   * {@code …57}, the 57th of all.
   */
  String number(int i) {
    int depth = d.depth(i);
    if (depth >= NUMBERED_LEVELS) {
      return "…" + (i + 1);
    }
    int[] path = new int[depth + 1];
    for (int at = i; at >= 0; at = d.parent(at)) {
      path[depth--] = d.ordinal(at);
    }
    StringBuilder number = new StringBuilder();
    for (int ordinal : path) {
      number.append(number.length() == 0 ? "" : ".").append(ordinal);
    }
    return number.toString();
  }

  /** The name of whoever wrote {@code i}, or words that say that the page gives none. */
  String name(int i) {
    return name(d.author(i));
  }

  static String name(String author) {
    return author.isEmpty() ? "(no name)" : author;
  }
}
