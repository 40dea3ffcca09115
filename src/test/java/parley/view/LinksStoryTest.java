package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.model.Anchor;
import parley.model.Anchors;
import parley.model.Article;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/** Opening links, copying, saving and piping: what is seen, and what is asked of the world. */
class LinksStoryTest {
  private static final Article BOATS =
      Sketch.article(
          """
          Ada: The timetable is at https://boats.example/times and the map at http://map.example/?q=a(b).
          joE: No link here.
            Vesna: Read https://boats.example/times first, twice: https://boats.example/times
          """);

  private static Article page() {
    DiscussionBuilder thread = new DiscussionBuilder();
    thread.add(-1, "comment-7", "Ada", When.UNKNOWN, "Yes.", Kind.COMMENT);
    thread.add(-1, "", "joE", When.UNKNOWN, "No.\n\nNever.", Kind.COMMENT);
    return new Article(
        "a.html",
        "html",
        "Title",
        "https://a.example/x#top",
        "Tavi",
        When.UNKNOWN,
        List.of("Body, see https://b.example."),
        List.of(),
        -1,
        thread.build(),
        List.of());
  }

  private static Effect press(Story story, String key) {
    return story.browser().press(key.length() == 1 ? Key.typed(key) : Key.named(key));
  }

  private static String status(Story story) {
    String[] rows = story.screen().split("\n");
    return rows[rows.length - 1].strip();
  }

  private static void sees(Story story, String screen) {
    assertThat(story.screen()).isEqualTo(screen);
  }

  @Test
  void theOnlyLinkOpensAtOnce() {
    Story story = Story.of(80, 24, BOATS).press("jjj");
    assertThat(press(story, "o")).isEqualTo(new Effect.Open("https://boats.example/times"));
    story.press("k");
    assertThat(press(story, "o")).isEqualTo(Effect.NONE);
    assertThat(status(story)).startsWith("no link in this comment: L lists all");
  }

  @Test
  void aCountChoosesOneOfSeveral() {
    Story story = Story.of(80, 24, BOATS).press("j", "2");
    assertThat(press(story, "o")).isEqualTo(new Effect.Open("http://map.example/?q=a(b)"));
    story.press("3");
    assertThat(press(story, "o")).isEqualTo(Effect.NONE);
    assertThat(status(story)).startsWith("no link 3 here");
  }

  @Test
  void severalLinksAreAListToChooseFrom() {
    Story story = Story.of(80, 16, BOATS).press("j", "o");
    sees(
        story,
        """
         The Harbour Vote                                                    3 comments
         ▸ article, 2 paragraphs
        ────────────────────────────────────────────────────────────────────────────────
        ▌▾ Ada · #1
        ▌  The timetable is at https://boats.example/times and the map at
        ▌  http://map.example/?q=a(b).

         ▾ joE · #2 · 1 reply
           No link here.
         │
         │ ▾ Vesna · #2.1
         │   Read https://boats.example/times first, twice: https://boats.example/times
        ─ 2 links ──────────────────────────────────────────────────────────────────────
        ▌  1 https://boats.example/times                                #1 Ada
           2 http://map.example/?q=a(b)                                 #1 Ada
        link:                                 Enter opens  Ctrl-Y copies  Tab goes there
        """);
    story.press("Down");
    assertThat(press(story, "Enter")).isEqualTo(new Effect.Open("http://map.example/?q=a(b)"));
    assertThat(story.browser().frame().caretRow()).isEqualTo(-1);
  }

  @Test
  void allLinksAreListedWhereTheyStandOnANarrowScreen() {
    sees(
        Story.of(40, 12, BOATS).press("L").type("ves"),
        """
         The Harbour Vote            3 comments
        ▌▸ article, 2 paragraphs
        ────────────────────────────────────────
         ▾ Ada · #1
           The timetable is at
           https://boats.example/times and the
           map at http://map.example/?q=a(b).
        ─ 3 links ──────────────────────────────
        ▌  3 https://boats.example/times


        link: ves                    Enter opens
        """);
  }

  @Test
  void onAWideScreenTheListHasRoom() {
    String[] rows = Story.of(200, 20, BOATS).press("L").screen().split("\n");
    assertThat(rows[17].length()).isLessThanOrEqualTo(200);
    assertThat(rows[17]).startsWith("   2 http://map.example/?q=a(b)  ").endsWith("#1 Ada");
    assertThat(rows[18]).endsWith("#2.1 Vesna");
  }

  @Test
  void fromTheListOneGoesToTheCommentAndBack() {
    Story story = Story.of(80, 24, BOATS).press("j", "L").type("ves").press("Tab");
    assertThat(status(story)).startsWith("joE › Vesna");
    story.press("'", "'");
    assertThat(status(story)).startsWith("Ada");
  }

