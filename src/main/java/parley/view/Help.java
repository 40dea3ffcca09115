package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;
import parley.text.Width;
import parley.text.Wrapper;

/** The help screen, made from the live list of actions. */
final class Help {
  private static final int KEYS = 20;
  private static final int WIDEST = 100;
  private static final int GUTTER = 3;

  /** Columns from which the groups stand in two columns. */
  private static final int TWO = 140;

  private Help() {}

  /** All rows of the help for a screen of so many columns. */
  static List<Row> rows(int columns, Glyphs glyphs, Keymap keymap) {
    if (columns < TWO) {
      return all(Math.min(columns, WIDEST), glyphs, keymap);
    }
    int width = Math.min((columns - GUTTER) / 2, WIDEST);
    return beside(all(width, glyphs, keymap), width);
  }

  /** The rows in two columns, parted where a group ends near the middle. */
  private static List<Row> beside(List<Row> all, int width) {
    int half = middle(all);
    List<Row> out = new ArrayList<>();
    for (int r = 0; r < Math.max(half, all.size() - half); r++) {
      List<Span> spans = new ArrayList<>(r < half ? all.get(r).spans() : List.of());
      int used = r < half ? Width.of(all.get(r).text()) : 0;
      spans.add(new Span(" ".repeat(width + GUTTER - used), Role.TEXT));
      spans.addAll(half + r < all.size() ? all.get(half + r).spans() : List.of());
      out.add(new Row(spans));
    }
    return out;
  }

  /** Where a group begins, as near to the middle as one does. */
  private static int middle(List<Row> all) {
    int best = all.size();
    for (int r = 1; r < all.size(); r++) {
      boolean begins = all.get(r - 1) == Row.BLANK;
      boolean nearer = Math.abs(2 * r - all.size()) < Math.abs(2 * best - all.size());
      best = begins && nearer ? r : best;
    }
    return best;
  }

  private static final String UNLIKE =
      "before a name: it looks like another on the page and is not; behind it stands which";

  private static List<Row> all(int width, Glyphs glyphs, Keymap keymap) {
    List<Row> out = new ArrayList<>();
    int keys = Math.min(KEYS, width / 3);
    for (Action.Group group : Action.Group.values()) {
      out.add(new Spans(width, glyphs).add(" " + group.title(), Role.TITLE).row());
      for (Action action : Action.values()) {
        if (action.group() == group) {
          add(names(action, keymap), action.help(), width, keys, glyphs, out);
        }
      }
      out.add(Row.BLANK);
    }
    out.add(new Spans(width, glyphs).add(" Commands", Role.TITLE).row());
    for (Command command : Command.values()) {
      String typed = (":" + command.label() + " " + command.argument()).strip();
      add(typed, command.help(), width, keys, glyphs, out);
    }
    String every = "the same as the key: " + Command.name(Action.FOLD_ALL) + ", a part is enough";
    add(":ACTION", every, width, keys, glyphs, out);
    out.add(Row.BLANK);
    out.add(new Spans(width, glyphs).add(" Signs", Role.TITLE).row());
    add(glyphs.unlike(), UNLIKE, width, keys, glyphs, out);
    out.add(Row.BLANK);
    return out;
  }

  private static void add(
      String names, String help, int width, int keys, Glyphs glyphs, List<Row> out) {
    List<parley.text.Line> lines = Wrapper.wrap(help, Math.max(1, width - keys - 4));
    List<parley.text.Line> keyLines = Wrapper.wrap(names, keys);
    for (int r = 0; r < Math.max(lines.size(), keyLines.size()); r++) {
      Spans row = new Spans(width, glyphs).blanks(2);
      String shown = r < keyLines.size() ? part(names, keyLines.get(r)) : "";
      row.add(shown, Role.AUTHOR).blanks(keys - Width.of(shown) + 1);
      row.add(r < lines.size() ? part(help, lines.get(r)) : "", Role.TEXT);
      out.add(row.row());
    }
  }

  private static String part(String text, parley.text.Line line) {
    return text.substring(line.start(), line.end());
  }

  /** The keys of an action as people read them: {@code z1 to z9} for the row of digits. */
  private static String names(Action action, Keymap keymap) {
    List<String> keys = keymap.keys(action);
    if (action == Action.DEPTH && keys.equals(action.keys())) {
      return keys.get(0) + " to " + keys.get(keys.size() - 1);
    }
    return keys.isEmpty() ? "(no key)" : String.join(" ", keys);
  }
}
