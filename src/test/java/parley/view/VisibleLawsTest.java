package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Discussion;

/** What is visible, against an object tree that a beginner would write. */
class VisibleLawsTest {
  /** A comment of the naive tree. */
  private static final class Node {
    private final int index;
    private final List<Node> replies = new ArrayList<>();

    Node(int index) {
      this.index = index;
    }
  }

  private static List<Node> tree(Discussion d) {
    List<Node> all = new ArrayList<>();
    List<Node> roots = new ArrayList<>();
    for (int i = 0; i < d.size(); i++) {
      Node node = new Node(i);
      all.add(node);
      (d.parent(i) < 0 ? roots : all.get(d.parent(i)).replies).add(node);
    }
    return roots;
  }

  private static void show(List<Node> nodes, Bits folds, List<Integer> into) {
    for (Node node : nodes) {
      into.add(node.index);
      if (!folds.has(node.index)) {
        show(node.replies, folds, into);
      }
    }
  }

  private static List<Integer> stops(Visible visible) {
    List<Integer> all = new ArrayList<>();
    int at = Visible.ARTICLE;
    while ((at = visible.after(at)) < visible.end()) {
      all.add(at);
    }
    return all;
  }

  private static Bits some(Random random, int size, int oneIn) {
    BitSet set = new BitSet();
    for (int i = 0; i < size; i++) {
      if (random.nextInt(oneIn) == 0) {
        set.set(i);
      }
    }
    return Bits.of(set);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void foldsHideWhatIsBelowThem(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Discussion d = RandomThreads.of(random, random.nextInt(60));
      Bits folds = some(random, d.size(), 1 + random.nextInt(6));
      List<Integer> naive = new ArrayList<>();
      show(tree(d), folds, naive);
      assertThat(stops(Visible.of(d, folds, ThreadView.NONE))).isEqualTo(naive);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aRevealedCommentIsVisibleWhateverIsFolded(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Discussion d = RandomThreads.of(random, 1 + random.nextInt(60));
      Bits folds = some(random, d.size(), 2);
      int reveal = random.nextInt(d.size());
      Visible visible = Visible.of(d, folds, reveal);
      for (int up = reveal; up >= 0; up = d.parent(up)) {
        assertThat(visible.stop(up)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aFilterKeepsEveryMatchAndItsAncestorsAndAccountsForTheRest(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Discussion d = RandomThreads.of(random, random.nextInt(60));
      Bits matches = some(random, d.size(), 1 + random.nextInt(9));
      Visible visible =
          Visible.of(d, Bits.NONE, ThreadView.NONE, matches, Context.PARENTS, Bits.NONE);
      int accounted = 0;
      for (int i : stops(visible)) {
        accounted += visible.gap(i) ? visible.hiddenIn(i) : 1;
        if (!visible.gap(i)) {
          int parent = d.parent(i);
          assertThat(parent < 0 || visible.stop(parent) && !visible.gap(parent)).isTrue();
          assertThat(visible.context(i)).isEqualTo(!matches.has(i));
        }
      }
      assertThat(accounted).as("shown and hidden together").isEqualTo(d.size());
      for (int m = matches.next(0); m >= 0; m = matches.next(m + 1)) {
        assertThat(visible.stop(m)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void wholeChainsHoldEveryRelativeOfAMatchAndNobodyElse(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      Discussion d = RandomThreads.of(random, random.nextInt(60));
      Bits matches = some(random, d.size(), 12);
      Visible visible =
          Visible.of(d, Bits.NONE, ThreadView.NONE, matches, Context.THREAD, Bits.NONE);
      for (int i = 0; i < d.size(); i++) {
        int root = d.root(i);
        int hit = matches.next(root);
        boolean related = hit >= 0 && hit < d.end(root);
        assertThat(visible.stop(i) && !visible.gap(i)).isEqualTo(related);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void alonenessShowsTheMatchesAndNothingElse(long seed) {
    Random random = new Random(seed);
    Discussion d = RandomThreads.of(random, 80);
    Bits matches = some(random, d.size(), 4);
    Visible visible = Visible.of(d, Bits.NONE, ThreadView.NONE, matches, Context.NONE, Bits.NONE);
    List<Integer> expected = new ArrayList<>();
    for (int m = matches.next(0); m >= 0; m = matches.next(m + 1)) {
      expected.add(m);
    }
    assertThat(stops(visible)).isEqualTo(expected);
  }
}
