package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Article;
import parley.model.Marks;

/**
 * The only input of a browser that comes in two parts: first its beginning, to be read at once, and
 * later the whole. Nobody is taken out of a prompt or a list for that: it waits until they leave.
 */
final class Arrivals {
  private final Shelf shelf;
  private final List<Runnable> waiting = new ArrayList<>();

  Arrivals(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The beginning is here. */
  void begun(int index, Article start, String coming) {
    shelf.begun(index, start, coming);
  }

  /** The rest cannot be had. */
  void failed(int index, String reason) {
    shelf.opened(index).coming("no more can be read");
    shelf.opened(index).notice("not read to its end: " + reason);
  }

  /** The whole is here. */
  void completed(int index, Ready whole) {
    waiting.add(
        new Runnable() {
          @Override
          public void run() {
            shelf.completed(index, whole);
          }
        });
  }

  /** What is known of an earlier visit to the whole; this waits for that. */
  void recalled(int index, Marks left) {
    waiting.add(
        new Runnable() {
          @Override
          public void run() {
            shelf.recalled(index, left);
          }
        });
  }

  /** Lets in what waits, in its order, unless the reader it is for is typing. */
  void letIn(boolean typing) {
    while (!waiting.isEmpty() && !typing) {
      waiting.remove(0).run();
    }
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }
}
