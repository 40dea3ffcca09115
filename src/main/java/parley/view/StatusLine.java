package parley.view;

import java.util.ArrayList;
import java.util.List;
import parley.model.Discussion;
import parley.text.Role;
import parley.text.Row;
import parley.text.Sanitizer;
import parley.text.Width;

/**
 * The line that tells where the cursor is and what is laid over the thread. What matters least is
 * left out first where the terminal is narrow.
 */
final class StatusLine {
  private static final String PART = "   ";

  /** Where there is room for what somebody wrote in other articles. */
  private static final int FOR_OTHERS = 100;

  /** Columns that are kept for the place of the cursor, in names and in words. */
  private static final int CHAIN = 16;

  private static final int WORDS = 28;
  private static final int LEAST_NAME = 4;

  private StatusLine() {}

  /**
   * One row.
   *
   * @param said a message that stands in place of the chain of ancestors until the next key
   * @param pending keys that were typed and mean nothing yet
   * @param others the other articles, for what the same person wrote there
   */
  static Row of(
      ThreadView view, String said, String pending, Others others, int columns, Settings settings) {
    Glyphs glyphs = settings.glyphs();
    List<String> parts = new ArrayList<>();
    parts.add(pending);
    parts.add(search(view));
    parts.add(filter(view, others, glyphs));
    parts.add(person(view, columns < FOR_OTHERS ? Others.NONE : others, glyphs));
    parts.add(percent(view));
    parts.add(settings.keymap().hint(Action.HELP, "help"));
    int kept =
        settings.words() ? Math.min(WORDS, Width.of(level(view, columns, glyphs)) + 2) : CHAIN;
    int usual = Math.min(kept, columns / 3);
    int least = said.isEmpty() ? usual : Math.min(Width.of(said) + 2, columns);
    StringBuilder right = new StringBuilder();
    for (String part : parts) {
      boolean fits = Width.of(right + PART + part) + least <= columns;
      if (!part.isEmpty() && fits) {
        right.append(PART).append(part);
      }
    }
    int room = columns - Width.of(right.toString()) - 1;
    String where = settings.words() ? level(view, room, glyphs) : chain(view, room, glyphs);
    String left = said.isEmpty() ? where : said;
    Spans row =
        new Spans(columns, glyphs).add(" " + Width.fit(left, room, glyphs.ellipsis()), Role.STATUS);
    row.add(" ".repeat(Math.max(0, row.free() - Width.of(right.toString()))), Role.STATUS);
    return row.add(right.toString(), Role.STATUS).fill(Role.STATUS).row();
  }

  /** Hints side by side; those that are empty are left out. */
  static String joined(String... hints) {
    StringBuilder all = new StringBuilder();
    for (String hint : hints) {
      all.append(all.length() == 0 || hint.isEmpty() ? "" : PART).append(hint);
    }
    return all.toString();
  }

  /** The status line of the library. */
  static Row ofLibrary(String left, String right, int columns, Glyphs glyphs) {
    int room = columns - Width.of(right) - 3;
    String keys = room < Math.min(8, Width.of(left)) ? "" : right;
    Spans row = new Spans(columns, glyphs).add(" " + left, Role.STATUS);
    row.add(" ".repeat(Math.max(1, row.free() - Width.of(keys) - 1)), Role.STATUS);
    return row.add(keys, Role.STATUS).fill(Role.STATUS).row();
  }

  /** {@code Vesna › joE › Vesna}: from the root to the cursor; the root end is cut where long. */
  private static String chain(ThreadView view, int room, Glyphs glyphs) {
    Discussion d = view.discussion();
    if (view.cursor() == Visible.ARTICLE) {
      return "article";
    }
    String chain = "";
    for (int at = view.cursor(); at >= 0; at = d.answers(at)) {
      String name = Names.author(d, at, glyphs);
      String longer = chain.isEmpty() ? name : name + " " + glyphs.chain() + " " + chain;
      if (Width.of(longer) > room && !chain.isEmpty()) {
        String cut = glyphs.ellipsis() + " " + glyphs.chain() + " " + chain;
        return Width.of(cut) <= room ? cut : chain;
      }
      chain = longer;
    }
    return chain;
  }

  /**
   * {@code level 3 of 5, answers Vesna}: the same for whoever sees no guides, or hears the line.
   */
  private static String level(ThreadView view, int room, Glyphs glyphs) {
    Discussion d = view.discussion();
    int at = view.cursor();
    if (at == Visible.ARTICLE) {
      return "article";
    }
    String level = "level " + (d.depth(at) + 1);
    String ofAll = level + " of " + d.levels();
    int parent = d.parent(at);
    String whole = parent < 0 ? ofAll : ofAll + ", answers " + Names.author(d, parent, glyphs);
    if (Width.of(whole) <= room || Width.of(ofAll + ", answers ") + LEAST_NAME <= room) {
      return whole;
    }
    return Width.of(ofAll) <= room ? ofAll : level;
  }

  private static String person(ThreadView view, Others others, Glyphs glyphs) {
    int at = view.cursor();
    Discussion d = view.discussion();
    if (at == Visible.ARTICLE || d.isPingback(at)) {
      return "";
    }
    int who = d.authorId(at);
    int count = view.byAuthor().count(who);
    int rank = view.byAuthor().rank(who, at) + 1;
    String elsewhere = others.tally(d.author(at)).words();
    String here = Names.author(d, at, glyphs) + " " + glyphs.dot() + " " + rank + " of " + count;
    return elsewhere.isEmpty() ? here : here + ", " + elsewhere;
  }

  private static String filter(ThreadView view, Others others, Glyphs glyphs) {
    int here = view.filter().isPresent() ? view.filter().get().matches().count() : allOf(view);
    String everywhere = others.everywhere(here);
    if (view.filter().isEmpty() && everywhere.isEmpty()) {
      return "";
    }
    String context =
        switch (view.filter().isPresent() ? view.filter().get().context() : Context.PARENTS) {
          case PARENTS -> "";
          case THREAD -> " in whole chains";
          case NONE -> " alone";
        };
    String words =
        everywhere.isEmpty()
            ? view.filter().get().filter().describe(view.article(), glyphs)
            : others.criteria().describe();
    String what = "filter: " + Width.fit(Sanitizer.typed(words), 30, glyphs.ellipsis()) + context;
    return what + (everywhere.isEmpty() ? " (" + here + progress(view) + ")" : everywhere);
  }

  /** How far a filter has come that has more to look at. */
  private static String progress(ThreadView view) {
    if (view.filter().isPresent() && view.filter().get().filter().stopped()) {
      return ", pattern too slow";
    }
    if (view.filter().isEmpty() || view.filter().get().matching().done()) {
      return "";
    }
    Matching matching = view.filter().get().matching();
    return "+, " + matching.looked() * 100L / matching.size() + "%";
  }

  private static int allOf(ThreadView view) {
    return view.discussion().comments();
  }

  private static String search(ThreadView view) {
    if (view.search().isEmpty()) {
      return "";
    }
    Search search = view.search().get();
    return "search: "
        + Width.fit(Sanitizer.typed(search.finder().query()), 20, "")
        + " "
        + counter(view);
  }

  /** {@code 2/9}, with a plus while there is more to look at. */
  static String counter(ThreadView view) {
    Search search = view.search().get();
    boolean more = !search.done(view.discussion().size());
    return search.rank() + "/" + search.count() + (more ? "+" : "");
  }

  private static String percent(ThreadView view) {
    int size = view.discussion().size();
    return size == 0 ? "" : (int) ((view.cursor() + 1) * 100L / size) + "%";
  }
}
