package parley.view;

import java.util.Optional;

/** Filters that are not done yet: their next slice, and where that leaves the reader. */
final class Filtered {
  private Filtered() {}

  /** Whether a filter is on that has more to look at. */
  static boolean busy(ThreadView view) {
    return view.filter().isPresent() && !view.filter().get().matching().done();
  }

  /** The view with the filter further; the page stays where a reader who has not moved had it. */
  static ThreadView further(ThreadView view, Matching further, Page page) {
    Place unmoved = Scroll.settle(view.withMatching(now(view), false), page).place();
    boolean moved = !view.place().equals(unmoved);
    return Scroll.settle(view.withMatching(further, moved), page);
  }

  private static Matching now(ThreadView view) {
    return view.filter().get().matching();
  }

  /** Looks at all that is left, for what cannot do with half of it. */
  static ThreadView finished(ThreadView view, Page page) {
    return busy(view) ? further(view, now(view).finished(view.article()), page) : view;
  }

  /** The next slice of the filter of a reader. */
  static Chore chore(Reader reader) {
    return new Slice(reader);
  }

  private static final class Slice extends Chore {
    private final Reader reader;
    private final ThreadView view;
    private final Matching before;
    private Optional<Matching> after = Optional.empty();

    Slice(Reader reader) {
      this.reader = reader;
      this.view = reader.view();
      this.before = now(view);
    }

    @Override
    public void run() {
      after = Optional.of(before.further(view.article()));
    }

    @Override
    public boolean deliver() {
      ThreadView current = reader.view();
      boolean stands = current.filter().isPresent() && now(current) == before;
      if (stands) {
        reader.filtered(after.get());
      }
      return stands && before.matches().isEmpty() && !after.get().matches().isEmpty();
    }
  }
}
