package parley.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.text.Row;
import parley.text.Sanitizer;
import parley.text.Width;

/** The library as its user meets it: keys that move, sort and narrow, and the whole screen. */
final class LibraryScreen {
  private final Shelf shelf;
  private final Library library;
  private final Glyphs glyphs;
  private final Keymap keymap;
  private Optional<Prompt> narrowing = Optional.empty();
  private String said = "";

  LibraryScreen(Shelf shelf, Settings settings) {
    this.shelf = shelf;
    library = shelf.entries();
    this.glyphs = settings.glyphs();
    this.keymap = settings.keymap();
  }

  /** Says something in the status line until the next key. */
  void say(String message) {
    said = Sanitizer.typed(message);
  }

  /** Whether a key is meant for this screen before it means an action. */
  boolean takes(Key key) {
    return narrowing.isPresent() || key.name().equals("Tab") || key.name().equals("Shift-Tab");
  }

  /** Takes a key that is no action: what is typed narrows the list, Tab sorts it. */
  void press(Key key) {
    switch (key.name()) {
      case "Tab" -> library.sort(1);
      case "Shift-Tab" -> library.sort(-1);
      case "Enter" -> narrowing = Optional.empty();
      case "Esc", "Ctrl-C" -> {
        narrowing = Optional.empty();
        library.narrow("");
      }
      case "Down", "Ctrl-N" -> library.move(1);
      case "Up", "Ctrl-P" -> library.move(-1);
      default -> {
        narrowing = Optional.of(narrowing.get().with(narrowing.get().edit().press(key)));
        library.narrow(narrowing.get().edit().text());
      }
    }
  }

  /** Does what an action means here; opening is not among it. */
  void act(Action action, int rows) {
    switch (action) {
      case NEXT, LINE_DOWN, NEXT_SIBLING, NEXT_CHAIN, HIT_NEXT -> library.move(1);
      case PREVIOUS, LINE_UP, PREVIOUS_SIBLING, PREVIOUS_CHAIN, HIT_PREVIOUS -> library.move(-1);
      case PAGE_DOWN -> library.move(rows - 3);
      case PAGE_UP -> library.move(3 - rows);
      case HALF_DOWN -> library.move(rows / 2);
      case HALF_UP -> library.move(-rows / 2);
      case FIRST -> library.move(Integer.MIN_VALUE);
      case LAST -> library.move(Integer.MAX_VALUE);
      case SEARCH, FILTER_TEXT -> narrowing = Optional.of(Prompt.of(Prompt.Purpose.NARROW));
      case FILTER_AUTHOR, EVERYWHERE -> onlyMatches();
      case ESCAPE -> escape();
      default -> say("open an article first" + (opener().isEmpty() ? "" : ": " + opener()));
    }
  }

  private void onlyMatches() {
    if (library.filtered()) {
      library.matchesOnly(!library.matchesOnly());
    } else {
      say("no filter is on everywhere" + spreader());
    }
  }

  /** Takes one thing away: what narrows the list, then the filter over all articles. */
  private void escape() {
    if (!library.narrow().isEmpty()) {
      library.narrow("");
    } else if (library.matchesOnly()) {
      library.matchesOnly(false);
    } else if (library.filtered()) {
      shelf.takeAway();
      say("the filter is off everywhere");
    }
  }

  /** A click on a row of the list; answers whether it was chosen already, which is to open it. */
  boolean click(int row, int columns, int rows) {
    int clicked = new LibraryRows(library, columns, glyphs).at(row, Math.max(1, rows - 3));
    boolean again = clicked == library.row();
    library.move(clicked < 0 ? 0 : clicked - library.row());
    return again;
  }

  Frame frame(int columns, int rows) {
    LibraryRows picture = new LibraryRows(library, columns, glyphs);
    List<Row> out = new ArrayList<>();
    out.add(picture.bar());
    out.add(picture.heading());
    out.addAll(picture.rows(Math.max(1, rows - 3)));
    if (narrowing.isPresent()) {
      out.add(narrowing.get().row(columns, glyphs));
      return Frame.cut(out, rows, narrowing.get().caretColumn(columns));
    }
    String status = status();
    String keys = keys(columns - Width.of(status) - 4);
    out.add(StatusLine.ofLibrary(status, keys, columns, glyphs));
    return Frame.cut(out, rows, -1);
  }

  /** What keys do here, as many of them as fit. */
  private String keys(int room) {
    String matches = library.matchesOnly() ? "all" : "only matches";
    String[] all = {
      library.filtered() ? keymap.hint(Action.FILTER_AUTHOR, matches) : "",
      opener().isEmpty() ? "" : opener() + " opens",
      keymap.hint(Action.SEARCH, "narrows"),
      "Tab sorts",
      keymap.hint(Action.BACK, "quits"),
      keymap.hint(Action.HELP, "help")
    };
    String keys = "";
    for (String key : all) {
      String longer = StatusLine.joined(keys, key);
      if (Width.of(longer) > room) {
        break;
      }
      keys = longer;
    }
    return keys;
  }

  /** The key that opens an article: Enter, which everybody tries first, where it does. */
  private String opener() {
    boolean enter = keymap.keys(Action.TOGGLE).contains("Enter");
    return enter ? "Enter" : keymap.key(Action.TOGGLE);
  }

  private String spreader() {
    String key = keymap.key(Action.EVERYWHERE);
    return key.isEmpty() ? "" : ": " + key + " in an article lays one";
  }

  private String status() {
    if (!said.isEmpty()) {
      return said;
    }
    List<String> parts = new ArrayList<>();
    if (!library.narrow().isEmpty()) {
      parts.add("only titles with \"" + library.narrow() + "\"");
    }
    if (library.filtered()) {
      Everywhere everywhere = shelf.everywhere();
      String more = everywhere.busy(library) ? "+" : "";
      parts.add(
          "filter: "
              + everywhere.criteria().describe()
              + " everywhere ("
              + everywhere.total()
              + more
              + ")");
    }
    return String.join("   ", parts);
  }
}
