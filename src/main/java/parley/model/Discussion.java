package parley.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An immutable thread in preorder: every comment stands before its replies, and the subtree of
 * comment {@code i} is the range {@code [i, end(i))}. Kept as parallel arrays; a comment is its
 * index. Every accessor is O(1).
 *
 * <p>Built by {@link DiscussionBuilder}, which owns the arrays until it hands them over.
 */
public final class Discussion {
  private final int[] parent;
  private final int[] end;
  private final int[] depth;
  private final int[] ordinal;
  private final int[] author;
  private final long[] date;
  private final byte[] kind;
  private final String[] id;
  private final String[] text;
  private final List<String> names;
  private final Map<Integer, String> alike;
  private final int pingbacks;
  private final Discussion thread; // this one, or the thread it was made of
  private final int[] inThread; // empty where this is the thread
  private final int[] fromThread;
  private final int levels;

  Discussion(
      int[] parent,
      int[] end,
      int[] depth,
      int[] ordinal,
      int[] author,
      long[] date,
      byte[] kind,
      String[] id,
      String[] text,
      List<String> names,
      Map<Integer, String> alike) {
    this.parent = parent;
    this.end = end;
    this.depth = depth;
    this.ordinal = ordinal;
    this.author = author;
    this.date = date;
    this.kind = kind;
    this.id = id;
    this.text = text;
    this.names = List.copyOf(names);
    this.alike = Map.copyOf(alike);
    int pings = 0;
    for (byte k : kind) {
      pings += k == Kind.PINGBACK.ordinal() ? 1 : 0;
    }
    this.pingbacks = pings;
    int deepest = -1;
    for (int d : depth) {
      deepest = Math.max(deepest, d);
    }
    this.levels = deepest + 1;
    this.thread = this;
    this.inThread = new int[0];
    this.fromThread = inThread;
  }

  /** The comments of a thread in another order, all on the top level. */
  private Discussion(Discussion thread, int[] order) {
    int n = thread.size();
    this.thread = thread;
    this.inThread = order;
    this.fromThread = new int[n];
    this.parent = new int[n];
    this.end = new int[n];
    this.depth = new int[n];
    this.ordinal = new int[n];
    this.author = new int[n];
    this.date = new long[n];
    this.kind = new byte[n];
    this.id = new String[n];
    this.text = new String[n];
    this.names = thread.names;
    this.alike = thread.alike;
    this.pingbacks = thread.pingbacks;
    this.levels = thread.levels;
    for (int i = 0; i < n; i++) {
      int from = order[i];
      fromThread[from] = i;
      parent[i] = -1;
      end[i] = i + 1;
      ordinal[i] = i + 1;
      author[i] = thread.author[from];
      date[i] = thread.date[from];
      kind[i] = thread.kind[from];
      id[i] = thread.id[from];
      text[i] = thread.text[from];
    }
  }

  /**
   * The first comments of this thread, as if no more had been said; whoever speaks only later is
   * not named. O(n).
   */
  public Discussion start(int size) {
    int[] ends = Arrays.copyOf(end, size);
    int people = 0;
    for (int i = 0; i < size; i++) {
      ends[i] = Math.min(ends[i], size);
      people = Math.max(people, author[i] + 1);
    }
    return new Discussion(
        Arrays.copyOf(parent, size),
        ends,
        Arrays.copyOf(depth, size),
        Arrays.copyOf(ordinal, size),
        Arrays.copyOf(author, size),
        Arrays.copyOf(date, size),
        Arrays.copyOf(kind, size),
        Arrays.copyOf(id, size),
        Arrays.copyOf(text, size),
        names.subList(0, people),
        alike);
  }

  /**
   * The same thread, in which some people have names that look like other names. O(n).
   *
   * @param likenesses for such a person, an index into {@link #names}, the name that theirs can be
   *     taken for
   */
  public Discussion withAlike(Map<Integer, String> likenesses) {
    return likenesses.isEmpty()
        ? this
        : new Discussion(
            parent, end, depth, ordinal, author, date, kind, id, text, names, likenesses);
  }

  /** The other name that somebody's can be taken for, or empty. */
  public String looksLike(int who) {
    return alike.getOrDefault(who, "");
  }

