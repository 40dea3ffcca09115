package parley.tui;

import java.io.IOException;

/**
 * Tells a session when its window changes, and what else the system has for it. It begins behind
 * the first picture; a little later, when the processors are done with reading, it also looks
 * whether the size has changed since the program was started, as tiling window managers do it, and
 * from then on whether the launcher lives: nobody else would give the terminal back.
 */
final class Watcher extends Thread {
  private static final long MILLIS_LATER = 300;
  private static final long EVERY_MILLIS = 1_000;

  private final Tty tty;
  private final Events events;
  private final Runnable stop;

  /**
   * For one session.
   *
   * @param stop called when the program is to stop, on a thread of the Java machine
   */
  Watcher(Tty tty, Events events, Runnable stop) {
    super("window");
    setDaemon(true);
    this.tty = tty;
    this.events = events;
    this.stop = stop;
  }

  @Override
  public void run() {
    Signals.on("WINCH", () -> events.add(Events.Notice.RESIZED));
    Signals.on("CONT", () -> events.add(Events.Notice.CONTINUED));
    Signals.on("TSTP", stop);
    try {
      sleep(MILLIS_LATER);
      if (tty.outgrown()) {
        events.add(Events.Notice.RESIZED);
      }
      while (!tty.abandoned()) {
        sleep(EVERY_MILLIS);
      }
      events.add(Events.Notice.HUNG_UP);
    } catch (InterruptedException e) {
      interrupt();
    } catch (IOException e) {
      events.add(Events.Notice.HUNG_UP);
    }
  }
}
