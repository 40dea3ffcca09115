package parley.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import parley.text.Row;
import parley.tui.Extras;
import parley.tui.Loading;
import parley.tui.Theme;
import parley.view.Browser;

/** A terminal that lets everything load, looks at the screen once and leaves. */
final class FakeTerminal implements Terminal {
  /** Standard output goes into a file and standard input comes from one. */
  static final FakeTerminal NONE = new FakeTerminal(false, 0, 0);

  private final boolean there;
  private final int columns;
  private final int loads;
  private String screen = "";
  private String theme = "";

  private FakeTerminal(boolean there, int columns, int loads) {
    this.there = there;
    this.columns = columns;
    this.loads = loads;
  }

  /** A real terminal in which so many inputs will load. */
  static FakeTerminal of(int columns, int loads) {
    return new FakeTerminal(true, columns, loads);
  }

  /** What the user saw; empty if the browser never opened. */
  String screen() {
    return screen;
  }

  /** The theme in which they saw it. */
  String theme() {
    return theme;
  }

  @Override
  public boolean possible() {
    return there;
  }

  @Override
  public boolean onOutput() {
    return there;
  }

  @Override
  public boolean onInput() {
    return there;
  }

  @Override
  public boolean onError() {
    return there;
  }

  @Override
  public int errorColumns() {
    return columns;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public int browse(Browser browser, Loading loading, Theme chosen, Extras extras) {
    CountDownLatch loaded = new CountDownLatch(loads);
    Queue<Consumer<Browser>> changes = new ArrayDeque<>();
    loading.start(
        change -> {
          synchronized (changes) {
            changes.add(change);
          }
          loaded.countDown();
        });
    try {
      if (!loaded.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("not all inputs loaded");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    browser.resize(columns, 24);
    synchronized (changes) {
      changes.forEach(change -> change.accept(browser));
    }
    StringBuilder rows = new StringBuilder();
    for (Row row : browser.frame().rows()) {
      rows.append(row.text().stripTrailing()).append('\n');
    }
    screen = rows.toString();
    theme = chosen.name();
    return 0;
  }
}
