package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Marks;
import parley.model.When;

/** What is kept of a visit and what the next one makes of it. */
class RecallTest {
  private static final Article TALK =
      Sketch.article("Ada: one\n  Bo: two\nCy: three\n  Ada: four\nBo: five");

  /** The same, in another order by time. */
  private static final Article DATED = dated();

  private static Article dated() {
    Discussion talk = TALK.discussion();
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < talk.size(); i++) {
      When day = When.of(LocalDate.of(2024, 3, 9 - i));
      thread.add(talk.parent(i), "", talk.author(i), day, talk.text(i), Kind.COMMENT);
    }
    return Sketch.article(thread.build(), List.of("Body."));
  }

  private static BitSet bits(int... members) {
    BitSet set = new BitSet();
    for (int i : members) {
      set.set(i);
    }
    return set;
  }

  private static Marks left() {
    return new Marks(
        true,
        bits(0, 1, 2),
        bits(4),
        bits(1),
        bits(2),
        false,
        3,
        5,
        Map.of('a', 0),
        Set.of("Bo"),
        Set.of("Ada"));
  }

  @Test
  void anArticleOpensAsItWasLeftWithWhatIsNew() {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(80, 20);
    browser.expect(List.of("talk"));
    browser.loaded(0, TALK, left());
    Story story = Story.of(browser);
    assertThat(story.screen())
        .contains("1 new, 1 edited: ] goes to them")
        .contains("▾ Ada ◆ · #1")
        .contains("[Bo · #1.1, 1 line, muted]")
        .contains("▸ Cy · #2");
    assertThat(story.press("'a").screen()).contains("▌▾ Ada ◆ · #1");
  }

  @Test
  void whatComesLateMovesOnlyAReaderWhoHasNotBegun() {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(80, 20);
    browser.expect(List.of("talk"));
    browser.loaded(0, TALK);
    browser.recalled(0, left());
    assertThat(Story.of(browser).screen()).contains("▸ Cy · #2").contains("1 new, 1 edited");
    Browser busy = new Browser(Settings.DEFAULT);
    busy.resize(80, 20);
    busy.expect(List.of("talk"));
    busy.loaded(0, TALK);
    busy.press(Key.typed("G"));
    busy.recalled(0, left());
    assertThat(Story.of(busy).screen())
        .contains("▾ Cy · #2")
        .contains("▌· [Bo · #3, 1 line, muted]");
  }

  /** Leaving keeps the difference to what was known: whatever is missing then was undone. */
  @Test
  void whatComesLateIsAddedToWhatWasNotedMeanwhile() {
    for (String keys : List.of("G", "Gt", "tgg", "ma", "2jmbM", "jH", "f")) {
      Browser browser = new Browser(Settings.DEFAULT);
      browser.resize(80, 20);
      browser.expect(List.of("talk"));
      browser.loaded(0, DATED);
      keys.chars().forEach(key -> browser.press(Key.typed(Character.toString(key))));
      Marks meanwhile = browser.marks(0);
      browser.recalled(0, left());
      Marks kept = browser.marks(0);
      BitSet read = meanwhile.read();
      read.or(bits(0, 2)); // 1 was edited, which is to be read again
      assertThat(kept.read()).as(keys).isEqualTo(read);
      assertThat(kept.fresh()).as(keys).isEqualTo(left().fresh());
      assertThat(kept.changed()).as(keys).isEqualTo(left().changed());
      assertThat(kept.muted()).as(keys).contains("Bo").containsAll(meanwhile.muted());
      assertThat(kept.highlighted()).as(keys).contains("Ada").containsAll(meanwhile.highlighted());
      assertThat(kept.bookmarks()).as(keys).containsAllEntriesOf(meanwhile.bookmarks());
      assertThat(kept.bookmarks()).as(keys).containsKey('a');
    }
  }

  @Test
  void whatWasMarkedUnreadMeanwhileStaysUnread() {
    Reader reader = new Reader(DATED, Opening.PLAIN, Settings.DEFAULT);
    reader.resize(80, 20);
    Action[] actions = {Action.LAST, Action.FIRST, Action.NEXT, Action.TOGGLE_READ};
    for (Action action : actions) {
      reader.act(new Keymap.Meaning(action, 0, ""));
    }
    boolean unread = !reader.marks().read().get(0);
    reader.recall(left());
    assertThat(unread).isTrue();
    assertThat(reader.marks().read().get(0)).isFalse();
  }

  @Test
  void keepingAndRecallingGivesTheSameThread() {
    Random random = new Random(8);
    for (int round = 0; round < 200; round++) {
      Article article = Sketch.article(RandomThreads.of(random, 1 + random.nextInt(30)), List.of());
      Reader reader = new Reader(article, Opening.PLAIN, Settings.DEFAULT);
      reader.resize(80, 14);
      Action[] keys = {
        Action.NEXT,
        Action.FOLD,
        Action.PAGE_DOWN,
        Action.MUTE,
        Action.HIGHLIGHT,
        Action.UNFOLD,
        Action.TOGGLE_READ,
        Action.LAST,
        Action.TIME_ORDER
      };
      for (int n = random.nextInt(20); n > 0; n--) {
        reader.act(new Keymap.Meaning(keys[random.nextInt(keys.length)], 0, ""));
      }
      Marks kept = reader.marks();
      Reader again =
          new Reader(ThreadView.open(article), kept, Opening.PLAIN, Settings.DEFAULT, Others.NONE);
      again.resize(80, 14);
      assertThat(anyRow(again.marks())).isEqualTo(anyRow(kept));
    }
  }

  /** A cursor that was half off the screen is brought onto it. */
  private static Marks anyRow(Marks marks) {
    return marks.withPlace(marks.folds(), marks.articleOpen(), marks.cursor(), 0);
  }
}
