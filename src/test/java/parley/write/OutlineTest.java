package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.Kind;
import parley.model.When;
import parley.read.ArticleBuilder;

class OutlineTest {
  @Test
  void inTheOrderOfTreesEachStandsBelowItsOwnParentOrBelowNone() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      Discussion d = thread(random).discussion();
      BitSet kept = new BitSet();
      for (int i = 0; i < d.size(); i++) {
        kept.set(i, random.nextInt(3) > 0);
      }
      Outline outline = new Outline(d, kept);
      List<Integer> chain = new ArrayList<>(); // the last at each level, as a nested list shows it
      List<Integer> seen = new ArrayList<>();
      for (int i = outline.first(); i >= 0; i = outline.after(i)) {
        int level = outline.level(i);
        assertThat(level).isLessThanOrEqualTo(chain.size());
        chain.subList(level, chain.size()).clear();
        assertThat(outline.parent(i)).isEqualTo(level == 0 ? -1 : chain.get(level - 1));
        chain.add(i);
        seen.add(i);
      }
      assertThat(seen).containsExactlyInAnyOrder(kept.stream().boxed().toArray(Integer[]::new));
    }
  }

  @Test
  void whatIsWrittenIsCounted() {
    Article article = Hard.article();
    int size = Hard.TEXTS.size();
    int pings = (size + 4) / 10; // the sixth of ten
    assertThat(new Outline(article.discussion(), Hard.all(article)).count())
        .isEqualTo((size - pings) + " comments, " + pings + " pingbacks");
    assertThat(new Outline(article.discussion(), Hard.only(0)).count())
        .isEqualTo("1 comment of " + size);
    assertThat(new Outline(Discussion.empty(), new BitSet()).count()).isEqualTo("0 comments");
  }

  private static Article thread(Random random) {
    ArticleBuilder article = new ArticleBuilder("");
    int n = random.nextInt(40);
    for (int i = 0; i < n; i++) {
      article.comment(random.nextInt(i + 1) - 1, "", "", When.UNKNOWN, "x", Kind.COMMENT);
    }
    return article.build();
  }
}
