package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void setsAndClearsRangesAsABitSetDoes() {
    Random random = new Random(8);
    for (int n = 0; n < 300; n++) {
      int size = random.nextInt(400);
      Words words = n % 2 == 0 ? Words.none(size) : Words.all(size);
      BitSet expected = new BitSet();
      expected.set(0, n % 2 == 0 ? 0 : size);
      for (int k = 0; k < 20; k++) {
        int from = random.nextInt(size + 1);
        int to = from + random.nextInt(size + 1 - from);
        if (random.nextBoolean()) {
          words.set(from, to);
          expected.set(from, to);
        } else {
          words.clear(from, to);
          expected.clear(from, to);
        }
        assertThat(words.bits().copy()).isEqualTo(expected);
      }
    }
  }
}
