package parley.view;

import java.util.BitSet;
import parley.model.Article;
import parley.model.Discussion;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/**
 * The first row of an article: its title or, once what the comment under the cursor answers has
 * left the screen, the chain above it with the first words of that.
 */
final class TopBar {
  private static final int LEAST_WORDS = 12;

  private final ThreadView view;
  private final Discussion d;
  private final String coming;
  private final Glyphs glyphs;

  /**
   * @param coming what of the article is still being read, or nothing
   */
  TopBar(ThreadView view, String coming, Glyphs glyphs) {
    this.view = view;
    this.coming = coming;
    this.d = view.discussion();
    this.glyphs = glyphs;
  }

  /** The row; {@code position} tells which of several articles this is. */
  Row row(String position, int columns, Page page) {
    Article article = view.article();
    String order = d.thread() == d ? "" : " by time";
    String count = comments() + order;
    String right = position.isEmpty() ? count : position + " " + glyphs.rule() + " " + count;
    int above = lastAbove(page);
    return above >= 0
        ? chain(above, right, columns)
        : TitleBar.of(Names.shown(article), right, columns, glyphs);
  }

  /** How many there are, or as far as is known: {@code 612+ comments, reading 42 MB}. */
  private String comments() {
    return coming.isEmpty() ? Facts.comments(d.comments()) : d.comments() + "+ comments, " + coming;
  }

  /** The nearest ancestor of the cursor whose first row is not on the page, or -1. */
  private int lastAbove(Page page) {
    if (view.cursor() < 0 || d.answers(view.cursor()) < 0) {
      return -1;
    }
    BitSet here = new Layout(view, page).startsHere();
    int above = d.answers(view.cursor());
    while (above >= 0 && here.get(above)) {
      above = d.answers(above);
    }
    return above;
  }

  /** {@code Vesna › joE · #2.1 · "Where are the two ferries we paid for?"}. */
  private Row chain(int parent, String right, int columns) {
    Spans row = new Spans(columns, glyphs).add(" " + glyphs.up() + " ", Role.MARKER);
    String name = Names.author(d, parent, glyphs);
    String number = " " + glyphs.dot() + " " + Facts.number(d, parent, glyphs);
    int least = Width.of(name + number) + LEAST_WORDS;
    boolean counted = row.free() - Width.of(right) - 4 >= least;
    int room = row.free() - (counted ? Width.of(right) + 3 : 0);
    row.add(above(parent, room - least - LEAST_WORDS), Role.DIM);
    row.add(name, Role.AUTHOR).add(number, Role.META);
    int words = room - (columns - 1 - row.free()) - 5;
    if (words >= LEAST_WORDS) {
      String first = Width.fit(Facts.firstWords(d.text(parent), words), words, glyphs.ellipsis());
      row.add(" " + glyphs.dot() + " \"" + first + '"', Role.DIM);
    }
    return counted
        ? row.blanks(row.free() - Width.of(right) - 1).add(right, Role.META).row()
        : row.row();
  }

  /** The names above the parent, from the root; the root's end is cut where there is no room. */
  private String above(int parent, int room) {
    String chain = "";
    for (int at = d.answers(parent); at >= 0; at = d.answers(at)) {
      String longer = Names.author(d, at, glyphs) + " " + glyphs.chain() + " " + chain;
      if (Width.of(longer) > room) {
        return room < 4 ? "" : glyphs.ellipsis() + " " + glyphs.chain() + " " + chain;
      }
      chain = longer;
    }
    return chain;
  }
}
