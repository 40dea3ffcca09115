package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class ScanTest {
  /** Holds for every seventh comment; notes how often each was asked for. */
  private static final class Sevenths implements Scan.Test {
    private final AtomicIntegerArray asked = new AtomicIntegerArray(10_000);

    @Override
    public boolean holds(int comment, TextPattern.Steps steps) {
      asked.incrementAndGet(comment);
      return comment % 7 == 0;
    }

    @Override
    public int cost(int comment) {
      return 10;
    }
  }

  private final Sevenths sevenths = new Sevenths();

  @Test
  void looksAtEachCommentOnceOnTwoProcessors() {
    Scan scan = Scan.of(sevenths, 100, 10_000, 1_000_000);
    assertThat(scan.looked()).isEqualTo(10_000);
    BitSet expected = new BitSet();
    for (int i = 0; i < 10_000; i++) {
      assertThat(sevenths.asked.get(i)).isEqualTo(i < 100 ? 0 : 1);
      if (i >= 100 && i % 7 == 0) {
        expected.set(i);
      }
    }
    assertThat(scan.found()).isEqualTo(expected);
  }

  @Test
  void stopsWhenItHasLookedAtEnough() {
    Scan scan = Scan.of(sevenths, 0, 10_000, 3_000);
    assertThat(scan.looked()).isBetween(300, 320);
    assertThat(scan.found().length()).as("nothing beyond").isLessThanOrEqualTo(scan.looked());
  }

  @Test
  void aShortRangeNeedsNoSecondThread() {
    Scan scan = Scan.of(sevenths, 5, 6, 1);
    assertThat(scan.looked()).isEqualTo(6);
    assertThat(scan.found().isEmpty()).isTrue();
  }
}
