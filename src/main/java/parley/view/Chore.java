package parley.view;

/**
 * A slice of work that was put off so that keys never wait. {@link #run} may take milliseconds and
 * needs no browser, so keys are dealt with meanwhile; {@link #deliver} is quick. What was overtaken
 * by a key is dropped there.
 */
public abstract class Chore {
  Chore() {}

  /** Does the work; any thread may. */
  public void run() {}

  /**
   * Hands in what came of it, on the browser's turn; answers whether that should be seen at once.
   */
  public abstract boolean deliver();
}
