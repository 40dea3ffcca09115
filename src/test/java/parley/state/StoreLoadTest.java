package parley.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.Levels;
import parley.model.When;

/** Several writers at once, and threads of the size that nobody reads to the end. */
class StoreLoadTest {
  private static final int WRITES = 200;
  private static final int LARGE = 100_000;

  private @TempDir Path home;

  private static Discussion thread(int n, String id) {
    DiscussionBuilder builder = new DiscussionBuilder();
    Levels levels = new Levels(builder);
    for (int i = 0; i < n; i++) {
      String text = "Remark number " + i + " about the ferry.";
      String name = "N" + i % 977;
      levels.add(i % 7, id.isEmpty() ? "" : id + i, name, When.UNKNOWN, text, Kind.COMMENT);
    }
    return builder.build();
  }

  private static Article article(int n) {
    return Talk.article("https://a.example/long", "Long", thread(n, ""));
  }

  /** One of several writers: reads every comment {@code first + 2 k}, keeping each at once. */
  private static void write(Path directory, int first, List<String> said) {
    Visit visit = Store.at(directory, said::add).visit(article(2 * WRITES));
    for (int k = 0; k < WRITES; k++) {
      BitSet read = visit.marks().read();
      read.set(first + 2 * k);
      visit.keep(visit.marks().withRead(read));
    }
  }

  /** What the other process runs. */
  static final class Writer {
    private Writer() {}

    /** Takes the directory and the first comment; complaints go to standard output. */
    public static void main(String[] args) {
      List<String> said = new ArrayList<>();
      write(Path.of(args[0]), Integer.parseInt(args[1]), said);
      said.forEach(System.out::println);
    }
  }

  private void assertAllRead() throws IOException {
    BitSet read = Store.at(home, line -> {}).visit(article(2 * WRITES)).marks().read();
    assertThat(read.cardinality()).isEqualTo(2 * WRITES);
    try (Stream<Path> files = Files.list(home)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> !f.equals(".lock")))
          .as("one file, nothing half written")
          .hasSize(1);
    }
  }

  @Test
  void twoProcessesLoseNoMark() throws Exception {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<Process> writers = new ArrayList<>();
    for (int first = 0; first < 2; first++) {
      writers.add(
          new ProcessBuilder(java, "-cp", path, Writer.class.getName(), home.toString(), "" + first)
              .redirectErrorStream(true)
              .start());
    }
    for (Process writer : writers) {
      String out = new String(writer.getInputStream().readAllBytes());
      assertThat(writer.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(out).isEmpty();
      assertThat(writer.exitValue()).isZero();
    }
    assertAllRead();
  }

  @Test
  void twoThreadsLoseNoMark() throws Exception {
    List<String> said = new ArrayList<>();
    Thread other = new Thread(() -> write(home, 1, said));
    other.start();
    List<String> here = new ArrayList<>();
    write(home, 0, here);
    other.join();
    assertThat(said).isEmpty();
    assertThat(here).isEmpty();
    assertAllRead();
  }

  /** A writer that never lets go costs a bounded wait, and then one complaint. */
  @Test
  void aLockThatIsNotGivenBackHoldsNobodyUp() throws IOException {
    List<String> said = new ArrayList<>();
    Visit visit = Store.at(home, said::add).visit(article(3));
    long from = System.nanoTime();
    try (java.io.Closeable held = new Folder(home).lock()) {
      assertThat(held).isNotNull();
      visit.keep(visit.marks());
    }
    assertThat(System.nanoTime() - from).isLessThan(TimeUnit.SECONDS.toNanos(20));
    assertThat(said)
        .containsExactly(
            "what you read is not kept: " + home + ": another parley is writing there");
  }

  @Test
  void aHundredThousandReadCommentsTakeLessThanAMegabyte() throws IOException {
    Article article = Talk.article("", "Long", thread(LARGE, "comment-"));
    Visit visit = Store.at(home, line -> {}).visit(article);
    BitSet read = new BitSet();
    read.set(0, LARGE);
    visit.keep(visit.marks().withRead(read));
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        assertThat(Files.size(file)).isLessThan(901_000);
      }
    }
    assertThat(Store.at(home, line -> {}).visit(article).marks().read()).isEqualTo(read);
  }

  /** Marks that alternate are the worst case. */
  @Test
  void noPatternOfMarksTakesMuchMore() throws IOException {
    Article article = article(LARGE);
    Visit visit = Store.at(home, line -> {}).visit(article);
    BitSet even = new BitSet();
    for (int i = 0; i < LARGE; i += 2) {
      even.set(i);
    }
    visit.keep(visit.marks().withRead(even).withPlace(even, true, 0, 0));
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        assertThat(Files.size(file)).isLessThan(1_110_000);
      }
    }
  }

  /** A million, all texts equal: keys that no join can tell apart must not cost more. */
  @Test
  void aMillionEqualRemarksArePaired() {
    int n = 1_000_000;
    long[] content = new long[n];
    int[] slot = new int[n];
    Prints equal = new Prints(content, slot);
    Pairing pairing = Pairing.of(equal, equal, new BitSet());
    assertThat(pairing.pairs()).isEqualTo(n);
    assertThat(pairing.oldOf(n - 1)).isEqualTo(n - 1);
  }

  @Test
  void everyPairIsAPair() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      Prints old = few(random);
      Prints now = few(random);
      BitSet sure = new BitSet();
      sure.set(0, random.nextInt(now.size() + 1));
      Pairing pairing = Pairing.of(old, now, sure);
      int pairs = 0;
      for (int i = 0; i < now.size(); i++) {
        int o = pairing.oldOf(i);
        pairs += o >= 0 ? 1 : 0;
        if (o >= 0) {
          assertThat(pairing.newOf(o)).isEqualTo(i);
          assertThat(old.content()[o] == now.content()[i] || old.slot()[o] == now.slot()[i])
              .isTrue();
        }
      }
      assertThat(pairing.pairs()).isEqualTo(pairs);
      assertThat(unpaired(old, now, pairing)).as("texts left over on both sides").isZero();
    }
  }

  private static Prints few(Random random) {
    int n = random.nextInt(40);
    long top = 1L << 39; // so that keys with the highest bit are among them
    long[] content = random.longs(n, 0, 6).map(l -> (l & 1) == 0 ? l : l | top).toArray();
    int[] slot = random.ints(n, -4, 4).toArray();
    return new Prints(content, slot);
  }

  private static int unpaired(Prints old, Prints now, Pairing pairing) {
    int n = 0;
    for (int o = 0; o < old.size(); o++) {
      for (int i = 0; i < now.size(); i++) {
        boolean left = pairing.newOf(o) < 0 && pairing.oldOf(i) < 0;
        n += left && old.content()[o] == now.content()[i] ? 1 : 0;
      }
    }
    return n;
  }
}
