package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Discussion;
import parley.read.Formats;
import parley.read.Source;

/**
 * The two real articles against what a careful reader found in them: every comment, author, parent
 * and text, by the checksums of the truth.
 */
class CorpusArticlesTest {
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Pattern PAGE =
      Pattern.compile(
          "\"file\": \"([^\"]+)\".*?\"title\": \"([^\"]+)\".*?\"comments\": \\[(.*?)\\], \"pingbacks\"");
  private static final Pattern COMMENT =
      Pattern.compile(
          "\"author\": \"([^\"]+)\", \"parent\": (-?\\d+),.*?\"len\": (\\d+), \"sha\": \"(\\w+)\"");

  @BeforeEach
  void whereTheCorpusIs() {
    assumeTrue(Files.isDirectory(CORPUS.resolve("articles")), "the corpus is not here");
  }

  @Test
  void bothArticlesAreReadExactly() throws Exception {
    List<Integer> sizes = new ArrayList<>();
    int replies = 0;
    for (String page : Files.readAllLines(CORPUS.resolve("articles.jsonl"))) {
      Matcher truth = PAGE.matcher(page);
      assertThat(truth.find()).isTrue();
      Article article = read(truth.group(1));
      assertThat(article.title()).isEqualTo(truth.group(2));
      assertThat(article.problems()).isEmpty();
      assertThat(said(article.discussion())).isEqualTo(truth(truth.group(3)));
      sizes.add(article.discussion().size());
      for (int i = 0; i < article.discussion().size(); i++) {
        replies += article.discussion().parent(i) >= 0 ? 1 : 0;
      }
    }
    assertThat(sizes).containsExactly(12, 16);
    assertThat(replies).isEqualTo(3);
  }

  @Test
  void captionsAreKeptOnceAndNoticesSetApart() throws Exception {
    Article first = read("000_f95fa880e584f71f.txt");
    assertThat(first.body()).hasSize(16).doesNotHaveDuplicates();
    assertThat(first.notices()).hasSize(2).first().isEqualTo("Discussion Policy");
    Article second = read("002_6a0f1f4a6a4805d4.txt");
    assertThat(second.body()).hasSize(9);
    assertThat(second.notices())
        .hasSize(4)
        .startsWith("Tags ,", "Related posts", "Discussion Policy");
  }

  private static Article read(String file) throws Exception {
    return Formats.read(
        Source.open(CORPUS.resolve("articles").resolve(file).toString(), Optional.empty()));
  }

  private static List<String> said(Discussion d) throws Exception {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < d.size(); i++) {
      String norm = norm(d.text(i));
      int length = norm.codePointCount(0, norm.length());
      all.add(d.author(i) + " " + d.parent(i) + " " + length + " " + sha(norm));
    }
    return all;
  }

  private static List<String> truth(String comments) {
    List<String> all = new ArrayList<>();
    Matcher one = COMMENT.matcher(comments);
    while (one.find()) {
      all.add(one.group(1) + " " + one.group(2) + " " + one.group(3) + " " + one.group(4));
    }
    return all;
  }

  /** Letters and digits only, case folded, as the truth was made. */
  private static String norm(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(java.util.Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String sha(String norm) throws IOException {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(norm.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 10);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }
}
