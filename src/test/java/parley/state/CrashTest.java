package parley.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.model.Article;
import parley.model.Discussion;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;

/**
 * A writer that dies at any moment loses nothing that was kept before. By default a few processes
 * are killed; with {@code -Dcampaign} five hundred.
 */
class CrashTest {
  private static final int KILLS = Boolean.getBoolean("campaign") ? 500 : 8;
  private static final int COMMENTS = 2_000;
  private static final int ARTICLES = 3;

  @TempDir private Path home;
  private final List<String> said = new ArrayList<>();

  @BeforeEach
  void nothingIsSaidYet() {
    said.clear();
  }

  private static Article article(int number) {
    DiscussionBuilder builder = new DiscussionBuilder();
    for (int i = 0; i < COMMENTS; i++) {
      builder.add(-1, "", "N" + i, When.UNKNOWN, "Remark " + i + " on " + number, Kind.COMMENT);
    }
    Discussion thread = builder.build();
    return Talk.article("https://a.example/" + number, "Page " + number, thread);
  }

  private static BitSet first(int n) {
    BitSet read = new BitSet();
    read.set(0, n);
    return read;
  }

  private static void keep(Path directory, Article article, BitSet read, List<String> said) {
    Visit visit = Store.at(directory, said::add).visit(article);
    visit.keep(visit.marks().withRead(read));
  }

  private BitSet read(Article article) {
    return Store.at(home, said::add).visit(article).marks().read();
  }

  /** What the other process runs: reads one comment more each time, and says when it is kept. */
  static final class Writer {
    private Writer() {}

    /** Takes the directory, and how many comments are read already. */
    public static void main(String[] args) {
      List<String> said = new ArrayList<>();
      Article[] articles = new Article[ARTICLES];
      Visit[] visits = new Visit[ARTICLES];
      Store store = Store.at(Path.of(args[0]), said::add);
      for (int i = 0; i < ARTICLES; i++) {
        articles[i] = article(i);
        visits[i] = store.visit(articles[i]);
      }
      for (int n = Integer.parseInt(args[1]) + 1; n <= COMMENTS && said.isEmpty(); n++) {
        for (Visit visit : visits) {
          visit.keep(visit.marks().withRead(first(n)));
        }
        System.out.println(n);
      }
      said.forEach(System.out::println);
    }
  }

  private static Process writer(Path directory, int from) throws IOException {
    String java = System.getProperty("java.home") + File.separator + "bin/java";
    return new ProcessBuilder(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            Writer.class.getName(),
            directory.toString(),
            "" + from)
        .redirectErrorStream(true)
        .start();
  }

  /** How far a writer came, as it says itself, before it was killed. */
  private static int killed(Process writer, Random random) throws Exception {
    int kept = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
      kept = Integer.parseInt(lines.readLine());
      TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
      writer.toHandle().destroyForcibly(); // unlike that of the process it leaves the lines to read
      writer.waitFor();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        kept = Integer.parseInt(line); // anything else is a complaint, and fails here
      }
    }
    return kept;
  }

  @Test
  void killedAtAnyMomentItHasWhatWasKept() throws Exception {
    Random random = new Random(4);
    int from = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      if (from > COMMENTS - 500) {
        from = 0;
        for (int i = 0; i < ARTICLES; i++) {
          keep(home, article(i), first(0), said);
        }
      }
      int kept = killed(writer(home, from), random);
      int least = COMMENTS;
      for (int i = 0; i < ARTICLES; i++) {
        BitSet read = read(article(i));
        int count = read.cardinality();
        assertThat(read).as("no mixture of two writings").isEqualTo(first(count));
        assertThat(count).as("kill %d", kill).isBetween(kept, kept + 1);
        least = Math.min(least, count);
      }
      from = least;
      assertThat(said).isEmpty();
    }
    assertThat(files(".marks")).hasSize(ARTICLES);
    assertThat(files(".broken")).isEmpty();
    assertThat(files("").size()).as("at most one half file a kill").isLessThan(KILLS + 10);
  }

  private List<Path> files(String end) throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(f -> f.toString().endsWith(end)).toList();
    }
  }

  /**
   * Every state of the directory between two steps of writing, and every length of the new file.
   */
  @Test
  void everyStepOfWritingLeavesTheOldOrTheNew() throws IOException {
    Article article = article(0);
    keep(home, article, first(3), said);
    Path file = files(".marks").get(0);
    byte[] before = Files.readAllBytes(file);
    keep(home, article, first(7), said);
    byte[] after = Files.readAllBytes(file);
    assertThat(after).isNotEqualTo(before);
    Path fresh = home.resolve(".new123");
    int steps = 0;
    for (int length = 0; length <= after.length; length += 97, steps++) {
      Files.write(file, before);
      Files.write(fresh, Arrays.copyOf(after, length));
      assertThat(read(article)).isEqualTo(first(3));
    }
    Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.write(file, after);
    assertThat(read(article)).isEqualTo(first(7));
    assertThat(steps).isGreaterThan(150);
    assertThat(said).isEmpty();
  }

  /** A file that got another name is there twice between two steps: neither may hide the other. */
  @Test
  void underTwoNamesNothingIsLost() throws IOException {
    Article nameless = Talk.article("", "Page", article(0).discussion());
    keep(home, nameless, first(3), said);
    Path old = files(".marks").get(0);
    byte[] before = Files.readAllBytes(old);
    keep(home, article(0), first(7), said);
    Files.write(old, before);
    assertThat(files(".marks")).hasSize(2);
    assertThat(read(article(0))).isEqualTo(first(7));
    assertThat(said).isEmpty();
  }

  @Test
  void whatAKillLeftIsSweptADayLater() throws IOException {
    keep(home, article(0), first(3), said);
    Path young = Files.writeString(home.resolve(".new1"), "x");
    Path old = Files.writeString(home.resolve(".new2"), "x");
    Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    keep(home, article(0), first(4), said);
    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(said).isEmpty();
  }

  /**
   * Cut anywhere, it is named, left alone while reading, and kept aside when its place is needed.
   */
  @Test
  void cutAtEveryByteItIsKeptAside() throws IOException {
    DiscussionBuilder few = new DiscussionBuilder();
    few.add(-1, "", "Ada", When.UNKNOWN, "Yes.", Kind.COMMENT);
    few.add(-1, "", "joE", When.UNKNOWN, "No.", Kind.COMMENT);
    Article article = Talk.article("https://a.example/few", "Few", few.build());
    keep(home, article, first(1), said);
    Path file = files(".marks").get(0);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      Files.write(file, cut);
      said.clear();
      assertThat(read(article)).isEqualTo(new BitSet());
      assertThat(said).hasSize(1);
      assertThat(said.get(0)).contains("is damaged");
      assertThat(Files.readAllBytes(file)).isEqualTo(cut);
      keep(home, article, first(2), new ArrayList<>());
      assertThat(read(article)).isEqualTo(first(2));
      List<Path> aside = files(".broken");
      assertThat(aside).hasSize(1);
      assertThat(Files.readAllBytes(aside.get(0))).isEqualTo(cut);
      Files.delete(aside.get(0));
    }
  }

  /** What is in the place of a file and none is named, and not waited for. */
  @Test
  void whatIsNoFileIsNotRead() throws Exception {
    keep(home, article(0), first(1), said);
    Path file = files(".marks").get(0);
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertThat(read(article(0))).isEqualTo(new BitSet());
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertThat(read(article(0))).isEqualTo(new BitSet());
    assertThat(said).hasSize(2).allMatch(line -> line.contains("is no ordinary file"));
  }
}
