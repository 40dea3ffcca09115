package parley.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/** Which comments of two copies of a page are the same, and which were edited. */
class CopiesTest {
  private static Article page(String... comments) {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (String comment : comments) {
      String[] part = comment.split(" ", 3);
      When when = When.of(LocalDateTime.of(2020, 5, 1, Integer.parseInt(part[0]), 30));
      thread.add(-1, "", part[1], when, part[2], Kind.COMMENT);
    }
    return new Article(
        "a.html",
        "html",
        "A",
        "",
        "",
        When.UNKNOWN,
        List.of(),
        List.of(),
        -1,
        thread.build(),
        List.of());
  }

  @Test
  void commentsAreFoundWhereverTheyStandAndEditsAreTold() {
    Article before = page("9 Ada One and more.", "10 Bo Two, three.", "11 Cy Four words of text.");
    Article after = page("8 Dee None.", "9 Ada One and more.", "11 Cy Four words of text, edited.");
    Copies copies = Copies.of(before, after);
    assertThat(copies.oldOf()).containsExactly(-1, 0, 2);
    BitSet edited = new BitSet();
    edited.set(2);
    assertThat(copies.edited()).isEqualTo(edited);
  }

  @Test
  void theSamePageHasNothingNew() {
    Article page = page("9 Ada Same.", "9 Ada Same.", "9 Ada Same.");
    Copies copies = Copies.of(page, page);
    assertThat(copies.oldOf()).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(copies.edited().isEmpty()).isTrue();
  }
}
