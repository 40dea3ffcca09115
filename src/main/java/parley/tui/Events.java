package parley.tui;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import parley.view.Browser;

/** Everything that happens to a session but its keys, in one queue. Any thread may add. */
final class Events implements Loading.Poster {
  /** Something that happened. */
  sealed interface Event {}

  /** Somebody has news for the browser. */
  record Change(Consumer<Browser> change) implements Event {}

  /** A thread of the session met a bug. */
  record Bug(RuntimeException reason) implements Event {}

  /** A thread of the session met the end of something: stack, heap. */
  record Fault(Error reason) implements Event {}

  /** What the system tells, and the reader of keys. */
  enum Notice implements Event {
    /** Keys were dealt with, and leave work or the end. */
    TYPED,
    /** The window has another size. */
    RESIZED,
    /** Somebody wants the program to stop, as Ctrl-Z does. */
    STOPPED,
    /** The shell continued the program after a stop. */
    CONTINUED,
    /** Somebody wants the program to end, as Ctrl-C does elsewhere. */
    INTERRUPTED,
    /** The terminal is gone. */
    HUNG_UP
  }

  private final LinkedBlockingQueue<Event> queue = new LinkedBlockingQueue<>();

  @Override
  public void post(Consumer<Browser> change) {
    queue.add(new Change(change));
  }

  void add(Event event) {
    queue.add(event);
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** Waits for an event and moves all there are. */
  void takeAll(List<Event> to) throws InterruptedException {
    to.add(queue.take());
    queue.drainTo(to);
  }

  /** As {@link #takeAll}, but not for ever. */
  void takeAll(List<Event> to, long millis) throws InterruptedException {
    Event first = queue.poll(millis, TimeUnit.MILLISECONDS);
    if (first != null) {
      to.add(first);
      queue.drainTo(to);
    }
  }
}
