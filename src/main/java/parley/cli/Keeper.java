package parley.cli;

import parley.view.Browser;

/**
 * Keeps what was read and done, once, when the browser closes or a signal ends the process. The
 * signal may come in the middle of a change, so that what is to be kept cannot be read for a
 * moment; or in the middle of keeping it, which it then waits for, since the process ends with it.
 */
final class Keeper extends Thread {
  private static final int TRIES = 3;
  private static final long PAUSE_MILLIS = 30;

  private final Browser browser;
  private final Background background;
  private boolean done;

  Keeper(Browser browser, Background background) {
    super("keep");
    this.browser = browser;
    this.background = background;
  }

  @Override
  public synchronized void run() {
    if (!done) {
      done = true;
      for (int left = TRIES; left > 0 && !kept(left == 1); left--) {
        pause();
      }
    }
  }

  private boolean kept(boolean last) {
    try {
      background.keep(browser);
      return true;
    } catch (RuntimeException e) {
      if (last) {
        throw e;
      }
      return false;
    }
  }

  private static void pause() {
    try {
      sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
