package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;
import parley.view.Context;
import parley.view.Criteria;
import parley.view.TextPattern;

/** What is kept, against the plain meaning of the words, on random threads. */
class KeptTest {
  private static final Criteria CRITERIA =
      Criteria.ALL.withMatch(Optional.of(TextPattern.of("hit")));

  private static Article random(long seed) {
    Random random = new Random(seed);
    DiscussionBuilder thread = new DiscussionBuilder();
    int size = random.nextInt(60);
    for (int i = 0; i < size; i++) {
      String text = random.nextInt(4) == 0 ? "hit" : "miss";
      thread.add(random.nextInt(i + 1) - 1, "", "Ann", When.UNKNOWN, text, Kind.COMMENT);
    }
    List<String> none = List.of();
    return new Article("x", "text", "", "", "", When.UNKNOWN, none, none, -1, thread.build(), none);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4})
  void keptIsWhatTheWordsSay(int depth) {
    for (long seed = 0; seed < 200; seed++) {
      Article article = random(seed);
      Discussion thread = article.discussion();
      for (Context context : Context.values()) {
        BitSet expected = new BitSet();
        for (int i = 0; i < thread.size(); i++) {
          expected.set(i, wanted(thread, i, context) && (depth == 0 || thread.depth(i) < depth));
        }
        assertThat(Kept.of(article, CRITERIA, context, depth))
            .as("seed %d, %s", seed, context)
            .isEqualTo(expected);
      }
    }
  }

  private static boolean wanted(Discussion thread, int i, Context context) {
    for (int j = 0; j < thread.size(); j++) {
      boolean near =
          switch (context) {
            case NONE -> i == j;
            case PARENTS -> thread.within(j, i);
            case THREAD -> thread.root(i) == thread.root(j);
          };
      if (near && thread.text(j).equals("hit")) {
        return true;
      }
    }
    return false;
  }
}
