package parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parley.cli.Ran;
import parley.write.ExportFormat;
import parley.write.StrictJson;

/**
 * Every sample with what {@code show} and {@code export} in each of its formats make of it. The
 * pairs are found by listing; run with {@code -Dgolden.update=true} to write what is made now, and
 * read the difference before you commit it.
 */
class GoldenTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final String SHOW = ".show.txt";

  static List<Path> samples() throws IOException {
    return files(SAMPLES);
  }

  private static List<Path> files(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSampleIsShownAsExpected(Path sample) throws IOException {
    compare(sample, SHOW, Ran.parley("show", sample.toString()));
  }

  static List<Arguments> exports() throws IOException {
    List<Arguments> pairs = new ArrayList<>();
    for (Path sample : samples()) {
      for (ExportFormat format : ExportFormat.values()) {
        pairs.add(Arguments.of(sample, format));
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("exports")
  void theSampleIsExportedAsExpected(Path sample, ExportFormat format) throws IOException {
    Ran ran = Ran.parley("export", "--format", format.label(), sample.toString());
    if (format == ExportFormat.JSONL) {
      assertThat(ran.out()).hasLineCount(1);
      StrictJson.parse(ran.out());
    }
    compare(sample, "." + format.label(), ran);
  }

  private static void compare(Path sample, String ending, Ran ran) throws IOException {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    String lines = ran.out().replace("\r\n", "\n"); // CSV ends its rows as RFC 4180 says
    assertThat(lines.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
    Path expected = GOLDEN.resolve(SAMPLES.relativize(sample) + ending);
    if (UPDATE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, ran.out());
    }
    assertThat(expected)
        .as(
            "%s has no expectation yet: run mvn test -Dtest=GoldenTest -Dgolden.update=true and"
                + " read what it writes",
            sample)
        .exists();
    assertThat(ran.out())
        .as("%s differs from %s; if it should, run with -Dgolden.update=true", sample, expected)
        .isEqualTo(Files.readString(expected));
  }

  @Test
  void noExpectationIsLeftOver() throws IOException {
    TreeSet<Path> wanted = new TreeSet<>();
    for (Path sample : samples()) {
      wanted.add(GOLDEN.resolve(SAMPLES.relativize(sample) + SHOW));
      for (ExportFormat format : ExportFormat.values()) {
        wanted.add(GOLDEN.resolve(SAMPLES.relativize(sample) + "." + format.label()));
      }
    }
    assertThat(wanted).isNotEmpty();
    if (UPDATE) {
      for (Path file : files(GOLDEN)) {
        if (!wanted.contains(file)) {
          Files.delete(file);
        }
      }
    } else {
      assertThat(files(GOLDEN)).allMatch(wanted::contains, "belongs to a sample");
    }
  }
}
