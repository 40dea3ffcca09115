package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.model.Discussion;
import parley.model.When;

/**
 * The comments of a thread that one may want to go to: a hundred of each kind. Costs two passes
 * over the thread, so it is made when a reader asks for it.
 */
final class JumpLists {
  private static final int MOST = 100;

  private final ThreadView view;
  private final Discussion shown;
  private final Discussion d; // the thread, whatever the order that is shown
  private final int[] answers;
  private final Best answered = new Best(MOST);
  private final Best deepest = new Best(MOST);
  private final Best longest = new Best(MOST);
  private final Best latest = new Best(MOST);

  private JumpLists(ThreadView view) {
    this.view = view;
    this.shown = view.discussion();
    this.d = shown.thread();
    this.answers = new int[d.size()];
  }

  /** All lists, those without a comment among them. */
  static List<Listing> of(ThreadView view) {
    JumpLists lists = new JumpLists(view);
    lists.rank();
    return List.of(
        lists.answered(),
        lists.chains(),
        lists.longest(),
        lists.latest(),
        lists.bookmarks(),
        lists.news());
  }

  private void rank() {
    int root = 0;
    int depth = 0;
    for (int i = 0; i < d.size(); i++) {
      int parent = d.parent(i);
      if (parent >= 0) {
        answers[parent]++;
        depth = Math.max(depth, d.depth(i));
      } else {
        chain(root, depth);
        root = i;
        depth = 0;
      }
      if (!d.isPingback(i)) {
        longest.offer(i, d.text(i).length());
        When date = d.date(i);
        if (date.known()) {
          latest.offer(i, date.instant());
        }
      }
    }
    chain(root, depth);
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] > 0) {
        answered.offer(i, answers[i]);
      }
    }
  }

  private void chain(int root, int depth) {
    if (depth > 0) {
      deepest.offer(root, depth);
    }
  }

  private Listing answered() {
    List<Listing.Entry> entries = new ArrayList<>();
    for (int i : answered.drain()) {
      entries.add(entry(i, Integer.toString(answers[i])));
    }
    return new Listing("most answered", "answers", entries, -1);
  }

  private Listing chains() {
    List<Listing.Entry> entries = new ArrayList<>();
    for (int root : deepest.drain()) {
      entries.add(entry(root, Integer.toString(levels(root))));
    }
    return new Listing("longest chains", "levels", entries, -1);
  }

  private int levels(int root) {
    int deep = 0;
    for (int i = root; i < d.end(root); i++) {
      deep = Math.max(deep, d.depth(i));
    }
    return deep + 1;
  }

  private Listing longest() {
    List<Listing.Entry> entries = new ArrayList<>();
    for (int i : longest.drain()) {
      entries.add(entry(i, Integer.toString(d.text(i).length())));
    }
    return new Listing("longest", "characters", entries, -1);
  }

  private Listing latest() {
    List<Listing.Entry> entries = new ArrayList<>();
    for (int i : latest.drain()) {
      entries.add(entry(i, Facts.date(d.date(i))));
    }
    return new Listing("latest", "date", entries, -1);
  }

  private Listing bookmarks() {
    List<Listing.Entry> entries = new ArrayList<>();
    for (Map.Entry<Character, Integer> mark : view.notes().bookmarks().entrySet()) {
      entries.add(new Listing.Entry(mark.getValue(), mark.getKey().toString()));
    }
    entries.sort(java.util.Comparator.comparing(Listing.Entry::figure));
    return new Listing("bookmarks", "letter", entries, -1);
  }

  /** New and edited comments that are unread, in the order of the thread. */
  private Listing news() {
    List<Listing.Entry> entries = new ArrayList<>();
    Bits news = view.notes().news();
    for (int i = news.next(0); i >= 0 && entries.size() < MOST; i = news.next(i + 1)) {
      entries.add(new Listing.Entry(i, view.notes().fresh().has(i) ? "new" : "edited"));
    }
    return new Listing("new", "since then", entries, -1);
  }

  private Listing.Entry entry(int inThread, String figure) {
    return new Listing.Entry(shown.fromThread(inThread), figure);
  }
}
