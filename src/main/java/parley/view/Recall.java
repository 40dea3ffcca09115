package parley.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.model.Discussion;
import parley.model.Marks;

/** What a reader did to a thread, as it is kept from one session to the next. */
final class Recall {
  private Recall() {}

  /** An untouched thread as it was left at the last visit, with what is new in it. */
  static ThreadView apply(ThreadView view, Marks marks) {
    if (!marks.visited()) {
      return view;
    }
    return view.withFolds(Bits.of(marks.folds()))
        .withArticleOpen(marks.articleOpen())
        .withNotes(notes(view.discussion(), marks))
        .at(new Place(marks.cursor(), marks.row()));
  }

  /** What was noted at the last visit, and what is new since. */
  static Notes notes(Discussion d, Marks marks) {
    BitSet read = marks.read();
    read.andNot(marks.changed());
    return new Notes(
        Bits.of(read),
        Bits.NONE,
        Bits.of(marks.fresh()),
        Bits.of(marks.changed()),
        bookmarks(marks),
        people(d, marks.muted()),
        Bits.NONE,
        people(d, marks.highlighted()));
  }

  private static Map<Character, Integer> bookmarks(Marks marks) {
    Map<Character, Integer> comments = new TreeMap<>();
    for (Map.Entry<Character, Integer> mark : marks.bookmarks().entrySet()) {
      if (mark.getValue() >= 0) {
        comments.put(mark.getKey(), mark.getValue());
      }
    }
    return comments;
  }

  private static List<Integer> people(Discussion d, Set<String> names) {
    List<Integer> ids = new ArrayList<>();
    for (String name : names) {
      ids.addAll(People.named(d, name));
    }
    return ids;
  }

  private static Set<String> names(Discussion d, List<Integer> people) {
    Set<String> names = new TreeSet<>();
    for (int who : people) {
      names.add(d.names().get(who));
    }
    return names;
  }

  /** What is to be kept of a thread; {@code view} is not in the order of time. */
  static Marks of(ThreadView view) {
    Discussion d = view.discussion();
    Notes notes = view.notes();
    return new Marks(
        true,
        notes.read().copy(),
        notes.fresh().copy(),
        notes.edited().copy(),
        view.foldsWithoutFilter().copy(),
        view.articleOpen(),
        view.cursor(),
        view.place().row(),
        notes.bookmarks(),
        names(d, notes.muted()),
        names(d, notes.highlighted()));
  }

  /** {@code 3 new, 1 edited: ] goes to them}; nothing where there is nothing new. */
  static String news(ThreadView view) {
    int fresh = view.notes().fresh().count();
    int edited = view.notes().edited().count();
    if (fresh + edited == 0) {
      return "";
    }
    String both = fresh > 0 && edited > 0 ? ", " : "";
    String what = (fresh > 0 ? fresh + " new" : "") + both + (edited > 0 ? edited + " edited" : "");
    return what + ": ] goes to " + (fresh + edited == 1 ? "it" : "them");
  }
}
