package parley.read.plain;

import java.util.ArrayList;
import java.util.List;
import parley.model.When;
import parley.read.html.Buttons;

/**
 * Comments that show nothing but a name in one row and what was said in the next ones, directly
 * under a heading about comments, as copies of Disqus threads for readers without scripts are
 * dumped. The weakest of all layouts: only a long series of it is a thread.
 */
final class Bare {
  private static final int LEAST = 8;
  private static final int LONGEST_NAME = 32;
  private static final int MOST_WORDS = 4;
  private static final int LONG_TEXT = 40;

  private final List<Row> rows;
  private final Wrap wrap;

  private Bare(List<Row> rows, Wrap wrap) {
    this.rows = rows;
    this.wrap = wrap;
  }

  /** The heads of such a series; empty where there is none. */
  static List<Head> in(List<Row> rows, Wrap wrap) {
    Bare bare = new Bare(rows, wrap);
    for (Announcements.Heading heading : Announcements.in(rows)) {
      String title = rows.get(heading.row()).text();
      boolean counted = heading.count() >= LEAST && title.length() <= LONGEST_NAME;
      boolean lone = title.indexOf(' ') < 0 || counted;
      List<Head> found = lone ? bare.under(heading.row() + 1) : List.of();
      if (found.size() >= LEAST) {
        return found;
      }
    }
    return List.of();
  }

  private List<Head> under(int from) {
    List<Head> heads = new ArrayList<>();
    int longer = 0;
    for (int row = from; row + 1 < rows.size() && !isEnd(row, from); row++) {
      boolean behindName = !heads.isEmpty() && heads.get(heads.size() - 1).body() == row;
      if (!behindName && isName(row)) {
        Row at = rows.get(row);
        heads.add(
            new Head(
                Head.Kind.ITEM, row, row + 1, at.column(), -1, at.text(), When.UNKNOWN, false, -1));
        longer += rows.get(row + 1).text().length() >= LONG_TEXT ? 1 : 0;
      } else if (heads.isEmpty()) {
        return List.of();
      }
    }
    return longer * 10 >= heads.size() * 7 ? heads : List.of();
  }

  private boolean isEnd(int row, int from) {
    Row at = rows.get(row);
    boolean title = at.column() < rows.get(from).column();
    return title || at.isItem() && at.afterBlank() || Tails.closes(at.text());
  }

  private boolean isName(int row) {
    Row at = rows.get(row);
    Row next = rows.get(row + 1);
    boolean own = !wrap.joins(rows.get(row - 1), at) && !at.isItem();
    String name = at.text();
    boolean plain = !name.isEmpty() && name.length() <= LONGEST_NAME && words(name) <= MOST_WORDS;
    if (!own || !plain || next.afterBlank() || next.column() != at.column()) {
      return false;
    }
    char last = name.charAt(name.length() - 1);
    return Character.isLetterOrDigit(name.charAt(0))
        && (Character.isLetterOrDigit(last) || last == '_' || last == '.' && words(name) < 3)
        && !Buttons.is(name);
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
