package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.read.ReadException;

/** Several threads read, and whoever takes what they read does not see it but for the time. */
@Timeout(60)
class ReadAheadTest {
  private static final int THREADS = 3;
  private static final long ROOM = 1000;

  /** Inputs that take their time, of which some fail; counts what is ahead of the taker. */
  private static final class Slow implements ReadAhead.Inputs<byte[]> {
    private final long[] sizes;
    private final int[] waits;
    private int begun;
    private int taken;
    private int mostAhead;
    private long bytes;
    private long mostBytes;

    Slow(int count, Random random) {
      sizes = random.longs(count, 0, 700).toArray();
      waits = random.ints(count, -20, 5).toArray();
      for (int k = 9; k < count; k += 31) {
        sizes[k] = 5 * ROOM;
      }
    }

    @Override
    public int count() {
      return sizes.length;
    }

    @Override
    public long size(int index) {
      return sizes[index];
    }

    @Override
    public boolean waitsForItsTurn(int index) {
      return index % 17 == 16;
    }

    @Override
    public byte[] read(int index) throws ReadException {
      begin(index);
      try {
        Thread.sleep(Math.max(0, waits[index]));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      if (index % 7 == 3) {
        throw new ReadException("fails as " + index, "");
      }
      if (index % 29 == 28) {
        throw new IllegalStateException("breaks as " + index);
      }
      return new byte[] {(byte) index};
    }

    private synchronized void begin(int index) {
      assertThat(!waitsForItsTurn(index) || taken == index).as("not before its turn").isTrue();
      begun++;
      bytes += sizes[index];
      mostAhead = Math.max(mostAhead, begun - taken);
      mostBytes = Math.max(mostBytes, begun - taken == 1 ? 0 : bytes);
    }

    synchronized void take(int index) {
      taken++;
      bytes -= sizes[index];
    }

    synchronized int begun() {
      return begun;
    }
  }

  private static String next(ReadAhead<byte[]> ahead) {
    try {
      return "is " + ahead.next()[0];
    } catch (ReadException | IllegalStateException e) {
      return e.getMessage();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatIsTakenIsInOrderAndFewAreAhead(long seed) {
    Slow inputs = new Slow(120, new Random(seed));
    List<String> taken = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    try (ReadAhead<byte[]> ahead = new ReadAhead<>(inputs, THREADS, ROOM)) {
      for (int k = 0; ahead.hasNext(); k++) {
        taken.add(next(ahead));
        inputs.take(k);
        String good = k % 29 == 28 ? "breaks as " + k : "is " + k;
        expected.add(k % 7 == 3 ? "fails as " + k : good);
      }
    }
    assertThat(taken).isEqualTo(expected).hasSize(120);
    assertThat(inputs.mostAhead).isBetween(2, ReadAhead.AHEAD * THREADS);
    assertThat(inputs.mostBytes).isBetween(1L, ROOM);
  }

  @Test
  void severalAreReadAtTheSameTime() throws Exception {
    CountDownLatch all = new CountDownLatch(THREADS);
    ReadAhead.Inputs<String> meeting =
        new Named(THREADS) {
          @Override
          public String read(int index) {
            all.countDown();
            try {
              return all.await(20, TimeUnit.SECONDS) ? Thread.currentThread().getName() : "alone";
            } catch (InterruptedException e) {
              return "interrupted";
            }
          }
        };
    try (ReadAhead<String> ahead = new ReadAhead<>(meeting, THREADS, ROOM)) {
      for (int k = 0; k < THREADS; k++) {
        assertThat(ahead.next()).isEqualTo(ReadAhead.THREAD);
      }
    }
  }

  /** Starting a thread would only cost where there is nothing to do beside. */
  @Test
  void aloneAnInputIsReadByWhoTakesIt() throws Exception {
    try (ReadAhead<String> ahead = new ReadAhead<>(new Named(1))) {
      assertThat(ahead.next()).isEqualTo(Thread.currentThread().getName());
      assertThat(ahead.hasNext()).isFalse();
    }
  }

  @Test
  void whoeverGoesAwayEndsTheReadingAndTheThreads() throws Exception {
    Slow inputs = new Slow(5000, new Random(9));
    ReadAhead<byte[]> ahead = new ReadAhead<>(inputs, THREADS, ROOM);
    try (ahead) {
      assertThat(next(ahead)).isEqualTo("is 0");
    }
    assertThat(ahead.hasNext()).isFalse();
    awaitNoThread();
    assertThat(inputs.begun()).isLessThanOrEqualTo(ReadAhead.AHEAD * THREADS);
  }

  @Test
  void nothingIsHeldOnceItWasTaken() throws Exception {
    ReadAhead.Inputs<String> inputs =
        new Named(20) {
          @Override
          public String read(int index) {
            return "input " + index; // a string that nobody else has
          }
        };
    try (ReadAhead<String> ahead = new ReadAhead<>(inputs, 1, ROOM)) {
      WeakReference<String> first = new WeakReference<>(ahead.next());
      for (int tries = 0; first.get() != null && tries < 100; tries++) {
        System.gc();
        Thread.sleep(10);
      }
      assertThat(first.get()).isNull();
      assertThat(ahead.hasNext()).isTrue();
    }
  }

  @Test
  void anErrorComesOutAsItIs() {
    ReadAhead.Inputs<String> broken =
        new Named(2) {
          @Override
          public String read(int index) {
            throw new StackOverflowError("deep");
          }
        };
    try (ReadAhead<String> ahead = new ReadAhead<>(broken, 1, ROOM)) {
      assertThatThrownBy(ahead::next).isInstanceOf(StackOverflowError.class).hasMessage("deep");
    }
  }

  /** Waits for the end of the threads that read ahead. */
  static void awaitNoThread() throws InterruptedException {
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals(ReadAhead.THREAD) || thread.getName().equals(Progress.THREAD)) {
        thread.join(20_000);
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
      }
    }
  }

  /** Inputs of no size that say which thread read them. */
  private static class Named implements ReadAhead.Inputs<String> {
    private final int count;

    Named(int count) {
      this.count = count;
    }

    @Override
    public int count() {
      return count;
    }

    @Override
    public long size(int index) {
      return 0;
    }

    @Override
    public boolean waitsForItsTurn(int index) {
      return false;
    }

    @Override
    public String read(int index) {
      return Thread.currentThread().getName();
    }
  }
}
