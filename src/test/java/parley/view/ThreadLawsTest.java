package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Discussion;
import parley.text.Row;

/** What must hold for every thread and every way through it. */
class ThreadLawsTest {
  private static final Action[] ANYWHERE = {
    Action.NEXT,
    Action.NEXT,
    Action.NEXT,
    Action.PREVIOUS,
    Action.LINE_DOWN,
    Action.LINE_UP,
    Action.HALF_DOWN,
    Action.HALF_UP,
    Action.PAGE_DOWN,
    Action.PAGE_UP,
    Action.FIRST,
    Action.LAST,
    Action.NEXT_SIBLING,
    Action.PREVIOUS_SIBLING,
    Action.PARENT,
    Action.ROOT,
    Action.NEXT_CHAIN,
    Action.PREVIOUS_CHAIN,
    Action.TOGGLE,
    Action.FOLD_OR_PARENT,
    Action.UNFOLD_OR_CHILD,
    Action.FOLD,
    Action.UNFOLD,
    Action.DONE,
    Action.FOLD_ALL,
    Action.UNFOLD_ALL,
    Action.TOGGLE_ALL,
    Action.MORE,
    Action.LESS,
    Action.DEPTH,
    Action.ARTICLE,
    Action.SAME_NEXT,
    Action.SAME_PREVIOUS,
    Action.HIT_NEXT,
    Action.HIT_PREVIOUS
  };

  private static final Action[] IN_A_FILTER = {
    Action.NEXT, Action.TOGGLE, Action.CONTEXT, Action.INVERT, Action.FOLD_ALL, Action.SAME_NEXT,
    Action.HIT_NEXT, Action.UNFOLD, Action.PAGE_DOWN, Action.LAST, Action.FOLD, Action.DONE
  };

  private final Random random;

  ThreadLawsTest() {
    random = new Random(0);
  }

  private ThreadView thread(long seed) {
    random.setSeed(seed);
    Discussion d = RandomThreads.of(random, 1 + random.nextInt(120));
    List<String> body = new ArrayList<>();
    for (int p = random.nextInt(12); p > 0; p--) {
      body.add("A paragraph about the ferry. ".repeat(1 + random.nextInt(9)).strip());
    }
    return ThreadView.open(Sketch.article(d, body));
  }

  private Page page() {
    int columns = new int[] {40, 80, 200}[random.nextInt(3)];
    return new Page(columns, 1 + random.nextInt(52), Settings.DEFAULT);
  }

  private ThreadView walk(ThreadView from, Action[] actions, int steps, Page page) {
    ThreadView view = from;
    for (int s = 0; s < steps; s++) {
      view =
          Update.apply(view, actions[random.nextInt(actions.length)], 1 + random.nextInt(9), page);
    }
    return view;
  }

