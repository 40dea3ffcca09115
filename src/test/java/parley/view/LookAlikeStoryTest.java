package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

/** A name that looks like another says so wherever it stands, also without colour. */
class LookAlikeStoryTest {
  private static final String FAKE = "\u0410da"; // Cyrillic A

  private static Article page() {
    ArticleBuilder page = new ArticleBuilder("page.html");
    page.title("On names");
    int ada = page.comment(-1, "1", "Ada", When.UNKNOWN, "I am Ada.", Kind.COMMENT);
    int fake = page.comment(ada, "2", FAKE, When.UNKNOWN, "So am I. ".repeat(60), Kind.COMMENT);
    page.comment(fake, "3", "Ben", When.UNKNOWN, "Which one?", Kind.COMMENT);
    page.comment(-1, "4", "Ada", When.UNKNOWN, "Me.", Kind.COMMENT);
    return page.build();
  }

  @Test
  void inTheHeadAndInTheStatusLine() {
    Story story = Story.of(80, 24, page()).press("j", "j");
    assertThat(story.screen())
        .contains("▾ ≠" + FAKE + " · #1.1 · not Ada · 1 reply")
        .contains("▾ Ada · #1 ")
        .contains("≠" + FAKE + " · 1 of 1");
  }

  @Test
  void onANarrowScreenTheSignStays() {
    Story story = Story.of(24, 10, page()).press("j", "j");
    assertThat(story.screen()).contains("▾ ≠" + FAKE + " · #1.1");
    assertThat(Story.of(12, 10, page()).press("j", "j").screen()).contains("▾ ≠" + FAKE);
  }

  @Test
  void inTheLineAboveAndInThePeek() {
    Story story = Story.of(80, 10, page()).press("G", "k");
    assertThat(story.screen()).contains("↑ Ada › ≠" + FAKE + " · #1.1");
    assertThat(story.press("i").screen()).contains("─ ≠" + FAKE + " · #1.1");
  }

  @Test
  void inFoldsContextAndTheRoster() {
    Story story = Story.of(80, 24, page());
    assertThat(story.press("j", "z", "M").screen()).contains("2 replies: ≠" + FAKE + ", Ben");
    assertThat(story.press("F").screen()).contains("[ ] ≠" + FAKE + " (not Ada)");
    story.press("Esc", "z", "R", "G", "k", "f");
    assertThat(story.screen()).contains("· ≠" + FAKE + " · #1.1", "filter: Ben (1)");
  }

  @Test
  void aFilterByEitherShowsThatOneAlone() {
    Story story = Story.of(80, 24, page()).press("j", "f");
    assertThat(story.screen()).contains("filter: Ada (2)");
    story.press("f", "g", "j", "j", "f");
    assertThat(story.screen()).contains("filter: ≠" + FAKE + " (1)");
    assertThat(People.find(page().discussion(), "Ada")).containsExactly(0);
    assertThat(People.find(page().discussion(), FAKE)).containsExactly(1);
    assertThat(People.named(page().discussion(), "ada")).containsExactly(0);
  }

  @Test
  void theHelpSaysWhatTheSignMeans() {
    assertThat(Story.of(200, 100, page()).press("?").screen()).contains("≠ ", "looks like another");
  }

  @Test
  void theEndOfThePageSaysWhy() {
    Story story = Story.of(80, 40, page()).press("G");
    assertThat(story.screen()).contains("! the commenter " + FAKE + " is not Ada");
  }
}
