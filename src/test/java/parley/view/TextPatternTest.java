package parley.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/**
 * Patterns that never end are stopped, also while a key waits; all others find what they should.
 */
@Timeout(60)
class TextPatternTest {
  /** The engine remembers dead ends, so that the classic {@code (a+)+$} is harmless; not here. */
  private static final String CATASTROPHE = "(a|aa)+?$";

  private static final long LIMIT = 40_000_000;

  private static boolean in(String regex, String text) {
    return TextPattern.of(regex).in(text, new TextPattern.Steps());
  }

  @ParameterizedTest
  @CsvSource({"f.rry, Ferry, true", "F.rry, ferry, false", "^b, a b, false", "ferry, FERRY, true"})
  void findsWhatAPatternFinds(String regex, String text, boolean found) {
    assertThat(in(regex, text)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CATASTROPHE,
        "(.*a){25}b",
        "(a+)+\\1\\1$b",
        "((a|aa)+)\\1b",
        "a*a*a*a*a*a*b",
        "(a{1,30}){1,30}b",
        "(.*)(.*)(.*)(.*)(.*)(.*)[0-9]"
      })
  void aPatternThatNeverEndsIsStoppedAtItsLimit(String regex) {
    TextPattern pattern = TextPattern.of(regex);
    TextPattern.Steps steps = new TextPattern.Steps();
    String text = "ax".repeat(3) + "a".repeat(60) + "x".repeat(60) + "!";
    assertThat(pattern.in(text, steps)).isFalse();
    assertThat(pattern.stopped()).isTrue();
    assertThat(steps.take()).isBetween(LIMIT, LIMIT + 100L * text.length());
    assertThat(pattern.in("a", steps)).as("stopped for good").isFalse();
    assertThat(steps.take()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a|b)*c", "(?:.|\\n)*c", "(a|b|ab)*+c"})
  void aPatternThatNeedsTooMuchStackIsStopped(String regex) {
    TextPattern pattern = TextPattern.of(regex);
    assertThat(pattern.in("ab".repeat(50_000), new TextPattern.Steps())).isFalse();
    assertThat(pattern.stopped()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "(?:", "((a)", "(?="})
  void aPatternThatIsNestedTooDeepIsNone(String opens) {
    assertThatThrownBy(() -> TextPattern.of(opens.repeat(100_000)))
        .isInstanceOf(PatternSyntaxException.class);
  }

  /** Ordinary patterns, also those that square the length of a paragraph, reach their end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "f.*y",
        ".*y!",
        "(a+)+$",
        "(\\w+\\s?)+$",
        "\\bword\\b",
        "[a-z]+ing",
        "(one|two) three",
        "\\w+\\s\\d"
      })
  void anOrdinaryPatternIsNotStopped(String regex) {
    TextPattern pattern = TextPattern.of(regex);
    String paragraph = "A ferry is no place for words that are this long. ".repeat(60);
    for (int i = 0; i < 2; i++) {
      pattern.in(paragraph + i, new TextPattern.Steps());
    }
    assertThat(pattern.stopped()).isFalse();
  }

  private static Article thread(int comments, String text) {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < comments; i++) {
      thread.add(-1, "", "Ann", When.UNKNOWN, text + i, Kind.COMMENT);
    }
    return Sketch.article(thread.build(), List.of());
  }

  /**
   * Each text stays below the limit, all of them together do not: a slice is a slice all the same.
   */
  @Test
  void aSliceEndsWhenThePatternHasCostEnough() {
    Article article = thread(300, "a".repeat(20) + "!");
    TextPattern pattern = TextPattern.of(CATASTROPHE);
    Filter filter = Filter.ALL.withMatch(Optional.of(pattern));
    ByAuthor byAuthor = new ByAuthor(article.discussion());
    Matching matching = Matching.start(filter, article, byAuthor, Bits.NONE);
    assertThat(pattern.stopped()).isFalse();
    assertThat(matching.looked()).as("texts looked at while a key waits").isBetween(10, 200);
    assertThat(matching.finished(article).matches().isEmpty()).isTrue();
  }

  @Test
  void afterOneTextThatCostsTooMuchTheOthersCostNothing() {
    Article article = thread(10_000, "a".repeat(40) + "!");
    Filter filter = Filter.ALL.withMatch(Optional.of(TextPattern.of(CATASTROPHE)));
    Bits matches = filter.matches(article, new ByAuthor(article.discussion()), Bits.NONE);
    assertThat(matches.isEmpty()).isTrue();
    assertThat(filter.stopped()).isTrue();
  }

  /** At the prompt the filter of before stays, and the next key is dealt with. */
  @Test
  void aStoppedPatternIsSaidAtThePromptWhichGoesOn() {
    Story story = Story.of(80, 12, thread(3, "a".repeat(60) + "!"));
    String before = story.screen();
    String typed = story.press("&").type(CATASTROPHE).press("Enter").screen();
    assertThat(typed).contains("pattern too slow");
    assertThat(story.press("Esc").screen()).isEqualTo(before);
    assertThat(story.press(":").type("match " + CATASTROPHE).press("Enter").screen())
        .contains("pattern too slow");
  }

  /** What shows only deep in a long thread is said in the bottom line. */
  @Test
  void aPatternThatIsStoppedLaterIsSaidInTheBottomLine() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 5_000; i++) {
      String text = i < 4_900 ? "b" + i : "a".repeat(60) + "!";
      thread.add(-1, "", "Ann", When.UNKNOWN, text, Kind.COMMENT);
    }
    Story story = Story.of(80, 12, Sketch.article(thread.build(), List.of()));
    String screen = story.press("&").type("(a|aa)+?$|b1234").press("Enter").screen();
    assertThat(screen).contains("pattern too slow)");
    assertThat(story.press("Esc").screen()).doesNotContain("too slow");
  }
}
