package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of real pages against the truth; skipped where they are absent. */
class CorpusDumpsTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path SCORE = Path.of("../shared/tools/score.py");

  @TempDir Path temporary;

  @Test
  void lynx() throws Exception {
    String score = score("blogs-lynx");
    assertFloors(score, 0.94, 0.88, 0.97, 0.98, 0.97);
    assertThat(figure(score, "clean pages without comments")).isGreaterThanOrEqualTo(30);
  }

  @Test
  void w3m() throws Exception {
    String score = score("blogs-w3m");
    assertFloors(score, 0.94, 0.88, 0.97, 0.98, 0.97);
    assertThat(figure(score, "clean pages without comments")).isGreaterThanOrEqualTo(31);
  }

  @Test
  void resiliparseMainContent() throws Exception {
    String score = score("blogs-resili");
    assertFloors(score, 0.97, 0.78, 0.86, 0.95, 0.96);
    assertThat(figure(score, "clean pages without comments")).isGreaterThanOrEqualTo(31);
  }

  @Test
  void everyToolOnThePlatforms() throws Exception {
    assertFloors(score("platforms"), 0.96, 0.95, 0.99, 0.98, 0.98);
  }

  private static void assertFloors(
      String score, double precision, double recall, double author, double parent, double text) {
    assertThat(figure(score, "P")).as("P").isGreaterThanOrEqualTo(precision);
    assertThat(figure(score, "R")).as("R").isGreaterThanOrEqualTo(recall);
    assertThat(figure(score, "author")).as("author").isGreaterThanOrEqualTo(author);
    assertThat(figure(score, "parent")).as("parent").isGreaterThanOrEqualTo(parent);
    assertThat(figure(score, "text")).as("text").isGreaterThanOrEqualTo(text);
  }

  /** The first number behind a key: the micro average stands before the macro one. */
  private static double figure(String score, String key) {
    Matcher found = Pattern.compile("\"" + Pattern.quote(key) + "\": \\[?([0-9.]+)").matcher(score);
    assertThat(found.find()).as(key).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private String score(String set) throws Exception {
    Path folder = CORPUS.resolve("dumps").resolve(set);
    assumeTrue(Files.isDirectory(folder), "no corpus");
    assumeTrue(Files.isRegularFile(SCORE), "no scoring script");
    Path out = temporary.resolve("out.jsonl");
    Dumps.main(new String[] {out.toString(), folder.toString()});
    Path answer = temporary.resolve("score.json");
    String truth = CORPUS.resolve("dumps-" + set + ".jsonl").toString();
    Process process =
        new ProcessBuilder("python3", SCORE.toString(), truth, out.toString(), "--json")
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(answer, StandardCharsets.UTF_8);
  }
}
