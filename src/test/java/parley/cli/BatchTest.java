package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;
import parley.settings.Preferences;
import parley.write.ExportFormat;
import parley.write.Exporter;

/** Commands over many files give what one thread would, reading one after the other. */
@Timeout(120)
class BatchTest {
  private @TempDir Path here;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Complaints complaints = new Complaints(err);

  @AfterEach
  void noThreadIsLeft() throws InterruptedException {
    ReadAheadTest.awaitNoThread();
  }

  /** Good, empty, binary and missing files of any size, by chance. */
  private List<String> mix(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> files = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      String name = "f" + n + ".txt";
      files.add(
          switch (random.nextInt(8)) {
            case 0 -> here.resolve("nosuch" + n).toString();
            case 1 -> Samples.file(here, name, "");
            case 2 -> Samples.file(here, name, "\u007fELF\u0002\u0001\u0000\u0000\u0000\u0000");
            case 3 -> Samples.file(here, name, Samples.lamps(1 + random.nextInt(2000)));
            case 4 -> Samples.file(here, name, Samples.LAMP);
            case 5 -> Samples.file(here, name, Samples.DOOR);
            default -> Samples.file(here, name, Samples.PAGE);
          });
    }
    return files;
  }

  private static Ran run(String line, List<String> files) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    words.addAll(files);
    return Ran.parley(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void everyFormatIsWrittenAsOneThreadWould(long seed) throws IOException {
    List<String> files = mix(seed);
    for (ExportFormat format : ExportFormat.values()) {
      StringBuilder expected = new StringBuilder();
      Exporter exporter = format.to(expected);
      for (String file : files) {
        Optional<Article> article = read(file);
        if (article.isPresent()) {
          BitSet all = new BitSet();
          all.set(0, article.get().discussion().size());
          exporter.article(article.get(), all);
        }
      }
      exporter.end();
      Ran ran = run("export --format " + format.label(), files);
      assertThat(ran.out()).isEqualTo(expected.toString());
      assertThat(ran.code()).isEqualTo(ExitCode.UNREADABLE.code());
    }
  }

  private static Optional<Article> read(String file) {
    try {
      return Optional.of(Formats.read(Source.open(file, Optional.empty())));
    } catch (ReadException e) {
      return Optional.empty();
    }
  }

  /** One input is read by the thread that writes: no order can get lost there. */
  @ParameterizedTest
  @ValueSource(strings = {"export --format jsonl", "export --format jsonl --match fog|Lamp.1"})
  void outputAndComplaintsComeInTheOrderOfTheInputs(String line) throws IOException {
    List<String> files = mix(20);
    StringBuilder out = new StringBuilder();
    StringBuilder errors = new StringBuilder();
    for (String file : files) {
      Ran one = run(line, List.of(file));
      out.append(one.out());
      errors.append(one.code() == ExitCode.UNREADABLE.code() ? one.err() : "");
    }
    Ran all = run(line, files);
    assertThat(all.out()).isEqualTo(out.toString());
    assertThat(all.err()).isEqualTo(errors.toString());
    assertThat(out).contains("fog").hasSizeGreaterThan(10_000);
  }

  @Test
  void peopleAreFoundInAllInputsAndTheirArticlesInOrder() throws IOException {
    List<String> files = mix(30);
    StringBuilder out = new StringBuilder();
    for (String file : files) {
      out.append(run("export --format jsonl --author milan", List.of(file)).out());
    }
    Ran all = run("export --format jsonl --author mil", files);
    assertThat(all.out()).isEqualTo(out.toString()).contains("It is electric");
    Ran several = run("export --format jsonl --author an", files);
    assertThat(several.code()).isEqualTo(ExitCode.WRONG_USAGE.code());
    assertThat(several.err()).contains("an fits several people: ", "Anna", "Hanna");
    assertThat(several.out()).isEmpty();
  }

  /** Standard input is read when its turn comes: the second time there is nothing left. */
  @Test
  void standardInputIsReadInItsTurn() throws IOException {
    String door = Samples.file(here, "door.txt", Samples.DOOR);
    Ran ran = Ran.withInput(Samples.LAMP, "export", "--format", "csv", door, "-", door, "-", door);
    assertThat(ran.out().lines().filter(line -> line.startsWith("-"))).hasSizeGreaterThan(3);
    assertThat(ran.err()).startsWith("parley: -: is empty.").hasLineCount(1);
  }

  private Articles articles(List<String> files) {
    Choices choices = Choices.plain(List.of(), Preferences.USUAL);
    return new Articles(choices, files, new ByteArrayInputStream(new byte[0]), complaints);
  }

  @Test
  void whereNobodyReadsOnFewFilesAreOpened() throws IOException {
    List<String> files = new ArrayList<>();
    for (int n = 0; n < 500; n++) {
      files.add(Samples.file(here, "f" + n, Samples.LAMP));
    }
    Articles articles = articles(files);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), err, err, Map.of(), FakeTerminal.NONE);
    AtomicInteger opened = new AtomicInteger();
    Batch batch = new Batch(articles, streams, complaints);
    assertThatThrownBy(
            () ->
                batch.each(
                    articles.all(),
                    index -> {
                      opened.incrementAndGet();
                      return articles.article(index);
                    },
                    (index, article) -> {
                      if (index == 2) {
                        throw new StandardOutput.Closed(new IOException("Broken pipe"));
                      }
                    }))
        .isInstanceOf(StandardOutput.Closed.class);
    assertThat(opened.get())
        .isBetween(3, 2 + ReadAhead.AHEAD * Runtime.getRuntime().availableProcessors());
  }

  /** What does not fit is read once more; what nobody asked for is not kept at all. */
  @Test
  void articlesAreKeptWhileThereIsRoomAndReadAgainElse() throws Exception {
    List<String> files = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      files.add(Samples.file(here, "f" + n, n == 1 ? Samples.DOOR : Samples.LAMP));
    }
    Articles articles = articles(files);
    Meeting meeting = new Meeting(articles, milan(), 2L * Samples.LAMP.length() + 20);
    for (int index : articles.all()) {
      meeting.take(index, meeting.read(index));
    }
    assertThat(meeting.met()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(meeting.cast().find("mil")).containsExactly("Milan");
    StringBuilder titles = new StringBuilder();
    for (int index : meeting.met()) {
      Files.writeString(Path.of(files.get(index)), "Rewritten\n\nNothing is as it was.\n");
    }
    for (int index : meeting.met()) {
      titles.append(meeting.again(index).title()).append('\n');
    }
    assertThat(titles)
        .hasToString(
            """
            The Lamp on the Pier
            Rewritten
            The Lamp on the Pier
            Rewritten
            Rewritten
            Rewritten
            """);
    Files.delete(Path.of(files.get(5)));
    assertThatThrownBy(() -> meeting.again(5)).isInstanceOf(ReadException.class);
  }

  private static parley.view.Criteria milan() {
    return parley.view.Criteria.ALL.withPeople(List.of("mil"), List.of(), List.of());
  }

  @Test
  void aFileThatVanishesIsOneComplaint() throws IOException {
    String lamp = Samples.file(here, "a.txt", Samples.LAMP);
    Path gone = Files.writeString(here.resolve("b.txt"), Samples.LAMP);
    Articles articles = articles(List.of(here.toString()));
    Files.delete(gone);
    List<String> taken = new ArrayList<>();
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), err, err, Map.of(), FakeTerminal.NONE);
    new Batch(articles, streams, complaints)
        .each(articles.all(), articles::article, (index, made) -> taken.add(made.source()));
    assertThat(taken).containsExactly(lamp);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("parley: " + gone + ": does not exist. Check the name.\n");
    assertThat(complaints.end()).isEqualTo(ExitCode.UNREADABLE);
  }
}
