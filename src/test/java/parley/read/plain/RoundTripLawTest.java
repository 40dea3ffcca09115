package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.model.Article;
import parley.model.Discussion;

/** A thread that is written in the layout is read back as it was: every name, parent and text. */
@Timeout(120)
class RoundTripLawTest {
  private static final String[] NAMES = {
    "Ada",
    "Bo",
    "joE",
    "Arn.Sweden.",
    "12",
    "R2-D2",
    "the man who said no",
    "Zoë \"Z\" [x]",
    "山田太郎",
    "Лев Толстой",
    "O'Neill, J.",
    "said",
    "Mr. 3. Smith",
    "a b c d e f g h i j k l m n"
  };
  private static final String[] LINES = {
    "Yes.",
    "No, and 2. is why.",
    "1. a number",
    "2. two said",
    "• a bullet",
    "  • deeper",
    "Bo said:",
    "As 3. Ada said:",
    "> a quote",
    "- a dash",
    "* a star",
    "Comments",
    "Tags",
    "12 Comments",
    "Reply",
    "2011-10-03",
    "    code = 1;",
    "日本語の文。",
    "🙂",
    "said:",
    "1984",
    "Long words and short ones, and a link https://example.org/a/b?c=d#e to end with."
  };

  private record Said(int parent, String author, String text) {}

  @RepeatedTest(60)
  void whatIsWrittenIsReadBack(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Said> thread = thread(random, 1 + random.nextInt(60));
    assertReadBack(thread, random.nextBoolean() ? "sagt:" : "said:", random.nextInt(3));
  }

  @Test
  void aChainOfAThousandLevelsIsReadBack() {
    List<Said> chain = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      chain.add(new Said(i - 1, NAMES[i % NAMES.length], "Level " + i));
    }
    assertReadBack(chain, "said:", 1);
  }

  private static void assertReadBack(List<Said> thread, String verb, int gap) {
    Article article = Reading.of(written(thread, verb, gap));
    assertThat(article.title()).isEqualTo("A title");
    assertThat(article.body()).containsExactly("A paragraph of the article.");
    assertThat(article.problems()).isEmpty();
    Discussion d = article.discussion();
    List<Said> read = new ArrayList<>();
    for (int i = 0; i < d.size(); i++) {
      read.add(new Said(d.parent(i), d.author(i), d.text(i)));
    }
    assertThat(read).isEqualTo(thread);
  }

  /** Comments in the order of the page, each behind its parent's earlier replies. */
  private static List<Said> thread(Random random, int size) {
    List<Said> thread = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int level = random.nextInt(open.size() + 1);
      while (open.size() > level) {
        open.remove(open.size() - 1);
      }
      int parent = level == 0 ? -1 : open.get(level - 1);
      thread.add(new Said(parent, NAMES[random.nextInt(NAMES.length)], text(random)));
      open.add(i);
    }
    return thread;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      String line = LINES[random.nextInt(LINES.length)];
      text.append(text.length() == 0 ? "" : random.nextInt(3) == 0 ? "\n" : "\n\n");
      text.append(text.length() == 0 ? line.strip() : line);
    }
    return text.toString();
  }

  private static String written(List<Said> thread, String verb, int gap) {
    StringBuilder out = new StringBuilder("A title\n\nA paragraph of the article.\n\n");
    int[] depth = new int[thread.size()];
    int top = 0;
    for (int i = 0; i < thread.size(); i++) {
      Said said = thread.get(i);
      depth[i] = said.parent() < 0 ? 0 : depth[said.parent()] + 1;
      String pad = "  ".repeat(depth[i] + 1);
      out.append(pad).append(depth[i] == 0 ? ++top + "." : "•").append(' ');
      out.append(said.author()).append(' ').append(verb).append("\n\n").append("\n".repeat(gap));
      for (String line : said.text().split("\n", -1)) {
        out.append(line.isEmpty() ? "" : pad + "  " + line).append('\n');
      }
      out.append("\n".repeat(gap));
    }
    return out.toString();
  }
}
