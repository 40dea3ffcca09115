package parley.view;

import java.util.Arrays;
import parley.model.Discussion;

/**
 * The comments of each person, in page order: made in one pass when a discussion opens, so that
 * stepping through a person and filtering by one never look at anybody else's comments. Four bytes
 * a comment.
 */
final class ByAuthor {
  private final int[] start;
  private final int[] items;

  ByAuthor(Discussion d) {
    start = new int[d.names().size() + 1];
    for (int i = 0; i < d.size(); i++) {
      if (!d.isPingback(i)) {
        start[d.authorId(i) + 1]++;
      }
    }
    for (int who = 1; who < start.length; who++) {
      start[who] += start[who - 1];
    }
    items = new int[start[start.length - 1]];
    int[] at = start.clone();
    for (int i = 0; i < d.size(); i++) {
      if (!d.isPingback(i)) {
        items[at[d.authorId(i)]++] = i;
      }
    }
  }

  /** How many comments this person wrote. */
  int count(int who) {
    return start[who + 1] - start[who];
  }

  /** The comment of this person with that rank, from 0. */
  int item(int who, int rank) {
    return items[start[who] + rank];
  }

  /** How many comments of this person stand before {@code comment}. */
  int rank(int who, int comment) {
    int at = Arrays.binarySearch(items, start[who], start[who + 1], comment);
    return (at >= 0 ? at : -at - 1) - start[who];
  }
}
