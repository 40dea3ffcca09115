package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.model.Article;
import parley.model.Discussion;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** Whatever the bytes are, the answer is an article or one sentence, soon. */
@Timeout(60)
class HostileTextTest {
  private static final String SAMPLE =
      """
      The ferry stays, says the council

      It was a long night on the islands. Nobody slept — not even the gulls, and they always do.

      Discussion Policy

      Be kind.

        1. Ada said:
          2011-10-03T09:14

          Ça va. “Quoted.” 1. not a number

          • Jörg said:

            日本語 🙂

        2. Bo.Sweden. said:

          1. bread
          2. butter
      """;

  @Test
  void everyBeginningOfATextIsRead() throws Exception {
    byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length <= bytes.length; length++) {
      read(Arrays.copyOf(bytes, length));
      read(Arrays.copyOfRange(bytes, length, bytes.length));
    }
  }

  @Test
  void flippedBytesAreRead() {
    Random random = new Random(3);
    byte[] bytes = SAMPLE.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 3000; round++) {
      byte[] damaged = bytes.clone();
      for (int i = random.nextInt(8); i >= 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      read(damaged);
    }
  }

  @Test
  void linesInAnyOrderAreRead() {
    Random random = new Random(4);
    String[] lines = SAMPLE.split("\n");
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(" ".repeat(random.nextInt(3) * random.nextInt(5)));
        text.append(lines[random.nextInt(lines.length)]).append('\n');
      }
      read(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void everythingRepeatedIsReadInLinearTime() {
    String[] parts = {
      "a",
      "](",
      "[a](b\n",
      "[1]a\n",
      "References\n",
      "Comments\nAnn\n",
      "2 Comments\n  1. a\n",
      "Ann | May 3, 2019\n",
      "Ann | May 3, 2019\na\nIn reply to a by Ann\n",
      "  * \n",
      "  1. a\n    Reply\n",
      "Ann\n3 days ago\n",
      "\n",
      " ",
      "\t",
      "1. ",
      "  1.\n",
      "  1. a said:\n",
      "  • a said:\n",
      "  • a\n",
      ":",
      "•",
      "  1. a\n  • b said:\n",
      "    • a said:\n  1. b said:\n",
      "a\n  7. b said:\n",
      "\r",
      "\0a",
      "Tags\n\n",
      "12 Comments\n\n",
      "    2. x\n  1. a said:\n",
      "said: ",
      "\ufffd",
      "1\n  1. a said:\n",
      "  1. a said:\n  • x\n",
      "  3. a said:\n  2. b said:\n  • c\n",
      "2011-10-03\n"
    };
    for (String part : parts) {
      read(part.repeat(400_000 / part.length()).getBytes(StandardCharsets.UTF_8));
      read(("T\n\n  1. a said:\n" + part.repeat(100_000)).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyIndentationIsRead() {
    StringBuilder deeper = new StringBuilder("Title\n\n");
    StringBuilder shallower = new StringBuilder("Title\n\n");
    for (int i = 0; i < 3000; i++) {
      deeper.append(" ".repeat(i)).append("• a said:\n");
      shallower.append(" ".repeat(3000 - i)).append("1. a said:\n");
    }
    read(deeper.toString().getBytes(StandardCharsets.UTF_8));
    read(shallower.toString().getBytes(StandardCharsets.UTF_8));
    read(("x\n" + " ".repeat(5_000_000) + "1. a said:\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMillionCommentsAreRead() throws Exception {
    StringBuilder text = new StringBuilder("Title\n\n");
    for (int i = 1; i <= 500_000; i++) {
      text.append("  ").append(i).append(". A").append(i % 100).append(" said:\n\n    x\n");
      text.append("    • B said:\n\n      y\n");
    }
    Article article =
        Formats.read(Source.of("x", text.toString().getBytes(StandardCharsets.UTF_8)));
    assertThat(article.discussion().size()).isEqualTo(1_000_000);
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void manyItemsInsideADeepThreadAreLookedUpFast() {
    StringBuilder text = new StringBuilder("Title\n\n");
    for (int i = 1; i < 2000; i++) {
      text.append("  ".repeat(i)).append(i == 1 ? "1." : "•").append(" a said:\n");
    }
    text.append("   • b\n".repeat(1_000_000));
    read(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMillionItemsThatAreNoThreadAreRead() throws Exception {
    String text = "Title\n\n" + "  1. a\n    • b\n".repeat(500_000);
    Article article = Formats.read(Source.of("x", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(article.discussion().size()).isZero();
  }

  private static void read(byte[] bytes) {
    try {
      Article article =
          Formats.read(Source.read("x", new ByteArrayInputStream(bytes), Optional.empty()));
      assertThat(visible(article)).isTrue();
    } catch (ReadException e) {
      assertThat(e.getMessage()).isNotBlank();
      assertThat(e.hint()).isNotBlank();
    }
  }

  private static boolean visible(Article article) {
    Discussion d = article.discussion();
    boolean visible = clean(article.title()) && clean(String.join("", article.body()));
    for (int i = 0; i < d.size(); i++) {
      visible &= clean(d.text(i)) && clean(d.author(i)) && d.parent(i) < i;
    }
    return visible;
  }

  private static boolean clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f) {
        return false;
      }
    }
    return true;
  }
}
