package parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Commenters.Commenter;

class CommentersTest {
  private static When day(int day) {
    return When.of(LocalDate.of(2024, 3, day));
  }

  @Test
  void countsWhatEachSaidAndWhoAnswered() {
    DiscussionBuilder thread = new DiscussionBuilder();
    int a = thread.add(-1, "", "Ada", day(5), "one two\n\nthree", Kind.COMMENT);
    int b = thread.add(a, "", "Bo", day(6), "\u3000four ", Kind.COMMENT);
    thread.add(b, "", "Ada", day(2), "", Kind.COMMENT);
    thread.add(a, "", "Cy", When.UNKNOWN, "five", Kind.COMMENT);
    thread.add(-1, "", "Blog", day(1), "not a person", Kind.PINGBACK);
    Article article =
        new Article(
            "f",
            "text",
            "T",
            "",
            "ada",
            When.UNKNOWN,
            List.of(),
            List.of(),
            -1,
            thread.build(),
            List.of());
    assertThat(Commenters.of(article))
        .containsExactly(
            new Commenter(0, "Ada", 2, 3, 2, day(2), day(5), true),
            new Commenter(1, "Bo", 1, 1, 1, day(6), day(6), false),
            new Commenter(2, "Cy", 1, 1, 0, When.UNKNOWN, When.UNKNOWN, false));
  }
}
