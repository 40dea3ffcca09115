package parley.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Marks;
import parley.model.When;

/** Whatever happens to a page, every mark stays on the comment that it was put on. */
class CarryLawsTest {
  private static final int ROUNDS = 40;

  private @TempDir Path home;

  private Store store(int round) {
    return Store.at(
        home.resolve("state" + round),
        line -> {
          throw new AssertionError(line);
        });
  }

  private static Marks marks(Random random, int n) {
    BitSet read = new BitSet();
    BitSet folds = new BitSet();
    for (int i = 0; i < n; i++) {
      read.set(i, random.nextBoolean());
      folds.set(i, random.nextInt(4) == 0);
    }
    return Marks.untouched(Discussion.empty())
        .withRead(read)
        .withPlace(folds, random.nextBoolean(), random.nextInt(n + 1) - 1, random.nextInt(60) - 30)
        .withBookmarks(Map.of('a', random.nextInt(n), 'ж', random.nextInt(n), 'Z', Marks.ARTICLE))
        .withPeople(Set.of("joE", "Юлия"), random.nextBoolean() ? Set.of("") : Set.of());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKeptIsRecalled(Talk.Page page) {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      Talk talk = grown(random, page);
      Article article = talk.article("https://a.example/" + round, "Harbour");
      Marks marks = marks(random, talk.all.size());
      store(round).visit(article).keep(marks);
      Marks recalled = store(round).visit(article).marks();
      assertThat(recalled).isEqualTo(visited(marks));
    }
  }

  private static Marks visited(Marks m) {
    return new Marks(
        true,
        m.read(),
        new BitSet(),
        new BitSet(),
        m.folds(),
        m.articleOpen(),
        m.cursor(),
        m.row(),
        m.bookmarks(),
        m.muted(),
        m.highlighted());
  }

