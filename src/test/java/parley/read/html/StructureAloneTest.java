package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every family of real pages read as if no dialect knew it: what sites that nobody has seen will
 * get. Skipped where the pages are absent.
 */
class StructureAloneTest {
  private static final Path SCORE = Path.of("../shared/tools/score.py");

  @TempDir Path temporary;

  @Test
  void blogs() throws Exception {
    String score = score("blogs", List.of());
    assertFloors(score, 0.97, 0.96);
    assertThat(figure(score, "clean pages without comments")).isEqualTo(32);
  }

  @Test
  void forums() throws Exception {
    assertFloors(score("forums", List.of()), 0.87, 0.90);
  }

  @Test
  void platforms() throws Exception {
    assertFloors(score("platforms", List.of("discord-html")), 0.92, 0.91);
  }

  private static void assertFloors(String score, double found, double author) {
    assertThat(figure(score, "F1")).isGreaterThanOrEqualTo(found);
    assertThat(figure(score, "author")).isGreaterThanOrEqualTo(author);
    assertThat(figure(score, "date")).isGreaterThanOrEqualTo(0.93);
    assertThat(figure(score, "parent")).isGreaterThanOrEqualTo(0.93);
    assertThat(figure(score, "text")).isGreaterThanOrEqualTo(0.93);
  }

  /** The first number behind a key: the micro average stands before the macro one. */
  private static double figure(String score, String key) {
    Matcher found = Pattern.compile("\"" + Pattern.quote(key) + "\": \\[?([0-9.]+)").matcher(score);
    assertThat(found.find()).as(key).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private String score(String set, List<String> without) throws Exception {
    Path folder = Corpus.HOME.resolve(set);
    assumeTrue(Files.isDirectory(folder), "no corpus");
    assumeTrue(Files.isRegularFile(SCORE), "no scoring script");
    Path truth = truth(set, without);
    StringBuilder lines = new StringBuilder();
    for (Path file : Corpus.files(folder)) {
      boolean html = !set.equals("platforms") || file.getParent().toString().endsWith("-html");
      if (html) {
        lines.append(Corpus.json(StructureAlone.read(file))).append('\n');
      }
    }
    Path out = temporary.resolve("out.jsonl");
    Files.writeString(out, lines);
    Path answer = temporary.resolve("score.json");
    Process process =
        new ProcessBuilder("python3", SCORE.toString(), truth.toString(), out.toString(), "--json")
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(answer, StandardCharsets.UTF_8);
  }

  /** The truth without data files and the families left out. */
  private Path truth(String set, List<String> without) throws Exception {
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(Corpus.HOME.resolve(set + ".jsonl"))) {
      Matcher family = Pattern.compile("\"family\": \"([^\"]+)\"").matcher(line);
      assertThat(family.find()).isTrue();
      boolean html = !set.equals("platforms") || family.group(1).endsWith("-html");
      if (html && !without.contains(family.group(1))) {
        kept.add(line);
      }
    }
    Path truth = temporary.resolve("truth.jsonl");
    Files.write(truth, kept);
    return truth;
  }
}
