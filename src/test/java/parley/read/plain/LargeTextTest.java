package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.model.Article;
import parley.model.Discussion;
import parley.read.ArticleBuilder;
import parley.read.Source;
import parley.read.Utf8Parts;

/** A text that is read in pieces is the same article as the text read whole, wherever it is cut. */
@Timeout(120)
class LargeTextTest {
  private static final int[] PIECES = {1, 2, 3, 5, 17, 40, 99, 256, 1000, 100_000};

  private static final String[] HEADS = {
    "1. Ada said:",
    "2. Bo said:",
    "3. Zoë said:",
    "7. 山田太郎 said:",
    "• Bo said:",
    "• Лев Толстой sagt:",
    "• joE",
    "12. Ada said:",
    "• Pingback: a page",
    "• 🦫 said:",
    "1. Ada"
  };

  private static final String[] LINES = {
    "Yes.",
    "1. a number",
    "2. two said",
    "• a bullet",
    "Bo said:",
    "As 3. Ada said:",
    "> a quote",
    "- a dash",
    "Comments",
    "Discussion Policy",
    "12 Comments",
    "Reply",
    "Like",
    "2011-10-03",
    "October 3, 2011 at 9:14 am",
    "03.10.2011 at 9:14",
    "code = 1;\t// tab",
    "日本語の文。",
    "🙂",
    "said:",
    "\u00a0\u3000wide",
    "A long line that is no head and that goes on until it is too long for any tool to have broken."
        .repeat(4),
    "A long line with an address https://example.org/a/b?c=d#e and more of it, and more. ".repeat(4)
  };

  /** Anything, but mostly a thread. */
  private static String text(Random random) {
    String feed = random.nextInt(4) == 0 ? "\r\n" : "\n";
    boolean tidy = random.nextInt(3) > 0;
    boolean replies = random.nextInt(3) == 0;
    StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "\ufeff" : "");
    text.append("A title").append(feed).append(feed).append("A paragraph.").append(feed);
    int number = 1;
    int depth = 0;
    for (int k = random.nextInt(40); k >= 0; k--) {
      depth = tidy ? Math.min(depth + 1, random.nextInt(4)) : random.nextInt(4);
      String head = HEADS[random.nextInt(HEADS.length)];
      head = tidy && depth == 0 ? number++ + ". Ada said:" : tidy ? "• Bo said:" : head;
      text.append(random.nextInt(3) > 0 ? feed : "").append(" ".repeat(2 + 2 * depth));
      text.append(head).append(feed);
      for (int n = random.nextInt(5); n > 0; n--) {
        int in =
            random.nextInt(12) == 0 ? random.nextInt(3) : 4 + 2 * depth + random.nextInt(3) / 2;
        text.append(random.nextInt(3) == 0 ? feed : "").append(" ".repeat(in));
        text.append(LINES[random.nextInt(LINES.length)]).append(feed);
      }
      text.append(replies ? feed + " ".repeat(4 + 2 * depth) + "Reply" + feed : "");
    }
    return text.append(random.nextBoolean() ? "The end" : "").toString();
  }

  private static String shown(Article article) {
    Discussion d = article.discussion();
    StringBuilder all = new StringBuilder(article.title()).append(article.body());
    all.append(article.notices()).append(article.claimed()).append(article.problems());
    for (int i = 0; i < d.size(); i++) {
      all.append('\n').append(d.parent(i)).append(' ').append(d.author(i)).append(' ');
      all.append(d.date(i)).append(d.isPingback(i)).append(' ').append(d.text(i));
    }
    return all.toString();
  }

  private static Utf8Parts parts(String text) {
    return Source.of("test", text.getBytes(StandardCharsets.UTF_8)).parts().orElseThrow();
  }

  @RepeatedTest(150)
  void piecesOfAnySizeGiveTheWhole(RepetitionInfo info) {
    String text = text(new Random(info.getCurrentRepetition()));
    String whole = shown(Reading.of(text));
    for (int piece : PIECES) {
      ArticleBuilder article = new ArticleBuilder("test");
      if (LargeText.read(parts(text), article, piece)) {
        assertThat(shown(article.build())).as("pieces of %s of %s", piece, text).isEqualTo(whole);
      }
    }
  }

  /** The law above says nothing about a text that is not read in pieces. */
  @Test
  void mostThreadsAreReadInPieces() {
    int read = 0;
    int cut = 0;
    for (int seed = 1; seed <= 150; seed++) {
      Utf8Parts bytes = parts(text(new Random(seed)));
      read += LargeText.read(bytes, new ArticleBuilder("test"), 40) ? 1 : 0;
      cut += PiecedText.of(bytes, Layout.RESILIPARSE, 40).map(t -> t.pieces().size()).orElse(0);
    }
    assertThat(read).isGreaterThan(75);
    assertThat(cut).isGreaterThan(10 * read);
  }

  @Test
  void everyByteIsDecodedOnceAndFewTwice() {
    StringBuilder talk = new StringBuilder("The Lamp\n\nIt was lit again.\n\n");
    for (int n = 1; n <= 3000; n++) {
      talk.append("  ").append(n).append(". Anna said:\n\n    Lamp ").append("lit ".repeat(80));
      talk.append("\n\n");
    }
    Utf8Parts bytes = parts(talk.toString());
    assertThat(LargeText.read(bytes, new ArticleBuilder("test"), 32 << 10)).isTrue();
    assertThat(bytes.decoded()).isLessThan(talk.length() * 5L / 4);
  }

  @Test
  void whatIsNoThreadIsLeftAlone() {
    List<String> texts = new ArrayList<>();
    texts.add("Only an article.\n\n" + "It goes on and on.\n".repeat(500));
    texts.add(
        "From: a@example.org\nDate: Mon, 3 Oct 2011 09:14:00 +0000\n\n  1. Ada said:\n    a\n");
    texts.add("A title\r  1. Ada said:\r    a\r");
    texts.add("A title\n\n  1. Ada said:\n\n    [a](b) and [c](d)\n\n".repeat(3));
    for (String text : texts) {
      ArticleBuilder article = new ArticleBuilder("test");
      assertThat(LargeText.read(parts(text), article, 16)).as(text).isFalse();
      assertThat(article.comments()).isZero();
      assertThat(shown(article.build())).isEqualTo(shown(new ArticleBuilder("test").build()));
    }
  }

  @Test
  void bytesThatAreNotUtf8AreLeftAlone() {
    byte[] bytes = "A title\n\n  1. Ada said:\n\n    a\n\n  2. Bo said:\n\n    b?\n".getBytes();
    bytes[bytes.length - 2] = (byte) 0xe4;
    Utf8Parts parts = Source.of("test", bytes).parts().orElseThrow();
    assertThat(LargeText.read(parts, new ArticleBuilder("test"), 16)).isFalse();
  }
}
