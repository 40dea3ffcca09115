package parley.view;

import java.util.Optional;
import parley.model.Commenters;
import parley.model.Discussion;
import parley.text.Line;
import parley.text.Role;
import parley.text.Row;
import parley.text.Width;

/** The rows of one comment of a thread: in full, or as the one line that stands for it. */
final class CommentRows {
  static final String EMPTY = "(empty comment)";

  /** Columns that dot, quotation marks and the blanks before the tail take. */
  private static final int AROUND_WORDS = 7;

  private static final int LEAST_WORDS = 8;

  private final ThreadView view;
  private final Discussion d;
  private final Page page;
  private final Glyphs glyphs;
  private final boolean inWords;

  CommentRows(ThreadView view, Page page) {
    this.view = view;
    this.d = view.discussion();
    this.page = page;
    this.glyphs = page.glyphs();
    this.inWords = page.settings().words();
  }

  /** Whether a stop takes one line. */
  boolean oneLine(int i) {
    return view.visible().gap(i) || view.visible().context(i) || view.folded(i) || view.muted(i);
  }

  int height(int i) {
    int own = oneLine(i) ? 1 : 1 + bodyRows(i);
    return own + (blankAfter(i) ? 1 : 0);
  }

  private int bodyRows(int i) {
    return Math.max(1, page.comment(view.article(), i).lines().size());
  }

  /**
   * A comment in full is parted from what follows; a line of context clings to the reply below it.
   */
  boolean blankAfter(int i) {
    if (!oneLine(i)) {
      return true;
    }
    int next = view.visible().after(i);
    return next < d.size()
        && !oneLine(next)
        && !view.visible().gap(i)
        && d.depth(next) <= d.depth(i);
  }

  void add(int i, boolean selected, Window out) {
    if (out.wants()) {
      out.add(first(i, selected));
    }
    if (!oneLine(i)) {
      body(i, selected, out);
    }
    if (blankAfter(i) && out.wants()) {
      int next = view.visible().after(i);
      out.add(indent(next < d.size() ? levels(next) : 0, false).row());
    }
  }

  private Row first(int i, boolean selected) {
    if (view.visible().gap(i)) {
      return gap(i, selected);
    }
    if (view.folded(i) || view.visible().context(i)) {
      return line(i, selected);
    }
    return view.muted(i) ? muted(i, selected) : header(i, selected);
  }

  /** Guides before a stop; a gap is as deep as the least deep comment that it hides. */
  private int levels(int i) {
    int shallow = i;
    if (view.visible().gap(i)) {
      int end = i + view.visible().hiddenIn(i);
      while (d.parent(shallow) >= 0 && d.end(d.parent(shallow)) < end) {
        shallow = d.end(d.parent(shallow));
      }
    }
    return page.levels(d.depth(shallow));
  }

  int markerColumn(int i) {
    return 1 + page.shape().perLevel() * levels(i);
  }

  private Spans indent(int levels, boolean selected) {
    Spans row = new Spans(page.rowColumns(levels), glyphs);
    row.add(selected ? glyphs.bar() : " ", selected ? Role.CURSOR : Role.TEXT);
    String guide = glyphs.guide() + " ".repeat(page.shape().perLevel() - 1);
    for (int level = 0; level < levels; level++) {
      row.add(guide, Role.guide(level));
    }
    return row;
  }

  private Role nameRole(int i, boolean selected) {
    boolean stands = view.chosen(i) || view.highlighted(i);
    return selected ? Role.AUTHOR_AT_CURSOR : stands ? Role.AUTHOR_CHOSEN : Role.AUTHOR;
  }

  private void name(Spans row, int i, Role role) {
    row.add(Names.author(d, i, glyphs), role);
    if (view.highlighted(i)) {
      row.addWhole(" " + glyphs.star(), Role.AUTHOR_CHOSEN);
    }
  }

  /** {@code · [joE · #2.1, 6 lines, muted]}: Enter opens it. */
  private Row muted(int i, boolean selected) {
    Spans row = indent(levels(i), selected).add(glyphs.dot() + " ", Role.MARKER);
    row.add("[", Role.DIM).add(Names.author(d, i, glyphs), selected ? nameRole(i, true) : Role.DIM);
    int lines = page.comment(view.article(), i).lines().size();
    String number = " " + glyphs.dot() + " " + Facts.number(d, i, glyphs);
    return row.add(number + ", " + Facts.lines(lines) + ", muted]", Role.DIM).row();
  }

  private Row header(int i, boolean selected) {
    Spans row = indent(levels(i), selected);
    row.add(glyphs.open() + " ", Role.MARKER);
    name(row, i, nameRole(i, selected));
    if (Commenters.wrote(view.article(), d.author(i))) {
      row.addWhole(" (author)", Role.BADGE);
    }
    fact(row, Facts.number(d, i, glyphs));
    String like = d.looksLike(d.authorId(i));
    fact(row, like.isEmpty() ? "" : "not " + like);
    boolean answered = view.visible().before(i) != d.answers(i);
    fact(row, place(i, levels(i) < d.depth(i), answered));
    if (d.thread().hasReplies(d.inThread(i))) {
      fact(row, Facts.replies(d.thread().descendants(d.inThread(i))));
    }
    fact(row, Facts.date(d.date(i)));
    news(row, i);
    return row.row();
  }

