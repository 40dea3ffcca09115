package parley.tui;

import java.io.IOException;

/**
 * Tells a session when its window changes. It begins behind the first picture; a little later, when
 * the processors are done with reading, it also looks whether the size has changed since the
 * program was started, as tiling window managers do it.
 */
final class Watcher extends Thread {
  private static final long MILLIS_LATER = 300;

  private final Tty tty;
  private final Events events;

  Watcher(Tty tty, Events events) {
    super("window");
    setDaemon(true);
    this.tty = tty;
    this.events = events;
  }

  @Override
  public void run() {
    Signals.on("WINCH", () -> events.add(Events.Notice.RESIZED));
    Signals.on("CONT", () -> events.add(Events.Notice.CONTINUED));
    try {
      sleep(MILLIS_LATER);
      if (tty.outgrown()) {
        events.add(Events.Notice.RESIZED);
      }
    } catch (InterruptedException e) {
      interrupt();
    } catch (IOException e) {
      events.add(Events.Notice.HUNG_UP);
    }
  }
}
