package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the heads of a page by kind and takes those that are most likely heads of comments. */
final class Crowds {
  private Crowds() {}

  static Optional<Crowd> best(List<Row> rows, List<Head> heads) {
    List<Announcements.Heading> announcements = Announcements.in(rows);
    Optional<Crowd> best = Optional.empty();
    for (Head.Kind kind : Head.Kind.values()) {
      if (kind == Head.Kind.PINGBACK || kind == Head.Kind.ITEM) {
        continue;
      }
      for (int item = 0; item < 2; item++) {
        List<Head> same = of(heads, kind, item == 1);
        if (same.isEmpty()) {
          continue;
        }
        Crowd crowd = new Crowd(rows, same, announcements);
        if (crowd.score() >= Crowd.ENOUGH && (best.isEmpty() || isBetter(crowd, best.get()))) {
          best = Optional.of(crowd);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(Crowd crowd, Crowd other) {
    boolean more = crowd.size() > other.size();
    return crowd.score() > other.score() || crowd.score() == other.score() && more;
  }

  private static List<Head> of(List<Head> heads, Head.Kind kind, boolean item) {
    List<Head> same = new ArrayList<>();
    boolean any = false;
    for (Head head : heads) {
      boolean own = head.kind() == kind && head.isItem() == item;
      any |= own;
      if (own || item && head.kind() == Head.Kind.PINGBACK) {
        same.add(head);
      }
    }
    return any ? same : List.of();
  }
}
