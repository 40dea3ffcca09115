package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.read.ReadException;

/** Real pages against what careful readers found in them; skipped where the pages are absent. */
class CorpusTest {
  private static final Path SCORE = Path.of("../shared/tools/score.py");

  @TempDir Path temporary;

  @Test
  void wordpressFamiliesOfBlogs() throws Exception {
    String score = score("blogs", "blogs.jsonl", "wp-html5", "wp-classic", "wp-theme");
    assertFloors(score);
    assertThat(figure(score, "exact pages")).isGreaterThanOrEqualTo(25);
    assertThat(figure(score, "titles right")).as("the first of two numbers").isGreaterThan(22);
  }

  @Test
  void wordpressPagesOfPlatforms() throws Exception {
    assertFloors(score("platforms/wordpress-html", "platforms.jsonl", "wordpress-html"));
  }

  @Test
  void knownSoftwareOfForums() throws Exception {
    String score =
        score(
            "forums",
            "forums.jsonl",
            "Discourse",
            "IPB",
            "Vanilla",
            "XenForo",
            "phpBB",
            "vBulletin");
    assertPosts(score);
    assertThat(figure(score, "exact pages")).isGreaterThanOrEqualTo(13);
  }

  /** Pages of forums of all kinds; six of the truths lack a post or hold a button or signature. */
  @Test
  void allForums() throws Exception {
    String score = score("forums", "forums.jsonl");
    assertPosts(score);
    assertThat(figure(score, "R")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "exact pages")).isGreaterThanOrEqualTo(23);
  }

  @Test
  void forumPagesOfPlatforms() throws Exception {
    String[] software = {
      "discourse",
      "phpbb",
      "fluxbb",
      "vbulletin",
      "somethingawful",
      "smf",
      "xenforo",
      "mybb",
      "invision",
      "nodebb",
      "flarum",
      "vanilla"
    };
    for (String name : software) {
      String family = name + "-html";
      assertPosts(score("platforms/" + family, "platforms.jsonl", family));
    }
  }

  /**
   * Authors, dates and texts are exact where the truth is; it keeps some buttons and no smileys.
   */
  private static void assertPosts(String score) {
    assertThat(figure(score, "F1")).isGreaterThanOrEqualTo(0.985);
    assertThat(figure(score, "author")).isEqualTo(1);
    assertThat(figure(score, "parent")).isEqualTo(1);
    assertThat(figure(score, "text")).isGreaterThanOrEqualTo(0.95);
    if (!score.contains("\"date_n\": 0")) {
      assertThat(figure(score, "date")).isGreaterThanOrEqualTo(0.99);
    }
  }

  @Test
  void platformsWithDialects() throws Exception {
    String[] families = {
      "hackernews-html", "reddit-old-html", "reddit-new-html", "lobsters-html", "slashdot-html",
      "stackexchange-html", "lemmy-html", "github-html", "drupal-html", "blogger-html",
    };
    String score = score("platforms", "platforms.jsonl", families);
    assertThat(figure(score, "F1")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "author")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "date")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "parent")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "text")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "exact pages")).isGreaterThanOrEqualTo(16);
  }

  @Test
  void blogsWithDialects() throws Exception {
    String score = score("blogs", "blogs.jsonl", "blogger", "drupal", "spip");
    assertThat(figure(score, "exact pages")).isEqualTo(5);
  }

  @Test
  void pagesWithoutCommentsHaveNone() throws Exception {
    String score = score("blogs", "blogs.jsonl", "none-plain", "none-trap", "none-pingback");
    assertThat(figure(score, "pages without")).isEqualTo(32);
    assertThat(figure(score, "clean pages without comments")).isEqualTo(32);
  }

  private static void assertFloors(String score) {
    assertThat(figure(score, "F1")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "author")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "parent")).isGreaterThanOrEqualTo(0.99);
    assertThat(figure(score, "date")).isGreaterThanOrEqualTo(0.98);
    assertThat(figure(score, "time")).isGreaterThanOrEqualTo(0.98);
    assertThat(figure(score, "text")).isGreaterThanOrEqualTo(0.98);
  }

  /** The first number behind a key: the micro average stands before the macro one. */
  private static double figure(String score, String key) {
    Matcher found = Pattern.compile("\"" + Pattern.quote(key) + "\": \\[?([0-9.]+)").matcher(score);
    assertThat(found.find()).as(key).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private String score(String folder, String truth, String... families)
      throws IOException, ReadException, InterruptedException {
    assumeTrue(Files.isDirectory(Corpus.HOME.resolve(folder)), "no corpus");
    assumeTrue(Files.isRegularFile(SCORE), "no scoring script");
    Path out = temporary.resolve("out.jsonl");
    StringBuilder lines = new StringBuilder();
    for (Path file : Corpus.files(Corpus.HOME.resolve(folder))) {
      if (!file.toString().endsWith(".html")) {
        continue; // data files of the platforms
      }
      lines.append(Corpus.json(Corpus.read(file))).append('\n');
    }
    Files.writeString(out, lines);
    List<String> command = new ArrayList<>(List.of("python3", SCORE.toString()));
    command.add(Corpus.HOME.resolve(truth).toString());
    command.add(out.toString());
    command.add("--json");
    for (String family : families) {
      command.add("--only");
      command.add(family);
    }
    Path answer = temporary.resolve("score.json");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(answer.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    return Files.readString(answer, StandardCharsets.UTF_8);
  }
}
