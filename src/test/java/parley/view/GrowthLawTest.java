package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Anchors;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.When;

/** An article whose beginning is read while the rest is still coming. */
class GrowthLawTest {
  private static final String[][] KEYS = {
    {"j"},
    {"k"},
    {"j", "j", "j"},
    {"Space"},
    {"b"},
    {"G"},
    {"g"},
    {"Tab"},
    {"zM"},
    {"zR"},
    {"-"},
    {"]"},
    {"f"},
    {"Esc"},
    {"/ferry", "Enter"},
    {"n"},
    {"N"},
    {"&ferry", "Enter"},
    {"ma"},
    {"u"},
    {"a"},
    {"J"},
    {"K"},
    {"h"},
    {"l"},
    {"c"}
  };

  private static Article article(Discussion thread) {
    List<String> body = List.of("The ferry leaves at noon.", "Nobody knows which.");
    return new Article(
        "a.txt",
        "text",
        "The Ferry",
        "",
        "Ada",
        When.UNKNOWN,
        body,
        List.of(),
        -1,
        thread,
        List.of(),
        Anchors.NONE);
  }

  private static Story begun(Article start) {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.resize(110, 24);
    browser.expect(List.of("a.txt"));
    browser.begun(0, start, "reading 9 MB");
    return Story.of(browser);
  }

  private static String title(Browser browser) {
    return browser.frame().rows().get(0).text();
  }

  /** What of a reader's state is about the comments of the beginning. */
  private static String state(Reader reader, int comments) {
    ThreadView view = reader.view();
    StringBuilder all = new StringBuilder().append(view.place()).append(view.origin());
    Notes notes = view.notes();
    all.append(notes.bookmarks())
        .append(notes.fresh())
        .append(notes.edited())
        .append(view.reveal());
    for (int i = 0; i < comments; i++) {
      all.append(view.folds().has(i) ? 'f' : '.').append(notes.read().has(i) ? 'r' : '.');
      all.append(view.foldsWithoutFilter().has(i) ? 'F' : '.').append(view.chosen(i) ? 'c' : '.');
    }
    return all.toString();
  }

  private static BitSet hits(Reader reader, int comments) {
    Optional<Search> search = reader.view().search();
    return search.isEmpty() ? new BitSet() : search.get().hits().copy().get(0, comments);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everythingStaysAsItWasLeftWhenTheRestComes(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      Discussion thread = RandomThreads.of(random, 60 + random.nextInt(200));
      int known = 30 + random.nextInt(thread.size() - 40);
      Article whole = article(thread);
      Article start = article(thread.start(known));
      assertThat(whole.discussion().startsWith(start.discussion())).isTrue();
      Story story = begun(start);
      String count = start.discussion().comments() + "+ comments, reading 9 MB";
      assertThat(title(story.browser())).contains(count);
      StringBuilder typed = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        String[] keys = KEYS[random.nextInt(KEYS.length)];
        story.press(keys);
        typed.append(String.join("", keys)).append(' ');
      }
      Browser browser = story.browser();
      Place place = reader(browser).view().place();
      String before = state(reader(browser), known);
      BitSet hits = hits(reader(browser), known);
      boolean typing = reader(browser).typing();
      browser.completed(0, Ready.of(whole));
      if (typing) { // nobody is taken out of a prompt
        assertThat(reader(browser).view().discussion()).isSameAs(start.discussion());
        for (int k = 0; k < 5 && reader(browser).typing(); k++) {
          browser.press(Key.named("Esc"));
        }
        assertThat(reader(browser).view().discussion()).isSameAs(thread);
        continue;
      }
      while (browser.busy()) {
        browser.work();
      }
      String what = "seed " + seed + " round " + round + " keys " + typed;
      assertThat(reader(browser).view().discussion()).as(what).isSameAs(thread);
      assertThat(reader(browser).view().place()).as(what).isEqualTo(place);
      assertThat(state(reader(browser), known)).as(what).isEqualTo(before);
      BitSet found = hits(reader(browser), known);
      if (reader(browser).view().filter().isPresent()) {
        found.and(hits); // it looks again through what the filter lets through by now
      }
      assertThat(found).as(what).isEqualTo(hits);
      assertThat(title(browser)).as(what).doesNotContain("reading");
    }
  }

  private static Reader reader(Browser browser) {
    return browser.reader();
  }
}
