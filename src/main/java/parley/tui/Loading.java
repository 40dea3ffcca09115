package parley.tui;

import java.util.function.Consumer;
import parley.view.Browser;

/** What fills a browser while its user already looks at it. */
public interface Loading {
  /** Hands changes of the browser to the thread that owns it. Any thread may call it. */
  interface Poster {
    /** Runs the change soon, on the browser's thread, and paints after it. */
    void post(Consumer<Browser> change);
  }

  /** Nothing to load. */
  Loading NONE = poster -> {};

  /**
   * Starts reading on threads of its own, which must be daemons, and returns at once. Called before
   * the terminal is opened, so that both happen at the same time.
   */
  void start(Poster poster);
}
