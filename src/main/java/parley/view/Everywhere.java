package parley.view;

import java.util.Arrays;
import java.util.Optional;
import parley.model.Article;

/**
 * A filter that is laid over every article, and how many comments it lets through in each: counted
 * in slices, an article at a time.
 */
final class Everywhere {
  private static final int UNKNOWN = -1;
  private static final int SLICE = 4_000; // comments looked at before the next key is asked for

  private Optional<Criteria> criteria = Optional.empty();
  private Context context = Context.PARENTS;
  private int[] matches = {};
  private int counted; // inputs before this one are counted, or were not loaded
  private int total;

  boolean isOn() {
    return criteria.isPresent();
  }

  /** What is asked for; everything while no filter is on. */
  Criteria criteria() {
    return criteria.orElse(Criteria.ALL);
  }

  Context context() {
    return context;
  }

  /** Lays a filter over every article, or another in place of that. */
  void lay(Criteria wanted, Context kept) {
    criteria = Optional.of(wanted);
    context = kept;
    matches = new int[0];
    counted = 0;
    total = 0;
  }

  /** Keeps something else around the matches, which stay. */
  void keep(Context other) {
    context = other;
  }

  void takeAway() {
    criteria = Optional.empty();
  }

  /** Matches in an input, or -1 where they are not counted. */
  int matches(int index) {
    return index < matches.length ? matches[index] : UNKNOWN;
  }

  /** Matches counted so far. */
  int total() {
    return total;
  }

  /** An input was read, or read again. */
  void changed(int index) {
    if (matches(index) != UNKNOWN) {
      total -= matches[index];
      matches[index] = UNKNOWN;
    }
    counted = Math.min(counted, index);
  }

  /** Whether there are articles left to count. */
  boolean busy(Library library) {
    while (isOn() && counted < library.size()) {
      if (matches(counted) == UNKNOWN && library.article(counted).isPresent()) {
        return true;
      }
      counted++;
    }
    return false;
  }

  /** Counts some more articles. */
  void further(Library library, Shelf shelf) {
    int looked = 0;
    while (looked < SLICE && busy(library)) {
      Article article = library.article(counted).get();
      looked += 20 + article.discussion().size();
      if (matches.length < library.size()) {
        int old = matches.length;
        matches = Arrays.copyOf(matches, library.size());
        Arrays.fill(matches, old, matches.length, UNKNOWN);
      }
      Filter filter = Filter.of(article.discussion(), criteria());
      Bits found = filter.matches(article, new ByAuthor(article.discussion()), shelf.read(counted));
      matches[counted] = found.count();
      total += matches[counted];
      library.matches(counted, matches[counted]);
      counted++;
    }
  }
}
