package parley.view;

import java.util.BitSet;
import java.util.List;
import parley.model.Discussion;

/** What two people say to each other: comments of one that have one of the other above or below. */
final class Conversation {
  private Conversation() {}

  /** The comments of both where their chains meet. Two passes over the thread. */
  static BitSet of(Discussion d, List<Integer> people) {
    BitSet meeting = new BitSet(d.size());
    for (int one : people) {
      for (int other : people) {
        if (one != other) {
          meeting.or(meeting(d.thread(), one, other));
        }
      }
    }
    return d == d.thread() ? meeting : fromThread(d, meeting);
  }

  private static BitSet fromThread(Discussion d, BitSet comments) {
    BitSet here = new BitSet(d.size());
    for (int i = comments.nextSetBit(0); i >= 0; i = comments.nextSetBit(i + 1)) {
      here.set(d.fromThread(i));
    }
    return here;
  }

  /** The comments of {@code one} that have one of {@code other} above or below them. */
  private static BitSet meeting(Discussion d, int one, int other) {
    BitSet below = new BitSet(d.size()); // those with the other above them
    BitSet above = new BitSet(d.size()); // those with the other below them
    for (int i = 0; i < d.size(); i++) {
      int parent = d.parent(i);
      if (parent >= 0 && (below.get(parent) || d.authorId(parent) == other)) {
        below.set(i);
      }
    }
    for (int i = d.size() - 1; i >= 0; i--) {
      if (d.parent(i) >= 0 && (above.get(i) || d.authorId(i) == other)) {
        above.set(d.parent(i));
      }
    }
    below.or(above);
    for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
      if (d.authorId(i) != one || d.isPingback(i)) {
        below.clear(i);
      }
    }
    return below;
  }
}