  @Test
  void fromTheListAnAddressIsCopied() {
    Story story = Story.of(80, 24, BOATS).press("L").type("map");
    assertThat(press(story, "Ctrl-Y"))
        .isEqualTo(new Effect.Copy("the address", "http://map.example/?q=a(b)"));
  }

  @Test
  void aLongThreadIsLookedThroughInSlices() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 20_000; i++) {
      thread.add(-1, "", "Ada", When.UNKNOWN, "See https://a.example/" + i, Kind.COMMENT);
    }
    Story story = Story.of(80, 24, Sketch.article(thread.build(), List.of()));
    press(story, "L");
    assertThat(story.browser().busy()).isTrue();
    assertThat(story.screen()).contains("─ 4000 links ─");
    story.browser().work();
    assertThat(story.screen()).contains("─ 8000 links ─");
    story.type("le/19999");
    assertThat(story.screen()).contains("▌20000 https://a.example/19999");
    assertThat(story.browser().busy()).isFalse();
  }

  @Test
  void anEmptyListSaysSo() {
    Story story = Story.of(80, 24, Sketch.article("Ada: none")).press("L");
    assertThat(story.screen()).contains("no links here");
    assertThat(press(story, "Enter")).isEqualTo(Effect.NONE);
    story.press("Esc");
    assertThat(status(story)).startsWith("article");
  }

  @Test
  void aCommentIsCopiedWithWhoWroteIt() {
    Story story = Story.of(80, 24, page()).press("jj");
    assertThat(press(story, "y"))
        .isEqualTo(new Effect.Copy("the comment by joE", "joE\n\nNo.\n\nNever.\n"));
    story.press("g");
    assertThat(press(story, "y"))
        .isEqualTo(
            new Effect.Copy(
                "the article",
                "Title\nTavi\nhttps://a.example/x#top\n\nBody, see https://b.example.\n"));
  }

  @Test
  void theAddressIsAsExactAsThePageIs() {
    Story story = Story.of(80, 24, page()).press("j");
    assertThat(press(story, "Y"))
        .isEqualTo(new Effect.Copy("the address", "https://a.example/x#comment-7"));
    story.press("j");
    assertThat(((Effect.Copy) press(story, "Y")).text()).isEqualTo("https://a.example/x#top");
    Story plain = Story.of(80, 24, BOATS).press("j");
    assertThat(press(plain, "Y")).isEqualTo(Effect.NONE);
    assertThat(status(plain)).startsWith("the page does not say where it is from");
  }

  @Test
  void whereAPageLinksCountsMoreThanWhatItSpellsOut() {
    Article plain = Sketch.article("Ada: Go to https://bank.example now, or run this.");
    Article article =
        new Article(
            plain.source(),
            plain.format(),
            plain.title(),
            "",
            "",
            When.UNKNOWN,
            plain.body(),
            List.of(),
            -1,
            plain.discussion(),
            List.of(),
            new Anchors(
                Map.of(
                    0,
                    List.of(
                        new Anchor(6, 26, "https://thief.example/"),
                        new Anchor(35, 43, "javascript:alert(1)"))),
                Map.of(1, List.of(new Anchor(4, 9, "/ferry")))));
    Story story = Story.of(80, 24, article).press("j");
    story.press("1");
    assertThat(press(story, "o")).isEqualTo(new Effect.Open("https://thief.example/"));
    story.press("2");
    assertThat(press(story, "o")).isEqualTo(Effect.NONE);
    assertThat(status(story))
        .startsWith("not opened: parley opens http, https and mailto, not javascript:");
    assertThat(story.press("L").screen())
        .contains("▌  1 ferry                /ferry                                article")
        .contains("   2 https://bank.examp…  https://thief.example/                #1 Ada");
  }

  @Test
  void theOutcomeStandsInTheStatusLineUntilTheNextKey() {
    Story story = Story.of(80, 24, BOATS).press("j");
    story.browser().say("saved 3 comments to x.txt");
    assertThat(status(story)).startsWith("saved 3 comments to x.txt");
    story.press("j");
    assertThat(status(story)).startsWith("joE");
  }

  @Test
  void savingAndPipingAskForALine() {
    Story story = Story.of(80, 24, BOATS).press("s").type("~/x.md");
    assertThat(status(story)).isEqualTo("save to: ~/x.md");
    Effect.Save save = (Effect.Save) press(story, "Enter");
    assertThat(save.file()).isEqualTo("~/x.md");
    assertThat(save.overwrites()).isFalse();
    assertThat(save.excerpt().kept().cardinality()).isEqualTo(3);
    Effect.Pipe pipe = (Effect.Pipe) press(story.press("|").type("wc -l"), "Enter");
    assertThat(pipe.command()).isEqualTo("wc -l");
    assertThat(press(story.press("|").type(" "), "Enter")).isEqualTo(Effect.NONE);
    assertThat(press(story.press("s"), "Enter")).isEqualTo(Effect.NONE);
  }
}
