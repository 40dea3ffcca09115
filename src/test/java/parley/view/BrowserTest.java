package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.text.Row;
import parley.text.Width;

/** Several articles, loading, failures, and keys that lead from one screen to another. */
class BrowserTest {
  private static final Article VOTE = Sketch.article("Tavi: one\n  Ada: two\nTavi: three");
  private static final Article BOAT = Sketch.article("Bo: four");

  @Test
  void filesAppearAsTheyAreReadAndFailuresSayWhy() {
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 80, 10);
    browser.expect(List.of("a.html", "b.bin", "c.txt"));
    assertThat(story.screen()).contains("reading 0 of 3").contains("a.html");
    browser.loaded(0, VOTE);
    browser.failed(1, "is not text");
    assertThat(story.screen()).contains("reading 2 of 3").contains("is not text");
    assertThat(story.press("j", "Enter").screen()).contains("is not text");
    assertThat(story.press("j", "Enter").screen()).contains("still reading c.txt");
    browser.loaded(2, BOAT);
    assertThat(story.screen()).contains("3 articles ─ 4 comments ─ 1 not read");
  }

  @Test
  void leafingPassesOverWhatCouldNotBeRead() {
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 80, 12);
    browser.expect(List.of("a", "b", "c"));
    browser.loaded(0, VOTE);
    browser.failed(1, "is empty");
    browser.loaded(2, BOAT);
    assertThat(story.press("Enter", ">").screen()).contains("3/3");
    assertThat(story.press(">").screen()).contains("this is the last article");
    assertThat(story.press("<").screen()).contains("1/3");
  }

  @Test
  void theListRemembersWhereOneWasAndEachArticleItsPlace() {
    Story story = Story.of(80, 12, VOTE, BOAT).press("Enter", "j", "j", "q");
    assertThat(story.screen()).contains("▌ The Harbour Vote");
    assertThat(story.press("Enter").screen()).contains("▌│ ▾ Ada");
  }

  @Test
  void backLeavesTheProgramFromTheListOrFromTheOnlyArticle() {
    assertThat(Story.of(80, 12, VOTE).browser().press(Key.typed("q"))).isEqualTo(Effect.QUIT);
    Browser several = Story.of(80, 12, VOTE, BOAT).press("Enter").browser();
    assertThat(several.press(Key.typed("q"))).isEqualTo(Effect.NONE);
    assertThat(several.press(Key.typed("q"))).isEqualTo(Effect.QUIT);
    assertThat(several.press(Key.named("Ctrl-Z"))).isEqualTo(Effect.SUSPEND);
    assertThat(several.press(Key.named("Ctrl-L"))).isEqualTo(Effect.REDRAW);
  }

  @Test
  void escapeTakesOneLayerAtATime() {
    Story story = Story.of(80, 20, VOTE).press("j", "f").press("/").type("e").press("Enter");
    assertThat(story.screen()).contains("search: e").contains("filter: Tavi");
    assertThat(story.press("Esc").screen()).doesNotContain("search:").contains("filter: Tavi");
    assertThat(story.press("Esc").screen()).doesNotContain("filter:");
  }

  @Test
  void articlesOpenThroughTheFilterOfTheCommandLine() {
    Browser browser = new Browser(Settings.DEFAULT);
    Criteria ada = Criteria.ALL.withPeople(List.of("ada"), List.of(), List.of());
    browser.startWith(ada, Context.PARENTS, 0);
    Story story = Story.of(browser, 80, 16, VOTE);
    assertThat(story.screen()).contains("filter: Ada (1)").contains("· Tavi · #1 · \"one\"");
    assertThat(story.screen()).contains("▌│ ▾ Ada");
    assertThat(story.press("Esc").screen()).contains("▾ Tavi · #2");
  }

  @Test
  void articlesOpenFoldedBelowALevel() {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.startWith(Criteria.ALL, Context.PARENTS, 1);
    assertThat(Story.of(browser, 80, 16, VOTE).screen()).contains("│ ▸ Ada · #1.1 · \"two\"");
  }

  @Test
  void theStatusLineTellsAllThatAFilterAsksFor() {
    Criteria all =
        Criteria.ALL
            .withPeople(List.of("Tavi", "Ada"), List.of("Bo"), List.of())
            .withMatch(Optional.of(TextPattern.of("one")))
            .withInverted(true);
    Article article = Sketch.article("Tavi: one\nAda: two\nBo: one");
    String words = Filter.of(article.discussion(), all).describe(article, Glyphs.UNICODE);
    assertThat(words).isEqualTo("all but Tavi, Ada & not Bo & \"one\"");
  }

  @Test
  void aNameThatIsPartOfAnotherIsNotTakenForIt() {
    Article other = Sketch.article("Hannada: no\nadam: neither");
    Browser browser = new Browser(Settings.DEFAULT);
    Criteria ada = Criteria.ALL.withPeople(List.of("ada"), List.of(), List.of());
    browser.startWith(ada, Context.PARENTS, 0);
    assertThat(Story.of(browser, 80, 16, other).screen()).contains("filter: nobody (0)");
  }

  @Test
  void noControlCharacterOfAFileNameReachesTheScreen() {
    Browser browser = new Browser(Settings.DEFAULT);
    Story story = Story.of(browser, 120, 10);
    browser.expect(List.of("dir/\u001b[31mred.html", "b\u009bx"));
    browser.failed(0, "is empty");
    assertThat(story.screen()).contains("[31mred.html").doesNotContain("\u001b");
    assertThat(story.screen()).contains("bx").doesNotContain("\u009b");
    assertThat(story.press("j", "Enter").screen()).contains("still reading bx");
  }

  @Test
  void whatCouldNotBeReadIsToldBelowTheThreadInFull() {
    String problem = "Forty-one replies answer comments that are not on this page. ".repeat(3);
    Article vote = VOTE;
    Article torn =
        new Article(
            vote.source(),
            "text",
            vote.title(),
            "",
            "",
            vote.published(),
            vote.body(),
            List.of(),
            63,
            vote.discussion(),
            List.of(problem.strip()));
    Story story = Story.of(60, 30, torn);
    assertThat(story.screen()).contains("3 of 63 comments are in this file");
    String flat = story.press("zM").screen().replaceAll("\\s+", " ");
    assertThat(flat).contains("! " + problem.strip());
  }

  @Test
  void whereNothingHappensTheStatusLineSaysWhy() {
    Story story = Story.of(80, 16, VOTE);
    assertThat(story.press("f").screen()).contains("go to a comment to see only its author");
    assertThat(story.press("c").screen()).contains("no filter is on");
    assertThat(story.press("G", "*").screen()).contains("that was the last by Tavi");
    assertThat(story.press("G", "u").screen()).contains("this is the start of a chain");
  }

  @Test
  void everyFrameFitsEveryTerminal() {
    String[] keys = {"j", "F", "Esc", "zM", "/", "o", "Enter", "?", "q", "a", "&", "Esc", "G", "q"};
    for (int columns = 1; columns < 130; columns += 7) {
      for (int rows = 1; rows < 30; rows += 4) {
        Story story = Story.of(columns, rows, VOTE, BOAT).press("Enter");
        for (String key : keys) {
          Frame frame = story.press(key).browser().frame();
          assertThat(frame.rows()).hasSize(rows);
          for (Row row : frame.rows()) {
            assertThat(Width.of(row.text())).as(row.text()).isLessThanOrEqualTo(columns);
          }
          assertThat(frame.caretRow()).isLessThan(rows);
          assertThat(frame.caretColumn()).isLessThan(columns);
        }
      }
    }
  }

  @Test
  void aWideHelpHasTwoColumnsOfWholeGroups() {
    String wide = Story.of(200, 60, VOTE).press("?").screen();
    assertThat(wide.lines().filter(l -> l.contains(" Moving") && l.contains(" People"))).hasSize(1);
    for (Action action : Action.values()) {
      assertThat(wide)
          .contains(
              action
                  .help()
                  .split(";")[0]
                  .split(" such")[0]
                  .substring(0, Math.min(4, action.help().length())));
    }
    assertThat(Story.of(139, 60, VOTE).press("?").screen().lines())
        .noneMatch(l -> l.contains(" Moving") && l.contains(" People"));
  }
}
