package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/** A key costs what is on the screen, counted on a thread of a million comments. */
class BudgetTest {
  private static final int ROWS = 58;

  /** Blocks that one key may look at: a few times what a screen holds, whatever the thread. */
  private static final int LOOKS = 12 * ROWS;

  private static Discussion million;

  @BeforeAll
  static void build() {
    Random random = new Random(7);
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      int parent = i == 0 || random.nextInt(5) == 0 ? -1 : Math.max(0, i - 1 - random.nextInt(9));
      String name = "n" + random.nextInt(20_000);
      thread.add(parent, "", name, When.UNKNOWN, "A few words about the ferry.", Kind.COMMENT);
    }
    million = thread.build();
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyActionLooksAtAScreenfulOnly(Action action) {
    Page page = new Page(200, ROWS, Settings.DEFAULT);
    ThreadView view = ThreadView.open(Sketch.article(million, List.of("Body.")));
    view = view.at(new Place(500_000, 20));
    new Layout(view, page).screen();
    int looks = page.touched();
    int wraps = page.wraps();
    ThreadView after = Update.apply(view, new Keymap.Meaning(action, 2, "a"), page);
    new ThreadMap(after, page).beside(new Layout(after, page).screen());
    assertThat(page.touched() - looks).as("blocks looked at").isLessThan(LOOKS);
    assertThat(page.wraps() - wraps).as("texts wrapped").isLessThan(3 * ROWS);
  }

  @Test
  void aKeyThatAsksForWordsLooksAtTheFirstTextsOnly() {
    Article article = Sketch.article(million, List.of("Body."));
    Optional<TextPattern> words = Optional.of(TextPattern.of("nowhere"));
    Matching matching =
        Matching.start(Filter.ALL.withMatch(words), article, new ByAuthor(million), Bits.NONE);
    assertThat(matching.looked()).as("texts a filter looks at").isLessThanOrEqualTo(2_000);
    Search search = Search.start(article, "nowhere", new Place(500_000, 0), ThreadView.NONE);
    assertThat(search.begin(article, Folds.all(million)).looked()).isLessThanOrEqualTo(500);
    int slices = 0;
    while (!matching.done()) {
      matching = matching.further(article);
      slices++;
    }
    assertThat(slices).isLessThan(100);
    assertThat(matching.matches().isEmpty()).isTrue();
  }

  @Test
  void aMillionDeepChainOpensFoldsAndScrolls() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      thread.add(i - 1, "", "n" + i % 7, When.UNKNOWN, "deeper", Kind.COMMENT);
    }
    Page page = new Page(80, 22, Settings.DEFAULT);
    ThreadView view = ThreadView.open(Sketch.article(thread.build(), List.of()));
    view = Update.apply(view, Action.LAST, 0, page);
    assertThat(view.cursor()).isEqualTo(999_999);
    view = Update.apply(view, Action.DONE, 0, page);
    assertThat(view.cursor()).isZero();
    assertThat(view.visible().count()).isOne();
    view = Update.apply(view, Action.UNFOLD, 0, page);
    assertThat(view.visible().count()).isEqualTo(1_000_000);
  }
}
