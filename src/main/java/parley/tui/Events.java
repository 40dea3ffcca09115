package parley.tui;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import parley.view.Browser;
import parley.view.Key;

/** Everything that happens to a session, in one queue. Any thread may add. */
final class Events implements Loading.Poster {
  /** Something that happened. */
  sealed interface Event {}

  /** Keys were typed; their reader rests. */
  record Typed(List<Key> keys) implements Event {}

  /** Somebody has news for the browser. */
  record Change(Consumer<Browser> change) implements Event {}

  /** A thread of the session failed. */
  record Failed(RuntimeException reason) implements Event {}

  /** What the system tells. */
  enum Notice implements Event {
    /** The window has another size. */
    RESIZED,
    /** The shell continued the program after a stop. */
    CONTINUED,
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
