package parley.view;

import java.util.Optional;

/**
 * What is being read, the library or an article from the {@link Shelf}, the size of the screen it
 * is read on, and the ways from one to another.
 */
final class Desk {
  private static final int LIBRARY = -1;

  private final Shelf shelf;
  private final Library library;
  private final LibraryScreen list;
  private Disk disk = Disk.NONE;
  private int open = LIBRARY;
  private int columns = 80;
  private int rows = 24;

  Desk(Shelf shelf, LibraryScreen list) {
    this.shelf = shelf;
    library = shelf.entries();
    this.list = list;
  }

  /** Where articles are read again. */
  void readFrom(Disk where) {
    disk = where;
  }

  /** Whether it is an article. */
  boolean reading() {
    return open != LIBRARY;
  }

  /** The reader of that article. */
  Reader reader() {
    return shelf.reader(open);
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** The screen has this size now; articles that are not open learn of it once they are. */
  void resize(int newColumns, int newRows) {
    columns = newColumns;
    rows = newRows;
    if (reading()) {
      reader().resize(columns, rows);
    }
  }

  /** Opens an input, or says why it cannot be opened yet. */
  void open(int index) {
    if (library.article(index).isEmpty()) {
      String failure = library.failure(index);
      list.say(failure.isEmpty() ? "still reading " + library.file(index) : failure);
      return;
    }
    leave();
    open = index;
    reader().resize(columns, rows);
    disk.opened(index);
  }

  /** Opens what is chosen in the library. */
  void openSelected() {
    if (library.selected().isPresent()) {
      open(library.selected().get());
    }
  }

  /** Opens the next article that can be opened, or the previous one. */
  void leaf(int step) {
    int from = reading() ? open : library.selected().orElse(0) - step;
    Optional<Integer> next = library.next(from, step);
    if (next.isPresent()) {
      open(next.get());
    } else if (reading()) {
      reader().say(step > 0 ? "this is the last article" : "this is the first article");
    }
  }

  /** Goes back to the library; answers whether there is one to go back to. */
  boolean back() {
    if (!reading() || library.size() == 1) {
      return false;
    }
    leave();
    library.select(open);
    open = LIBRARY;
    return true;
  }

  private void leave() {
    if (reading()) {
      shelf.left(open);
    }
  }

  /** Has the article read again. */
  void reload() {
    if (!reading()) {
      list.act(Action.RELOAD, rows);
    } else if (shelf.begun(open)) {
      reader().say("still reading it");
    } else {
      reader().say("reading it again");
      disk.reread(open, library.article(open).get());
    }
  }

  /** What it takes to practise on that article, where it is one. */
  Optional<Understudy> understudy(Settings settings) {
    return !reading()
        ? Optional.empty()
        : Optional.of(new Understudy(settings, library.article(open).get(), columns, rows));
  }

  /** The whole screen, with the keys that were typed and mean nothing yet. */
  Frame frame(String pending) {
    if (!reading()) {
      return list.frame(columns, rows);
    }
    String position = library.size() == 1 ? "" : library.position(open);
    return reader().frame(position, pending);
  }
}
