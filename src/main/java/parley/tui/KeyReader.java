package parley.tui;

import java.io.IOException;
import java.util.List;
import parley.view.Key;

/**
 * Reads keys, a batch at a time, and has them dealt with before it reads on. So at the key that
 * quits no thread stands in a native read, for which the Java machine would wait 300 ms before it
 * ends.
 */
final class KeyReader extends Thread {
  /** Who deals with keys, on the thread that reads them. */
  interface Taker extends EscapeJoin.Actor {
    /** Deals with a batch; answers whether there are to be more. */
    boolean typed(List<Key> keys) throws IOException;
  }

  private final Keystrokes keystrokes;
  private final Taker taker;
  private final Events events;

  KeyReader(Keystrokes keystrokes, Taker taker, Events events) {
    super("keys");
    setDaemon(true);
    this.keystrokes = keystrokes;
    this.taker = taker;
    this.events = events;
  }

  @Override
  public void run() {
    try {
      List<Key> keys = keystrokes.read();
      while (!keys.isEmpty()) {
        if (!taker.typed(keys)) {
          return;
        }
        keys = keystrokes.read();
      }
      events.add(Events.Notice.HUNG_UP);
    } catch (IOException e) {
      events.add(Events.Notice.HUNG_UP);
    } catch (RuntimeException e) {
      events.add(new Events.Bug(e));
    } catch (Error e) {
      events.add(new Events.Fault(e));
    }
  }
}
