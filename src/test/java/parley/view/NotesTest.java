package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;

/** Counts, jumps, bookmarks and what counts as read. */
class NotesTest {
  private static final Article TEN =
      Sketch.article(
          """
          Ada: one
            Bo: one one
              Ada: one one one
          Cy: two
          Bo: three
          ^Blog: elsewhere
            Ada: four one
          Cy: five
          """);

  @Test
  void aCountRepeatsAMotionAndStopsAtTheEnd() {
    Story story = Story.of(80, 12, TEN).press("3j");
    assertThat(story.screen()).contains("▌│ │ ▾ Ada");
    assertThat(story.press("99k").screen()).contains("▌▸ article");
    assertThat(story.press("12345678901j").screen()).contains("▌▾ Cy · #5");
  }

  @Test
  void aCountIsForgottenWithAKeyThatMeansNothing() {
    Story story = Story.of(80, 12, TEN).press("3", "é", "j");
    assertThat(story.screen()).contains("▌▾ Ada · #1");
  }

  @Test
  void aNumberBeforeGLeadsToThatCommentAlsoWhereItIsFiltered() {
    Story story = Story.of(80, 24, TEN).press("3G");
    assertThat(story.screen()).contains("▌▾ Bo · #3");
    assertThat(story.press("''").screen()).as("and back").contains("▌▸ article");
    assertThat(story.press("''").screen()).as("and there again").contains("▌▾ Bo · #3");
    assertThat(story.press("7G").screen()).contains("there is no comment #7");
    assertThat(story.press("2G", "f", "5G").screen()).contains("▌▾ Cy · #5");
    assertThat(story.press("1G").screen()).contains("▌▾ Ada · #1");
  }

  @Test
  void bookmarksLeadBackThroughFolds() {
    Story story = Story.of(80, 24, TEN).press("3j", "ma", "zM", "G");
    assertThat(story.press("'a").screen()).contains("▌│ │ ▾ Ada");
    assertThat(story.press("'b").screen()).contains("no bookmark with that letter");
    assertThat(story.press("''").screen()).contains("▌▾ Cy · #5");
  }

  @Test
  void whatWasOnTheScreenToItsEndIsRead() {
    String longOne = "word ".repeat(400);
    Reader reader =
        new Reader(Sketch.article("Ada: a\nBo: " + longOne), Opening.PLAIN, Settings.DEFAULT);
    reader.resize(80, 12);
    press(reader, Action.NEXT);
    assertThat(reader.view().unread().has(0)).isFalse();
    assertThat(reader.view().unread().has(1)).as("its end was not there yet").isTrue();
    press(reader, Action.LAST);
    for (int n = 0; n < 8; n++) {
      press(reader, Action.PAGE_DOWN);
    }
    assertThat(reader.view().unread().isEmpty()).isTrue();
  }

  @Test
  void foldedCommentsStayUnreadAndTheKeysFindThem() {
    Story story = Story.of(80, 8, TEN).press("zM", "]");
    assertThat(story.screen()).contains("▌│ ▾ Bo · #1.1");
    assertThat(story.press("]").screen()).contains("▌│ │ ▾ Ada · #1.1.1");
    assertThat(story.press("2[").screen()).contains("nothing unread above");
  }

  @Test
  void markedAsUnreadStaysSoWhileItIsOnTheScreen() {
    Reader reader = new Reader(TEN, Opening.PLAIN, Settings.DEFAULT);
    press(reader, Action.NEXT);
    press(reader, Action.TOGGLE_READ);
    press(reader, Action.NEXT);
    press(reader, Action.PREVIOUS);
    assertThat(reader.view().unread().has(0)).isTrue();
    press(reader, Action.TOGGLE_READ);
    assertThat(reader.view().unread().has(0)).isFalse();
  }

  private static void press(Reader reader, Action action) {
    reader.act(new Keymap.Meaning(action, 0, ""));
  }

  @Test
  void readHereIsWhatARowByRowReadingFinds() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      Discussion d = RandomThreads.of(random, 40);
      Page page = new Page(30 + random.nextInt(60), 4 + random.nextInt(30), Settings.DEFAULT);
      ThreadView view = ThreadView.open(Sketch.article(d, java.util.List.of("Body.")));
      for (int step = random.nextInt(12); step > 0; step--) {
        Action[] all = {Action.NEXT, Action.PAGE_DOWN, Action.LINE_DOWN, Action.FOLD, Action.LAST};
        view = Update.apply(view, all[random.nextInt(all.length)], 0, page);
      }
      assertThat(new Layout(view, page).readHere()).isEqualTo(slowly(view, page));
    }
  }

  private static java.util.BitSet slowly(ThreadView view, Page page) {
    Layout layout = new Layout(view, page);
    CommentRows rows = new CommentRows(view, page);
    java.util.BitSet here = new java.util.BitSet();
    int row = view.place().row();
    for (int b = view.cursor(); b > Visible.ARTICLE; ) {
      b = view.visible().before(b);
      row -= layout.height(b);
    }
    for (int b = Visible.ARTICLE; b < view.visible().end(); b = view.visible().after(b)) {
      int end = row + layout.inked(b);
      if (b >= 0 && end > 0 && end <= page.rows() && !rows.oneLine(b)) {
        here.set(b);
      }
      row += layout.height(b);
    }
    return here;
  }
}
