package parley.view;

import java.util.Optional;

/**
 * The filter over all articles as it lies over one of them, and what it lies over: taking it away
 * gives back exactly that, with what was noted meanwhile.
 */
final class Overlay {
  private final Reader reader;
  private Optional<Under> under = Optional.empty();

  /**
   * One that lies.
   *
   * @param criteria what it asks for
   * @param filter what that means here
   * @param view the article before
   * @param threaded what that would have gone back to from the order of time
   */
  private record Under(
      Criteria criteria, Filter filter, ThreadView view, Optional<ThreadView> threaded) {}

  Overlay(Reader reader) {
    this.reader = reader;
  }

  /** What the filter over all articles means here, or {@link Filter#ALL}. */
  Filter filter() {
    return under.isPresent() ? under.get().filter() : Filter.ALL;
  }

  /** The filter that is on here now was laid over all articles. */
  void spread(Criteria criteria) {
    remember(criteria, reader.view().withoutFilter());
  }

  /** Lays the filter over this article, unless it lies there; answers whether it did so now. */
  boolean lay(Criteria criteria, Context context) {
    if (under.isPresent() && under.get().criteria() == criteria) {
      return false;
    }
    ThreadView before = reader.view();
    reader.show(before.withFilter(Filter.of(before.discussion(), criteria), context));
    remember(criteria, before);
    return true;
  }

  private void remember(Criteria criteria, ThreadView view) {
    ThreadView first = under.isPresent() ? under.get().view() : view;
    Optional<ThreadView> threaded =
        under.isPresent() ? under.get().threaded() : reader.exchange().threaded();
    under = Optional.of(new Under(criteria, reader.filter(), first, threaded));
  }

  /** The filter stays here as the article's own. */
  void keep() {
    under = Optional.empty();
  }

  /** What it lies over is another copy of the article now. */
  void renew(Reread copy) {
    if (under.isPresent()) {
      Under was = under.get();
      ThreadView thread = was.threaded().orElse(was.view());
      ThreadView view = Renewal.of(thread, copy); // in threads: time order is a key away
      under = Optional.of(new Under(was.criteria(), reader.filter(), view, Optional.empty()));
    }
  }

  /** Takes the filter away. */
  void lift() {
    if (under.isPresent()) {
      Under was = under.get();
      under = Optional.empty();
      reader.exchange().goBackTo(was.view(), was.threaded());
    }
  }
}
