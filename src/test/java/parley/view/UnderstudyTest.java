package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

class UnderstudyTest {
  @Test
  void hasTheBeginningOfTheArticleAndIsSeenNowhere() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 5_000; i++) {
      Kind kind = i % 7 == 1 ? Kind.PINGBACK : Kind.COMMENT;
      thread.add(i % 3 - 1, "c" + i, "n" + i % 5, When.UNKNOWN, "Comment " + i, kind);
    }
    Discussion d = thread.build();
    Story story = Story.of(70, 20, Sketch.article(d, List.of("Body.")));
    String before = story.screen();
    Understudy understudy = story.browser().understudy().get();
    Browser second = understudy.browser();
    assertThat(understudy.name()).isEqualTo("n0");
    String picture = Story.of(second).screen();
    assertThat(picture.replace("300 ", "5000 ")).contains("Comment 0").contains("▾ n0 · #1");
    Story.of(second).press("zM", "j", "f", "Esc", "/").type("comment").press("Enter", "G", "q");
    assertThat(story.screen()).isEqualTo(before);
    assertThat(story.browser().marks(0).read().cardinality()).isZero();
  }

  @Test
  void thereIsNoneInALibrary() {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.expect(List.of("one", "two"));
    assertThat(browser.understudy()).isEmpty();
  }
}
