package parley.view;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import parley.model.Article;
import parley.model.Discussion;

/** Changes between the thread and the same comments in the order of time; the cursor stays. */
final class Orders {
  private Orders() {}

  /** Whether any comment has a date. */
  static boolean dated(Discussion d) {
    for (int i = 0; i < d.size(); i++) {
      if (d.date(i).known()) {
        return true;
      }
    }
    return false;
  }

  /** The comments of a thread, earliest first; what is noted and filtered comes along. */
  static ThreadView byTime(ThreadView threaded) {
    Discussion timed = threaded.discussion().byTime();
    Article article = threaded.article().with(timed);
    ThreadView view = ThreadView.open(article).withArticleOpen(threaded.articleOpen());
    view = view.withNotes(notes(threaded.notes(), timed, true));
    if (threaded.filter().isPresent()) {
      view = view.withFilter(threaded.filter().get().filter(), threaded.filter().get().context());
    }
    return view.at(place(threaded.place(), timed, true));
  }

  /**
   * Back to the thread.
   *
   * @param before the thread as it was left: its folds count, its filter and notes are old
   */
  static ThreadView byThread(ThreadView timed, ThreadView before) {
    ThreadView view = before.withoutSearch();
    view = view.withNotes(notes(timed.notes(), timed.discussion(), false));
    if (!filter(timed).equals(filter(view))) {
      Context context =
          timed.filter().isPresent() ? timed.filter().get().context() : Context.PARENTS;
      view = view.withFilter(filter(timed), context);
    }
    Place place = place(timed.place(), timed.discussion(), false);
    boolean hidden = place.cursor() >= 0 && !view.visible().stop(place.cursor());
    return (hidden ? view.withReveal(place.cursor()) : view).at(place);
  }

  private static Filter filter(ThreadView view) {
    return view.filter().isPresent() ? view.filter().get().filter() : Filter.ALL;
  }

  private static Place place(Place place, Discussion timed, boolean toTime) {
    return place.cursor() < 0 ? place : new Place(at(place.cursor(), timed, toTime), place.row());
  }

  private static int at(int comment, Discussion timed, boolean toTime) {
    return toTime ? timed.fromThread(comment) : timed.inThread(comment);
  }

  private static Bits bits(Bits set, Discussion timed, boolean toTime) {
    BitSet moved = new BitSet(timed.size());
    for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
      moved.set(at(i, timed, toTime));
    }
    return Bits.of(moved);
  }

  /** What is noted about the comments, about the same ones where they stand in the other order. */
  static Notes notes(Notes notes, Discussion timed, boolean toTime) {
    Map<Character, Integer> bookmarks = new TreeMap<>();
    for (Map.Entry<Character, Integer> mark : notes.bookmarks().entrySet()) {
      bookmarks.put(mark.getKey(), at(mark.getValue(), timed, toTime));
    }
    return new Notes(
        bits(notes.read(), timed, toTime),
        bits(notes.kept(), timed, toTime),
        bits(notes.fresh(), timed, toTime),
        bits(notes.edited(), timed, toTime),
        bookmarks,
        notes.muted(),
        bits(notes.heard(), timed, toTime),
        notes.highlighted());
  }
}
