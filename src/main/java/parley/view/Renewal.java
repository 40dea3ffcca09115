package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.model.Discussion;

/**
 * A thread as it was left, over another copy of its page: the same folds, notes, filter and place,
 * about the same comments wherever they stand now. A search ends.
 */
final class Renewal {
  private final ThreadView old;
  private final Reread copy;
  private final int[] newOf;

  private Renewal(ThreadView old, Reread copy) {
    this.old = old;
    this.copy = copy;
    this.newOf = copy.newOf(old.discussion().size());
  }

  /** The new view; {@code old} is not in the order of time. */
  static ThreadView of(ThreadView old, Reread copy) {
    return new Renewal(old, copy).view();
  }

  private ThreadView view() {
    ThreadView view = ThreadView.open(copy.article());
    BitSet folds = copy.moved(old.foldsWithoutFilter()).copy();
    for (int i = view.folds().next(0); i >= 0; i = view.folds().next(i + 1)) {
      folds.set(i, folds.get(i) || copy.oldOf()[i] < 0); // a new pingback is folded
    }
    view =
        view.withFolds(Bits.of(folds))
            .withArticleOpen(old.articleOpen())
            .withNotes(notes())
            .withOrigin(place(old.origin()));
    if (old.filter().isEmpty()) {
      return view.at(place(old.place()));
    }
    FilterLayer layer = old.filter().get();
    Criteria criteria = layer.filter().criteria(old.discussion());
    view = view.at(place(layer.before()));
    view = view.withFilter(Filter.of(view.discussion(), criteria), layer.context());
    if (view.filter().isPresent()) {
      FilterLayer now = view.filter().get();
      now = now.withOpened(copy.moved(layer.opened())).withFolds(copy.moved(layer.folds()));
      now = now.withEarlier(earlier(layer));
      view = view.withLayer(now);
    }
    return view.at(place(old.place()));
  }

  /** The filters that this one was made of, about the same people. */
  private List<Filter> earlier(FilterLayer layer) {
    List<Filter> filters = new ArrayList<>();
    for (Filter one : layer.earlier()) {
      Criteria asked = one.criteria(old.discussion());
      filters.add(Filter.of(copy.article().discussion(), asked));
    }
    return filters;
  }

  /** The same place; if that comment is gone, the nearest before it. */
  private Place place(Place before) {
    int at = before.cursor();
    while (at >= 0 && newOf[at] < 0) {
      at--;
    }
    return new Place(at < 0 ? Visible.ARTICLE : newOf[at], before.row());
  }

  private Notes notes() {
    Notes notes = old.notes();
    BitSet read = copy.moved(notes.read()).copy();
    read.andNot(copy.edited());
    BitSet fresh = copy.moved(notes.fresh()).copy();
    for (int i = 0; i < copy.oldOf().length; i++) {
      fresh.set(i, fresh.get(i) || copy.news() && copy.oldOf()[i] < 0);
    }
    BitSet edited = copy.moved(notes.edited()).copy();
    edited.or(copy.edited());
    Map<Character, Integer> bookmarks = new TreeMap<>();
    for (Map.Entry<Character, Integer> mark : notes.bookmarks().entrySet()) {
      if (newOf[mark.getValue()] >= 0) {
        bookmarks.put(mark.getKey(), newOf[mark.getValue()]);
      }
    }
    return new Notes(
        Bits.of(read),
        copy.moved(notes.kept()),
        Bits.of(fresh),
        Bits.of(edited),
        bookmarks,
        people(notes.muted()),
        copy.moved(notes.heard()),
        people(notes.highlighted()));
  }

  private List<Integer> people(List<Integer> before) {
    Discussion now = copy.article().discussion();
    List<Integer> same = new ArrayList<>();
    for (int who : before) {
      int id = now.names().indexOf(old.discussion().names().get(who));
      if (id >= 0) {
        same.add(id);
      }
    }
    return same;
  }
}
