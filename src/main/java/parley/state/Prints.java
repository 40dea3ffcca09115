package parley.state;

import java.util.Arrays;
import parley.model.Discussion;
import parley.model.When;

/**
 * What the comments of a thread are recognised by, in page order: 9 bytes a comment.
 *
 * @param content 40 bits each: 24 of author and whole text, 8 of how the text begins, 8 of how it
 *     ends
 * @param slot 32 bits each, which an edit does not change: the id that the page gives, with the
 *     date (with the author where there is none); without an id author, date, and author and date
 *     of the parent
 */
record Prints(long[] content, int[] slot) {
  /** Comments that a pair of key and index can hold, see {@link Pairing}. */
  static final int MOST = 1 << 24;

  private static final int SKETCHED = 24; // characters: some words
  private static final int DATE_BITS = 14; // below the seconds, see When
  private static final int SECONDS = 60;

  /** Of every comment in a thread. O(characters). */
  static Prints of(Discussion thread) {
    int n = Math.min(thread.size(), MOST);
    long[] people = new long[thread.names().size()];
    for (int p = 0; p < people.length; p++) {
      people[p] = Fingerprint.of(thread.names().get(p));
    }
    long[] content = new long[n];
    int[] slot = new int[n];
    long[] said = new long[n]; // who and when
    for (int i = 0; i < n; i++) {
      long who = people[thread.authorId(i)];
      long when = minute(thread.date(i));
      said[i] = Fingerprint.both(who, when);
      content[i] = content(who, thread.text(i));
      int up = thread.parent(i);
      slot[i] =
          thread.id(i).isEmpty()
              ? (int) (Fingerprint.both(said[i], up < 0 ? 0 : said[up]) >>> 32)
              : named(thread.id(i), thread.date(i).known() ? when : who);
    }
    return new Prints(content, slot);
  }

  private static int named(String id, long when) {
    return (int) (Fingerprint.both(when, Fingerprint.exact(id)) >>> 32);
  }

  /** Copies of a page agree about minutes, not about seconds. */
  private static long minute(When date) {
    return date.known() ? Math.floorDiv(date.packed() >> DATE_BITS, SECONDS) : Long.MIN_VALUE;
  }

  private static long content(long who, String text) {
    long all = Fingerprint.both(who, Fingerprint.of(text)) >>> 40;
    long head = Fingerprint.head(text, SKETCHED) >>> 56;
    long tail = Fingerprint.tail(text, SKETCHED) >>> 56;
    return all << 16 | head << 8 | tail;
  }

  int size() {
    return content.length;
  }

  /** The contents without doubles, in order. */
  long[] distinct() {
    long[] sorted = content.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[n++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, n);
  }
}
