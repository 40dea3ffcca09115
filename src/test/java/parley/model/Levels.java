package parley.model;

import java.util.ArrayList;
import java.util.List;

/** Builds threads for tests from levels instead of parents. */
public final class Levels {
  private final DiscussionBuilder thread;

  /** The last comment of every level that is open. */
  private final List<Integer> last = new ArrayList<>();

  /** Adds to a thread that nobody else adds to. */
  public Levels(DiscussionBuilder thread) {
    this.thread = thread;
  }

  /**
   * Adds a comment below the last one of the level above; a level that nobody opened falls to the
   * deepest that is open.
   *
   * @param level 0 for a top-level comment
   */
  public void add(int level, String id, String author, When date, String text, Kind kind) {
    int depth = Math.max(0, Math.min(level, last.size()));
    int parent = depth == 0 ? -1 : last.get(depth - 1);
    last.subList(depth, last.size()).clear();
    last.add(thread.add(parent, id, author, date, text, kind));
  }
}
