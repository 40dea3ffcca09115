package parley.view;

import java.util.Arrays;
import java.util.Optional;
import parley.model.Article;
import parley.model.Discussion;

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
  private Optional<Matching> counting = Optional.empty(); // of the next article, if it is long

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
    counting = Optional.empty();
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
    counting = Optional.empty();
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

  /** Counts some more: of a long article a slice, else whole ones. */
  Chore chore(Library library, Shelf shelf) {
    Article article = library.article(counted).get();
    return article.discussion().size() > SLICE
        ? new Slice(library, article, shelf.read(counted))
        : new Articles(library, shelf);
  }

  private final class Articles extends Chore {
    private final Library library;
    private final Shelf shelf;

    Articles(Library all, Shelf shelf) {
      library = all;
      this.shelf = shelf;
    }

    @Override
    public boolean deliver() {
      further(library, shelf);
      return false;
    }
  }

  /** A slice of the article whose turn it is. */
  private final class Slice extends Chore {
    private final Library library;
    private final Article article;
    private final Bits read;
    private final int index = counted;
    private final Criteria asked = criteria();
    private final Optional<Matching> before = counting;
    private Optional<Matching> after = Optional.empty();

    Slice(Library all, Article article, Bits read) {
      library = all;
      this.article = article;
      this.read = read;
    }

    @Override
    public void run() {
      Discussion d = article.discussion();
      after =
          Optional.of(
              before.isPresent()
                  ? before.get().further(article)
                  : Matching.start(Filter.of(d, asked), article, new ByAuthor(d), read));
    }

    @Override
    public boolean deliver() {
      boolean stands = criteria() == asked && counted == index && counting == before;
      if (stands && busy(library) && library.article(index).get() == article) {
        counting = after;
        if (after.get().done()) {
          count(library, after.get().matches().count());
        }
      }
      return false;
    }
  }

  private void further(Library library, Shelf shelf) {
    int looked = 0;
    while (looked < SLICE && busy(library)) {
      Article article = library.article(counted).get();
      looked += 20 + article.discussion().size();
      Filter filter = Filter.of(article.discussion(), criteria());
      Bits found = filter.matches(article, new ByAuthor(article.discussion()), shelf.read(counted));
      count(library, found.count());
    }
  }

  /** So many comments match in the article whose turn it is. */
  private void count(Library library, int found) {
    if (matches.length < library.size()) {
      int old = matches.length;
      matches = Arrays.copyOf(matches, library.size());
      Arrays.fill(matches, old, matches.length, UNKNOWN);
    }
    matches[counted] = found;
    total += found;
    library.matches(counted, found);
    counted++;
    counting = Optional.empty();
  }
}
