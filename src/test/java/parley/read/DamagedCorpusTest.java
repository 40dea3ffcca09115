package parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import parley.fuzz.Reading;

/**
 * Real pages and dumps cut at every hundredth and with bits turned over: an article that keeps the
 * laws, or one sentence. A few of them each time; all with {@code -Dhostile=all}, which says how
 * many there were.
 */
class DamagedCorpusTest {
  private static final Path CORPUS = Path.of("..", "shared", "corpus");
  private static final boolean ALL = "all".equals(System.getProperty("hostile"));
  private static final int FEW = 60; // files
  private static final int LARGE = 400_000; // bytes; a cut of these takes a tenth of a second
  private static final Duration EACH = Duration.ofSeconds(60);

  private int cuts;
  private int flips;

  private static List<Path> files() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "no real pages beside this project: " + CORPUS);
    try (Stream<Path> all = Files.walk(CORPUS)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(f -> !f.toString().endsWith(".jsonl"))
              .sorted()
              .toList();
      int step = ALL ? 1 : Math.max(1, files.size() / FEW);
      return Stream.iterate(0, i -> i + step)
          .limit((files.size() + step - 1) / step)
          .map(files::get)
          .toList();
    }
  }

  @Test
  void cutAndDamagedFilesAreRead() throws IOException {
    int number = 0;
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      Random random = new Random(number++);
      if (ALL || bytes.length < LARGE) {
        Assertions.assertTimeout(EACH.multipliedBy(ALL ? 100 : 1), () -> damage(bytes, random));
      }
    }
    assertThat(cuts).isPositive();
    System.out.println("damaged files: " + number + ", cuts " + cuts + ", flips " + flips);
  }

  private void damage(byte[] bytes, Random random) {
    int first = ALL ? 1 : 1 + random.nextInt(99);
    for (int percent = first; percent < 100; percent += ALL ? 1 : 60) {
      Reading.of(Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100)));
      cuts++;
    }
    for (int i = bytes.length == 0 ? 0 : ALL ? 10 : 1; i > 0; i--) {
      byte[] damaged = bytes.clone();
      for (int bits = 1 + bytes.length / 5_000; bits > 0; bits--) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Reading.of(damaged);
      flips++;
    }
  }
}