  private void news(Spans row, int i) {
    boolean fresh = view.notes().fresh().has(i);
    if (fresh || view.notes().edited().has(i)) {
      row.addWhole(" " + glyphs.dot() + " ", Role.META);
      row.addWhole(fresh ? "new" : "edited", Role.BADGE);
    }
  }

  /** {@code level 3, to Vesna}: what is asked for, or all of it where it is said in words. */
  private String place(int i, boolean level, boolean answered) {
    int parent = d.answers(i);
    if (parent < 0) {
      return "";
    }
    String to = answered || inWords ? "to " + Names.author(d, parent, glyphs) : "";
    int depth = d.thread().depth(d.inThread(i));
    String deep = level || inWords ? "level " + (depth + 1) : "";
    return deep + (deep.isEmpty() || to.isEmpty() ? "" : ", ") + to;
  }

  private void fact(Spans row, String fact) {
    if (!fact.isEmpty()) {
      row.addWhole(" " + glyphs.dot() + " " + fact, Role.META);
    }
  }

  private void body(int i, boolean selected, Window out) {
    int levels = levels(i);
    Wrapped wrapped = page.comment(view.article(), i);
    if (wrapped.lines().isEmpty() && out.wants()) {
      out.add(indent(levels, selected).blanks(2).add(EMPTY, Role.DIM).row());
    }
    Optional<Search> search = view.search();
    boolean current = search.isPresent() && search.get().at() == i;
    Highlight highlight = new Highlight(wrapped, search, current, view.marked(i, 0));
    for (Line line : wrapped.lines()) {
      if (out.wants()) {
        Spans row = indent(levels, selected).blanks(2);
        highlight.add(line, line.role(), row);
        out.add(row.row());
      }
    }
  }

  private Row gap(int i, boolean selected) {
    Spans row = indent(levels(i), selected);
    String hidden = Facts.hidden(d, i, i + view.visible().hiddenIn(i));
    return row.add(glyphs.ellipsis() + " " + hidden, selected ? Role.SELECTED : Role.DIM).row();
  }

  /** {@code ▸ Harut · #7 · "Being that islanders …" 4 replies, 1 match: joE 2, Ada}. */
  private Row line(int i, boolean selected) {
    boolean context = view.visible().context(i) && !view.folded(i);
    Spans row = indent(levels(i), selected);
    row.add((context ? glyphs.dot() : glyphs.folded()) + " ", Role.MARKER);
    if (d.isPingback(i)) {
      row.add("pingback " + glyphs.dot() + " ", Role.DIM);
    }
    name(row, i, context && !selected ? Role.DIM : nameRole(i, selected));
    row.addWhole(" " + glyphs.dot() + " " + Facts.number(d, i, glyphs), Role.DIM);
    if (inWords && d.answers(i) >= 0) {
      row.addWhole(" " + glyphs.dot() + " " + place(i, true, true), Role.DIM);
    }
    String summary = context ? "" : summary(i);
    String tail = Width.fit(summary, Math.max(1, row.free() / 2), glyphs.ellipsis());
    int words = row.free() - AROUND_WORDS - Width.of(tail);
    if (words >= LEAST_WORDS) {
      String first = Width.fit(Facts.firstWords(d.text(i), words), words, glyphs.ellipsis());
      String quoted = d.text(i).isEmpty() ? first : '"' + first + '"';
      row.add(" " + glyphs.dot() + " " + quoted, Role.DIM);
    } else {
      tail = Width.fit(summary, Math.max(1, row.free() - 2), glyphs.ellipsis());
    }
    return tail.isEmpty() ? row.row() : row.add("  " + tail, Role.DIM).row();
  }

  private String summary(int i) {
    if (!d.hasReplies(i)) {
      return "";
    }
    StringBuilder sum = new StringBuilder(Facts.replies(d.descendants(i)));
    part(sum, Facts.matches(matchesBelow(i)));
    part(sum, Facts.unread(view, i + 1, d.end(i)));
    return sum.append(": ").append(Facts.repliers(d, i, glyphs)).toString();
  }

  /** Hits of the search in a folded comment and below it or, without a search, of the filter. */
  private int matchesBelow(int i) {
    if (view.search().isPresent()) {
      return view.search().get().hits().count(i, d.end(i));
    }
    return view.filter().isPresent() ? view.filter().get().matches().count(i, d.end(i)) : 0;
  }

  private static void part(StringBuilder sum, String fact) {
    if (!fact.isEmpty()) {
      sum.append(", ").append(fact);
    }
  }
}
