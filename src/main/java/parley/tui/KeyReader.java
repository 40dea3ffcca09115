package parley.tui;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import parley.view.Key;

/**
 * Reads keys, a batch at a time, and rests until the user interface has dealt with the batch. So at
 * the key that quits no thread stands in a native read, for which the Java machine would wait 300
 * ms before it ends.
 */
final class KeyReader extends Thread {
  private final Keystrokes keystrokes;
  private final Events events;
  private final Semaphore turn = new Semaphore(0);

  KeyReader(Keystrokes keystrokes, Events events) {
    super("keys");
    setDaemon(true);
    this.keystrokes = keystrokes;
    this.events = events;
  }

  @Override
  public void run() {
    try {
      List<Key> keys = keystrokes.read();
      while (!keys.isEmpty()) {
        events.add(new Events.Typed(keys));
        turn.acquire();
        keys = keystrokes.read();
      }
      events.add(Events.Notice.HUNG_UP);
    } catch (IOException e) {
      events.add(Events.Notice.HUNG_UP);
    } catch (InterruptedException e) {
      interrupt();
    } catch (RuntimeException e) {
      events.add(new Events.Failed(e));
    } catch (Error e) {
      events.add(new Events.Failed(new IllegalStateException("reading keys", e)));
    }
  }

  /** The batch is dealt with. */
  void goOn() {
    turn.release();
  }
}
