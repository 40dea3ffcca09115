package parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscussionBuilderTest {
  private final DiscussionBuilder thread = new DiscussionBuilder();

  private int add(int parent, String id) {
    return thread.add(parent, id, "A", When.UNKNOWN, id, Kind.COMMENT);
  }

  private static String drawing(Discussion d) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < d.size(); i++) {
      all.append("  ".repeat(d.depth(i))).append(d.id(i)).append('\n');
    }
    return all.toString();
  }

  @Test
  void repliesFollowTheirParentInTheOrderOfThePage() {
    int a = add(-1, "a");
    int b = add(-1, "b");
    add(b, "b1");
    add(a, "a1");
    add(b, "b2");
    assertThat(drawing(thread.build()))
        .isEqualTo(
            """
            a
              a1
            b
              b1
              b2
            """);
  }

  @Test
  void aReplyMayStandBeforeWhatItAnswers() {
    int reply = add(-1, "late");
    thread.answers(reply, "root");
    add(-1, "root");
    assertThat(drawing(thread.build())).isEqualTo("root\n  late\n");
    assertThat(thread.orphans()).isZero();
  }

  @Test
  void aReplyToNobodyIsAdoptedAndCounted() {
    thread.answers(add(-1, "x"), "gone");
    assertThat(drawing(thread.build())).isEqualTo("x\n");
    assertThat(thread.orphans()).isOne();
  }

  @Test
  void circlesAreCutAndEveryMemberKept() {
    thread.answers(add(-1, "a"), "c");
    thread.answers(add(-1, "b"), "a");
    thread.answers(add(-1, "c"), "b");
    thread.answers(add(-1, "self"), "self");
    Discussion d = thread.build();
    assertThat(d.size()).isEqualTo(4);
    assertThat(thread.cycles()).isEqualTo(2);
    assertPreorder(d);
  }

  @Test
  void aParentThatIsNotThereYetIsRefused() {
    assertThatThrownBy(() -> add(0, "x")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChainOfAMillionRepliesBuilds() {
    for (int i = 0; i < 1_000_000; i++) {
      thread.add(i - 1, "", "A", When.UNKNOWN, "", Kind.COMMENT);
    }
    Discussion d = thread.build();
    assertThat(d.depth(999_999)).isEqualTo(999_999);
    assertThat(d.root(999_999)).isZero();
    assertThat(d.end(0)).isEqualTo(1_000_000);
  }

  @Test
  void pingbacksAreCountedApart() {
    add(-1, "a");
    thread.add(-1, "p", "Blog", When.UNKNOWN, "", Kind.PINGBACK);
    Discussion d = thread.build();
    assertThat(d.comments()).isOne();
    assertThat(d.pingbacks()).isOne();
    assertThat(d.comment(1).kind()).isEqualTo(Kind.PINGBACK);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anyGraphOfRepliesBecomesAPreorderOfAllComments(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      DiscussionBuilder builder = new DiscussionBuilder();
      int n = random.nextInt(50);
      List<String> ids = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        int parent = random.nextInt(3) == 0 ? random.nextInt(i + 1) - 1 : -1;
        builder.add(parent, "c" + i, "n" + i % 5, When.UNKNOWN, "t" + i, Kind.COMMENT);
        ids.add("c" + i);
        if (random.nextInt(3) == 0) {
          builder.answers(i, "c" + random.nextInt(n + 3));
        }
      }
      Discussion d = builder.build();
      assertPreorder(d);
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < d.size(); i++) {
        kept.add(d.id(i));
        assertThat(d.text(i)).isEqualTo("t" + d.id(i).substring(1));
        assertThat(d.author(i)).isEqualTo("n" + Integer.parseInt(d.id(i).substring(1)) % 5);
      }
      assertThat(kept).containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  private static void assertPreorder(Discussion d) {
    int[] children = new int[d.size()];
    int top = 0;
    for (int i = 0; i < d.size(); i++) {
      int parent = d.parent(i);
      assertThat(parent).isLessThan(i);
      assertThat(d.depth(i)).isEqualTo(parent < 0 ? 0 : d.depth(parent) + 1);
      assertThat(d.ordinal(i)).isEqualTo(parent < 0 ? ++top : ++children[parent]);
      int end = i + 1;
      while (end < d.size() && d.depth(end) > d.depth(i)) {
        end++;
      }
      assertThat(d.end(i)).isEqualTo(end);
    }
  }
}
