package parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The longest run of words that two texts share, against looking at every pair of places. */
class RunsTest {
  private static Run longest(String text, String other) {
    return new Runs(Words.of(text)).longest(Words.of(other));
  }

  private static String random(Random random, int words, int vocabulary) {
    StringBuilder text = new StringBuilder();
    for (int w = 0; w < words; w++) {
      text.append((char) ('a' + random.nextInt(vocabulary)))
          .append(random.nextInt(3) == 0 ? ", " : " ");
    }
    return text.toString();
  }

  private static int naive(String[] a, String[] b) {
    int best = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        int n = 0;
        while (i + n < a.length && j + n < b.length && a[i + n].equals(b[j + n])) {
          n++;
        }
        best = Math.max(best, n);
      }
    }
    return best;
  }

  private static String[] split(String text) {
    return text.isBlank() ? new String[0] : text.strip().split("[, ]+");
  }

  @Test
  void findsWhatLookingEverywhereFinds() {
    Random random = new Random(11);
    for (int round = 0; round < 4_000; round++) {
      int vocabulary = 1 + random.nextInt(6);
      String text = random(random, random.nextInt(40), vocabulary);
      String other = random(random, random.nextInt(40), vocabulary);
      Run run = longest(text, other);
      String[] own = split(text);
      String[] their = split(other);
      assertThat(run.length()).as("%s | %s", text, other).isEqualTo(naive(own, their));
      for (int n = 1; n <= run.length(); n++) {
        assertThat(own[run.ownEnd() - n]).isEqualTo(their[run.otherEnd() - n]);
      }
    }
  }

  @Test
  void textsThatRepeatThemselvesCostNoMoreThanOthers() {
    String same = "again ".repeat(200_000);
    String pairs = "to and fro and back and ".repeat(40_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(longest(same, same).length()).isEqualTo(200_000);
          assertThat(longest(pairs, pairs + "x " + pairs).length()).isEqualTo(240_000);
          assertThat(longest(pairs, same).length()).isZero();
        });
  }

  @Test
  void capitalsSignsLigaturesAndLineBreaksDoNotPartWords() {
    String source = "The ﬁrst ferry, they said, didn’t leave on time…";
    String quote = "the FIRST ferry they\nsaid didn't leave -- on time";
    assertThat(longest(source, quote).length()).isEqualTo(9);
    assertThat(longest("ＡＢＣ soft\u00ADware zero\u200Bwidth", "abc software zerowidth").length())
        .isEqualTo(3);
    assertThat(longest("Straße ÉCOLE Ωμέγα", "straße école ωμέγα").length()).isEqualTo(3);
  }

  @Test
  void anIdeographWeighsHalfAWord() {
    Run run = longest("昨夜湾の上に光の柱が見えた。", "「昨夜湾の上に光の柱が見えた」");
    assertThat(run.length()).isEqualTo(13);
    assertThat(run.weight()).isEqualTo(13);
    assertThat(run.counts()).isTrue();
    assertThat(longest("光の柱が見えた", "光の柱が見えた").counts()).isFalse();
  }

  @Test
  void aWordIsWhereItStandsInTheText() {
    Words words = Words.of("  Don’t, (ever) 林x");
    assertThat(words.size()).isEqualTo(4);
    assertThat(words.start(0)).isEqualTo(2);
    assertThat(words.end(0)).isEqualTo(7);
    assertThat(words.start(1)).isEqualTo(10);
    assertThat(words.end(1)).isEqualTo(14);
    assertThat(words.end(2)).isEqualTo(words.start(3));
  }
}