  /** How many people there are for whom {@link #looksLike} says something. */
  public int alike() {
    return alike.size();
  }

  /**
   * Whether the first comments here are those of another thread: the same people say the same to
   * the same comments. O(characters of the other).
   */
  public boolean startsWith(Discussion other) {
    int n = other.size();
    int people = other.names.size();
    if (n > size() || people > names.size() || !names.subList(0, people).equals(other.names)) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      boolean same = author[i] == other.author[i] && parent[i] == other.parent[i];
      if (!same || kind[i] != other.kind[i] || !text[i].equals(other.text[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The same comments in the order in which they were written, all on the top level; {@link
   * #thread} leads back. O(n log n).
   */
  public Discussion byTime() {
    return new Discussion(thread, TimeOrder.of(thread));
  }

  /** The thread that this was made of by {@link #byTime}, or itself. */
  public Discussion thread() {
    return thread;
  }

  /** Where comment {@code i} stands in {@link #thread}. */
  public int inThread(int i) {
    return thread == this ? i : inThread[i];
  }

  /** Where comment {@code i} of {@link #thread} stands here. */
  public int fromThread(int i) {
    return thread == this ? i : fromThread[i];
  }

  /** The comment that {@code i} answers, whatever the order here, or -1. */
  public int answers(int i) {
    int answered = thread.parent[inThread(i)];
    return answered < 0 ? -1 : fromThread(answered);
  }

  /** A thread in which nobody has said anything. */
  public static Discussion empty() {
    return new DiscussionBuilder().build();
  }

  /** Entries of the thread, pingbacks among them. */
  public int size() {
    return parent.length;
  }

  /** How many entries are comments. */
  public int comments() {
    return parent.length - pingbacks;
  }

  /** How many entries are pingbacks. */
  public int pingbacks() {
    return pingbacks;
  }

  /** How deep the thread goes: 1 where nobody answers a comment, 0 where there is none. */
  public int levels() {
    return levels;
  }

  /** The comment that {@code i} stands below, always before it, or -1. */
  public int parent(int i) {
    return parent[i];
  }

  /** The first index after {@code i} that is not below it. */
  public int end(int i) {
    return end[i];
  }

  /** How many comments stand above {@code i}. */
  public int depth(int i) {
    return depth[i];
  }

  /** The place of {@code i} among its siblings, from 1. */
  public int ordinal(int i) {
    return ordinal[i];
  }

  /** How many comments are below {@code i}, at any depth. */
  public int descendants(int i) {
    return end[i] - i - 1;
  }

  /** Whether anybody answered {@code i}. */
  public boolean hasReplies(int i) {
    return end[i] > i + 1;
  }

  /** The top-level comment of the chain that {@code i} is in. O(depth). */
  public int root(int i) {
    int r = i;
    while (parent[r] >= 0) {
      r = parent[r];
    }
    return r;
  }

  /** Whether {@code below} is in the subtree of {@code above}, itself included. */
  public boolean within(int below, int above) {
    return below >= above && below < end[above];
  }

  /** The person who wrote {@code i}, an index into {@link #names}. */
  public int authorId(int i) {
    return author[i];
  }

  /** Who wrote {@code i}, or empty where the page names nobody. */
  public String author(int i) {
    return names.get(author[i]);
  }

  /** Everybody in the thread, in the order in which they first speak; may hold the empty name. */
  public List<String> names() {
    return names;
  }

  /** When {@code i} was written. */
  public When date(int i) {
    return new When(date[i]);
  }

  /** What {@code i} says. */
  public String text(int i) {
    return text[i];
  }

  /** What the page calls {@code i}, or empty. */
  public String id(int i) {
    return id[i];
  }

  /** Whether {@code i} is a pingback. */
  public boolean isPingback(int i) {
    return kind[i] == Kind.PINGBACK.ordinal();
  }

  /** Everything about {@code i} in one record; for code outside hot loops. */
  public Comment comment(int i) {
    return new Comment(
        i,
        parent[i],
        depth[i],
        id[i],
        author(i),
        date(i),
        text[i],
        isPingback(i) ? Kind.PINGBACK : Kind.COMMENT);
  }
}
