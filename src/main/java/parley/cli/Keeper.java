package parley.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import parley.view.Browser;

/** Keeps what was read and done, once, when the browser closes or a signal ends the process. */
final class Keeper extends Thread {
  private final Browser browser;
  private final Background background;
  private final AtomicBoolean done = new AtomicBoolean();

  Keeper(Browser browser, Background background) {
    super("keep");
    this.browser = browser;
    this.background = background;
  }

  @Override
  public void run() {
    if (!done.getAndSet(true)) {
      background.keep(browser);
    }
  }
}