  @ParameterizedTest
  @EnumSource
  void aPageSavedAnewKeepsEveryMark(Talk.Page page) {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      Talk talk = grown(random, page);
      List<Talk.Said> before = talk.order();
      Marks marks = marks(random, before.size());
      store(round).visit(talk.article("https://a.example/" + round, "Harbour")).keep(marks);

      Set<Talk.Said> edited = change(random, talk, page);
      List<Talk.Said> after = talk.order();
      Article anew = talk.article("http://www.a.example/" + round + "/#c3", "Harbour");
      Marks recalled = store(round).visit(anew).marks();

      assertThat(recalled.visited()).isTrue();
      for (int i = 0; i < after.size(); i++) {
        int old = before.indexOf(after.get(i));
        assertThat(recalled.fresh().get(i))
            .as(page + " " + round + " fresh " + i)
            .isEqualTo(old < 0);
        assertThat(recalled.changed().get(i)).isEqualTo(edited.contains(after.get(i)));
        assertThat(recalled.read().get(i)).isEqualTo(old >= 0 && marks.read().get(old));
        assertThat(recalled.folds().get(i)).isEqualTo(old >= 0 && marks.folds().get(old));
      }
      for (Map.Entry<Character, Integer> bookmark : marks.bookmarks().entrySet()) {
        int at = bookmark.getValue();
        int now = at < 0 ? Marks.ARTICLE : after.indexOf(before.get(at));
        Integer expected = at >= 0 && now < 0 ? null : (Integer) now;
        assertThat(recalled.bookmarks().get(bookmark.getKey())).isEqualTo(expected);
      }
      assertThat(recalled.cursor()).isEqualTo(nearest(before, after, marks.cursor()));
    }
  }

  private static int nearest(List<Talk.Said> before, List<Talk.Said> after, int cursor) {
    int at = cursor;
    while (at >= 0 && !after.contains(before.get(at))) {
      at--;
    }
    return at < 0 ? Marks.ARTICLE : after.indexOf(before.get(at));
  }

  private static Talk grown(Random random, Talk.Page page) {
    Talk talk = new Talk(random, page);
    for (int i = 10 + random.nextInt(50); i > 0; i--) {
      talk.add();
    }
    return talk;
  }

  /** Where slots name parents, a comment is recognised by its text if its parent is gone. */
  private static Set<Talk.Said> change(Random random, Talk talk, Talk.Page page) {
    for (int i = random.nextInt(4); i > 0; i--) {
      talk.remove(talk.all.get(random.nextInt(talk.all.size())));
    }
    if (random.nextBoolean()) {
      talk.shuffle();
    }
    Set<Talk.Said> edited = new HashSet<>();
    boolean ids = page == Talk.Page.IDS || page == Talk.Page.IDS_AND_DATES;
    for (int i = random.nextInt(5); i > 0; i--) {
      Talk.Said said = talk.all.get(random.nextInt(talk.all.size()));
      boolean orphan = talk.orphaned.contains(said);
      if (edited.size() < 3 && (ids || !orphan) && edited.add(said)) {
        talk.edit(said);
      }
    }
    for (int i = random.nextInt(30); i > 0; i--) {
      talk.add();
    }
    return edited;
  }

  @Test
  void equalRemarksKeepTheirOrder() {
    Store store = store(0);
    Visit first = store.visit(Talk.article("", "Votes", ones(5, "")));
    BitSet read = new BitSet();
    read.set(0, 3);
    first.keep(first.marks().withRead(read));
    Marks grown = store.visit(Talk.article("", "Votes", ones(7, ""))).marks();
    assertThat(grown.read()).isEqualTo(read);
    assertThat(grown.fresh()).isEqualTo(BitSet.valueOf(new long[] {0b1100000}));
    assertThat(grown.changed().isEmpty()).isTrue();
  }

  @Test
  void equalRemarksWithIdsAreToldApart() {
    Store store = store(0);
    Visit first = store.visit(Talk.article("", "Votes", ones(5, "x")));
    BitSet last = new BitSet();
    last.set(4);
    first.keep(first.marks().withRead(last));
    DiscussionBuilder more = new DiscussionBuilder();
    one(more, "x4");
    one(more, "new");
    one(more, "x1");
    one(more, "x2");
    one(more, "x3");
    more.add(-1, "y", "Ada", When.UNKNOWN, "I said it last year.", Kind.COMMENT);
    Marks now = store.visit(Talk.article("", "Votes", more.build())).marks();
    assertThat(now.read()).isEqualTo(BitSet.valueOf(new long[] {1}));
    assertThat(now.fresh()).isEqualTo(BitSet.valueOf(new long[] {0b10}));
  }

  private static Discussion ones(int n, String id) {
    DiscussionBuilder builder = new DiscussionBuilder();
    builder.add(-1, "y", "Ada", When.UNKNOWN, "I said it last year.", Kind.COMMENT);
    for (int i = 1; i < n; i++) {
      one(builder, id.isEmpty() ? "" : id + i);
    }
    return builder.build();
  }

  private static void one(DiscussionBuilder builder, String id) {
    builder.add(-1, id, "joE", When.UNKNOWN, "+1", Kind.COMMENT);
  }

  /** Numbers that only count the places on a page go with the texts, not with the places. */
  @Test
  void idsThatAreOnlyPlacesMoveNoMark() {
    Store store = store(0);
    List<String> texts = new ArrayList<>(List.of("One ferry.", "Two ferries.", "Three ferries."));
    Visit first = store.visit(Talk.article("", "Ferries", numbered(texts)));
    BitSet read = new BitSet();
    read.set(1, 3);
    first.keep(first.marks().withRead(read));
    texts.add(0, "No ferry at all.");
    Marks now = store.visit(Talk.article("", "Ferries", numbered(texts))).marks();
    assertThat(now.read()).isEqualTo(BitSet.valueOf(new long[] {0b1100}));
    assertThat(now.fresh()).isEqualTo(BitSet.valueOf(new long[] {1}));
    assertThat(now.changed().isEmpty()).isTrue();
  }

  private static Discussion numbered(List<String> texts) {
    DiscussionBuilder builder = new DiscussionBuilder();
    for (int i = 0; i < texts.size(); i++) {
      builder.add(-1, "" + (i + 1), "A" + texts.get(i), When.UNKNOWN, texts.get(i), Kind.COMMENT);
    }
    return builder.build();
  }
}
