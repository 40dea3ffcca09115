package parley.view;

import java.util.Optional;
import parley.model.Marks;

/**
 * Exchanges the article under a reader for the same one in another order, for a later copy, or for
 * the whole of it: place, folds and notes stay with their comments.
 */
final class Exchange {
  private final Reader reader;
  private Optional<ThreadView> threaded = Optional.empty(); // what to go back to from time order

  Exchange(Reader reader) {
    this.reader = reader;
  }

  /** The thread to go back to while the comments stand in the order of time. */
  Optional<ThreadView> threaded() {
    return threaded;
  }

  /** What is shown, as a thread: that is what can be kept, and laid over another copy. */
  ThreadView thread() {
    return threaded.isPresent() ? Orders.byThread(reader.view(), threaded.get()) : reader.view();
  }

  /** Adds what was noted at an earlier visit, in the order in which the comments stand. */
  void recall(Marks marks) {
    ThreadView view = reader.view();
    Notes known = Recall.notes(view.discussion(), marks);
    boolean timed = threaded.isPresent();
    known = timed ? Orders.notes(known, view.discussion(), true) : known;
    reader.show(view.withNotes(view.notes().over(known)));
  }

  /** Changes between the thread and the order of time. */
  void reorder() {
    if (threaded.isPresent()) {
      reader.show(thread());
      threaded = Optional.empty();
    } else if (Orders.dated(reader.view().discussion())) {
      threaded = Optional.of(reader.view());
      reader.show(Orders.byTime(reader.view()));
    } else {
      reader.say("nothing here has a date");
      return;
    }
    reader.fitting().redraw();
  }

  /** Shows what was there before, in its order; what was noted since stays. */
  void goBackTo(ThreadView before, Optional<ThreadView> itsThread) {
    boolean turned = reader.view().discussion() != before.discussion();
    if (threaded.isPresent() != itsThread.isPresent()) {
      reorder();
    }
    if (turned) {
      reader.fitting().anew();
    }
    reader.show(Scroll.settle(before.withNotes(reader.view().notes()), reader.page()));
    threaded = itsThread;
  }

  /** Shows another copy of the article; the place stays, and a mode is left. */
  void renew(Reread copy) {
    if (reader.typing()) {
      reader.type(Key.named("Esc"));
    }
    boolean timed = threaded.isPresent();
    ThreadView thread = thread();
    String news = copy.news(thread.discussion().size());
    threaded = Optional.empty();
    reader.fitting().forgetTop();
    reader.replace(Renewal.of(thread, copy));
    reader.overlay().renew(copy);
    if (timed) {
      reorder();
    }
    reader.say(news);
  }

  /** Shows the whole of an article of which the beginning was here; nothing counts as new. */
  void complete(Ready whole) {
    boolean timed = threaded.isPresent();
    ThreadView thread = thread();
    Optional<Reread> moved = whole.moved();
    reader.coming("");
    threaded = Optional.empty();
    reader.replace(moved.isPresent() ? Renewal.of(thread, moved.get()) : Growth.of(thread, whole));
    if (timed) {
      reorder();
    }
  }
}
