package parley.view;

import java.util.Optional;

/**
 * The {@link Mode} that takes the keys of a reader, if any, and the rows it takes of the thread.
 */
final class Modes {
  private final Reader reader;
  private Optional<Mode> mode = Optional.empty();
  private Place under = Place.TOP; // where the reader was when the mode came
  private Place pushed = Place.TOP; // where the mode, which takes rows, pushed that

  Modes(Reader reader) {
    this.reader = reader;
  }

  /** The one that is on. */
  Optional<Mode> mode() {
    return mode;
  }

  /** Whether one is on. */
  boolean any() {
    return mode.isPresent();
  }

  /** Rows it would like to have; 1 for the status line while there is none. */
  int wanted() {
    return mode.isPresent() ? mode.get().wanted() : 1;
  }

  /** Whether letters go into a line. */
  boolean takesText() {
    return mode.isPresent() && mode.get().takesText();
  }

  boolean busy() {
    return mode.isPresent() && mode.get().busy();
  }

  /** Something that was put off has come further. */
  void worked() {
    if (mode.isPresent()) {
      mode.get().worked();
    }
  }

  /** Lets a mode take the keys. */
  void enter(Mode next) {
    under = mode.isPresent() ? under : reader.view().place();
    mode = Optional.of(next);
    reader.fitting().repage();
    pushed = reader.view().place();
  }

  /** A key for the one that is on. */
  void type(Key key) {
    Mode before = mode.get();
    close(before, before.press(key));
  }

  /** A click on one of its rows, from 0. */
  void click(int row) {
    Mode before = mode.get();
    close(before, before.click(row));
  }

  /** The wheel was turned over its rows. */
  void wheel(int notch) {
    mode.get().wheel(notch);
  }

  /** Leaves the mode unless it wants more, or has made room for another. */
  private void close(Mode before, boolean wantsMore) {
    if (!wantsMore && mode.get() == before) {
      mode = Optional.empty();
      ThreadView view = reader.view();
      reader.show(view.place().equals(pushed) ? view.at(under) : view);
      reader.outbox().uncover();
    }
    reader.refit();
    reader.fitting().repage();
  }
}
