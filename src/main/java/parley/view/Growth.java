package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import parley.model.Discussion;

/**
 * A thread of which only the beginning was there, now that the rest is: every comment keeps its
 * number, and with it folds, notes, filter, search and place stay what they are. Costs word scans,
 * and with a filter or a search what those cost.
 */
final class Growth {
  private final ThreadView start;
  private final Ready whole;

  private Growth(ThreadView start, Ready whole) {
    this.start = start;
    this.whole = whole;
  }

  /** The whole as the beginning was left; {@code start} is not in the order of time. */
  static ThreadView of(ThreadView start, Ready whole) {
    return new Growth(start, whole).view();
  }

  private ThreadView view() {
    ThreadView view =
        whole
            .untouched()
            .withFolds(folds())
            .withNotes(start.notes())
            .withArticleOpen(start.openedArticle())
            .withOrigin(start.origin())
            .withSpot(start.spot());
    if (start.filter().isPresent()) {
      view = filtered(view, start.filter().get());
    }
    view = view.withReveal(start.reveal());
    if (start.search().isPresent()) {
      view = view.withSearch(Optional.of(start.search().get().again()));
    }
    return view.at(start.place()).withTrail(start.trail());
  }

  /** What the reader folded, and the pingbacks of the rest, which are folded from the first. */
  private Bits folds() {
    BitSet later = whole.untouched().folds().copy();
    later.clear(0, start.discussion().size());
    return start.foldsWithoutFilter().plus(Bits.of(later));
  }

  private ThreadView filtered(ThreadView view, FilterLayer layer) {
    ThreadView under = view.withReveal(layer.revealBefore()).at(layer.before());
    ThreadView over = under.withFilter(again(layer.filter()), layer.context());
    if (over.filter().isEmpty()) {
      return view;
    }
    List<Filter> earlier = new ArrayList<>();
    for (Filter one : layer.earlier()) {
      earlier.add(again(one));
    }
    FilterLayer now = over.filter().get().withOpened(layer.opened()).withFolds(layer.folds());
    return over.withLayer(now.withEarlier(earlier));
  }

  /** The same filter, about everybody in the whole thread who is meant by it. */
  private Filter again(Filter filter) {
    Discussion thread = whole.article().discussion();
    return Filter.of(thread, filter.criteria(start.discussion()));
  }
}