  private static List<Row> screen(ThreadView view, Page page) {
    return new Layout(view, page).screen();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void theScreenIsAlwaysAPieceOfTheWholeDocumentWithTheCursorOnIt(long seed) {
    ThreadView view = thread(seed);
    Page page = page();
    for (int step = 0; step < 150; step++) {
      Action action = ANYWHERE[random.nextInt(ANYWHERE.length)];
      view = Update.apply(view, action, 1 + random.nextInt(9), page);
      List<Row> all = new ArrayList<>();
      int cursorAt = -1;
      Layout layout = new Layout(view, page);
      for (int block = Visible.ARTICLE; ; block = view.visible().after(block)) {
        cursorAt = block == view.cursor() ? all.size() : cursorAt;
        assertThat(layout.rows(block)).as("height of " + block).hasSize(layout.height(block));
        all.addAll(layout.rows(block));
        if (block == view.visible().end()) {
          break;
        }
      }
      int top = cursorAt - view.place().row();
      assertThat(top).as("nothing above the article after " + action).isNotNegative();
      int lowest = Math.max(0, all.size() - page.rows());
      assertThat(top).as("nothing below the end after " + action).isLessThanOrEqualTo(lowest);
      assertThat(view.place().row() + layout.inked(view.cursor())).as("cursor").isPositive();
      assertThat(view.place().row()).as("cursor on screen").isLessThan(page.rows());
      assertShows(screen(view, page), all, top, page.rows());
    }
  }

  /** The screen shows these rows, but for the marks of the cursor. */
  private static void assertShows(List<Row> screen, List<Row> all, int top, int rows) {
    assertThat(screen).hasSize(rows);
    for (int r = 0; r < rows; r++) {
      String expected = top + r < all.size() ? all.get(top + r).text() : "";
      String shown = screen.get(r).text().replace('▌', ' ');
      assertThat(shown).as("row " + r).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void takingAFilterAwayGivesBackFoldsAndPlaceExactly(long seed) {
    ThreadView view = thread(seed);
    Page page = page();
    for (int round = 0; round < 20; round++) {
      view = walk(view, ANYWHERE, 6, page);
      List<Row> before = screen(view, page);
      ThreadView filtered = Update.apply(view, Action.FILTER_AUTHOR, 0, page);
      if (filtered.filter().isPresent()) {
        ThreadView lost = walk(filtered, IN_A_FILTER, 12, page);
        ThreadView back = Update.apply(lost, Action.ESCAPE, 0, page);
        assertThat(back.place()).isEqualTo(view.place());
        assertThat(screen(back, page)).isEqualTo(before);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
  void endingASearchGivesBackFoldsAndPlaceExactly(long seed) {
    ThreadView view = thread(seed);
    Page page = page();
    for (int round = 0; round < 20; round++) {
      view = walk(view, ANYWHERE, 6, page);
      List<Row> before = screen(view, page);
      ThreadView found = SearchLayer.query(view, "ferry", page);
      for (int step = 0; step < 8; step++) {
        Action next = random.nextBoolean() ? Action.HIT_NEXT : Action.HIT_PREVIOUS;
        found = Update.apply(found, next, 0, page);
        Search search = found.search().orElseThrow();
        int block = Math.max(search.at(), Visible.ARTICLE);
        assertThat(search.count() == 0).isEqualTo(search.at() == Search.NOWHERE);
        assertThat(search.count() == 0 ? block : found.cursor()).isEqualTo(block);
      }
      ThreadView back = Update.apply(found, Action.ESCAPE, 0, page);
      assertThat(screen(back, page)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
  void foldThenUnfoldIsNothing(long seed) {
    ThreadView view = thread(seed);
    Page page = page();
    for (int round = 0; round < 30; round++) {
      view = walk(view, ANYWHERE, 4, page);
      boolean whole =
          view.cursor() >= 0 && !view.folded(view.cursor()) && view.reveal() == ThreadView.NONE;
      if (whole) {
        ThreadView folded = Update.apply(view, Action.FOLD, 0, page);
        assertThat(folded.folded(view.cursor())).isTrue();
        assertThat(folded.cursor()).isEqualTo(view.cursor());
        ThreadView open = Update.apply(folded, Action.UNFOLD, 0, page);
        assertThat(open.folds()).isEqualTo(view.folds());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55})
  void nextVisitsEveryStopOnceAndPreviousGoesTheSameWayBack(long seed) {
    ThreadView view = thread(seed);
    Page page = new Page(80, 500, Settings.DEFAULT); // no comment is cut: j never scrolls
    List<Integer> there = new ArrayList<>();
    ThreadView at = view;
    for (int last = Integer.MIN_VALUE; at.cursor() != last; ) {
      last = at.cursor();
      there.add(last);
      at = Update.apply(at, Action.NEXT, 0, page);
    }
    assertThat(there).hasSize(view.visible().count() + 1);
    for (int k = there.size() - 1; k >= 0; k--) {
      assertThat(at.cursor()).isEqualTo(there.get(k));
      at = Update.apply(at, Action.PREVIOUS, 0, page);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {61, 62, 63, 64, 65, 66})
  void everyCommentOfAPersonIsReachedWhateverIsFolded(long seed) {
    Page page = page();
    ThreadView view = Update.apply(thread(seed), Action.FOLD_ALL, 0, page);
    Discussion d = view.discussion();
    int first = 0;
    while (first < d.size() && (d.isPingback(first) || d.depth(first) > 0)) {
      first++;
    }
    if (first == d.size()) {
      return;
    }
    ThreadView at = view.at(new Place(first, 0));
    List<Integer> theirs = new ArrayList<>();
    for (int i = first; i < d.size(); i++) {
      if (!d.isPingback(i) && d.authorId(i) == d.authorId(first)) {
        theirs.add(i);
      }
    }
    for (int i : theirs) {
      assertThat(at.cursor()).isEqualTo(i);
      assertThat(at.folds()).as("folds are never changed").isEqualTo(view.folds());
      at = Update.apply(at, Action.SAME_NEXT, 0, page);
    }
  }
}
