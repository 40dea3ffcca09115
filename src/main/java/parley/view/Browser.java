package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Article;
import parley.text.Row;

/**
 * The whole program as its user meets it, without a terminal: keys go in, frames come out. Holds
 * the current state of the library and of every thread; belongs to one thread of execution.
 */
public final class Browser {
  private int rows = 24;

  /** A browser that has been given nothing to read yet. */
  public Browser(Settings settings) {}

  /** Announces the inputs, in the order in which the library lists them. */
  public void expect(List<String> sources) {}

  /** Input {@code index} was read. */
  public void loaded(int index, Article article) {}

  /** Input {@code index} cannot be read, and why: one sentence. */
  public void failed(int index, String reason) {}

  /** The terminal has this size now. */
  public void resize(int columns, int rows) {
    this.rows = rows;
  }

  /** One key. */
  public Effect press(Key key) {
    return key.name().equals("q") ? Effect.QUIT : Effect.NONE;
  }

  /** Whether there is work that was put off so that keys are never kept waiting. */
  public boolean busy() {
    return false;
  }

  /** Does a slice of that work: a few milliseconds. */
  public void work() {}

  /** What the terminal should show now. */
  public Frame frame() {
    List<Row> all = new ArrayList<>();
    while (all.size() < rows) {
      all.add(Row.BLANK);
    }
    return new Frame(all, -1, 0);
  }
}
