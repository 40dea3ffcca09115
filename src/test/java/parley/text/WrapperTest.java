package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapperTest {
  @Test
  void breaksAtBlanks() {
    wraps(
        20,
        "The ferry company says that nobody told them about it.",
        """
        The ferry company
        says that nobody
        told them about it.
        """);
  }

  @Test
  void keepsLinesAndEmptyLines() {
    wraps(20, "One.\n\nTwo.\nThree.", "One.\n\nTwo.\nThree.\n");
    assertThat(Wrapper.wrap("", 20)).isEmpty();
    assertThat(Wrapper.wrap("a\n\nb", 20).get(1)).isEqualTo(new Line(2, 2, "", Role.TEXT));
  }

  @Test
  void breaksBehindHyphensAndDashesOfWords() {
    wraps(
        14,
        "A well-known harbour—the old one—shut on 2019-04-08 by e-mail.",
        """
        A well-known
        harbour—the
        old one—shut
        on 2019-04-08
        by e-mail.
        """);
  }

  @Test
  void breaksWordsThatFitNoLineWhereTheyReadBest() {
    wraps(
        16,
        "See https://example.org/harbour/minutes-of-may?page=12 or Donaudampfschifffahrtsamt.",
        """
        See
        https://
        example.org/
        harbour/minutes-
        of-may?page=12
        or
        Donaudampfschiff
        fahrtsamt.
        """);
  }

  @Test
  void repeatsQuoteMarks() {
    wraps(
        20,
        "> Nobody told the islanders about this.\n> > Not even the mayor, it seems.\n>> x\n>\nI agree.",
        """
        > Nobody told the
        > islanders about
        > this.
        > > Not even the
        > > mayor, it seems.
        >> x
        >
        I agree.
        """);
    assertThat(Wrapper.wrap("> a\nb >\n>:( c\n>> d", 20))
        .extracting(Line::role)
        .containsExactly(Role.QUOTE, Role.TEXT, Role.TEXT, Role.QUOTE);
  }

  @Test
  void hangsListItems() {
    wraps(
        16,
        "- ferries that run late\n12. harbours without light\n• x\n2019. A year it was\n> * quoted item it is",
        """
        - ferries that
          run late
        12. harbours
            without
            light
        • x
        2019. A year it
        was
        > * quoted item
        >   it is
        """);
  }

  @Test
  void leavesCodeAlone() {
    wraps(
        16,
        "    if (a  <  b) return  c;\n  not code this one",
        "    if (a  <  b)\n return  c;\n  not code this\none\n");
    assertThat(Wrapper.wrap("    code", 16).get(0).role()).isEqualTo(Role.CODE);
  }

  @Test
  void doesWithoutMarksWhereTheyLeaveNoRoom() {
    wraps(
        8,
        "> > > > > > deep one",
        """
        > > > >
        > > > >
        > > deep
        > > one
        """);
  }

  @Test
  void knowsWhatNoLineBeginsOrEndsWith() {
    wraps(10, "渡し船はまた遅れた。「本当に」と彼は言った。", "渡し船はま\nた遅れた。\n「本当に」\nと彼は言っ\nた。\n");
    wraps(10, "배표를 사려고 줄을 섰습니다", "배표를\n사려고\n줄을\n섰습니다\n");
    wraps(9, "Mais oui ! « Non » dit", "Mais\noui !\n« Non »\ndit\n");
  }

  @Test
  void keepsClustersWhole() {
    wraps(
        4,
        "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 e\u0301e\u0301e\u0301e\u0301e\u0301",
        "👨‍👩‍👧‍👦👨‍👩‍👧‍👦\n👨‍👩‍👧‍👦\ne\u0301e\u0301e\u0301e\u0301\ne\u0301\n");
    wraps(1, "a 船b", "a\n船\nb\n");
  }

  private static void wraps(int columns, String text, String expected) {
    StringBuilder got = new StringBuilder();
    for (Line line : Wrapper.wrap(text, columns)) {
      got.append(line.prefix()).append(text, line.start(), line.end()).append('\n');
    }
    assertThat(got.toString()).isEqualTo(expected);
  }

  @Test
  void laws() {
    Random random = new Random(42);
    for (int round = 0; round < 30_000; round++) {
      String text = randomText(random);
      int columns = 1 + random.nextInt(random.nextBoolean() ? 6 : 60);
      check(text, columns);
      check(Sanitizer.block(text), columns);
    }
  }

  private static void check(String text, int columns) {
    String name = columns + " columns: " + text;
    List<Line> lines = Wrapper.wrap(text, columns);
    int at = 0;
    for (Line line : lines) {
      String gap = text.substring(at, line.start());
      assertThat(gap.isBlank() && gap.chars().filter(c -> c == '\n').count() <= 1)
          .as(name)
          .isTrue();
      assertThat(line.end()).as(name).isGreaterThanOrEqualTo(line.start());
      String shown = line.prefix() + text.substring(line.start(), line.end());
      assertThat(shown).as(name).doesNotContain("\n");
      boolean fits = Width.of(shown) <= columns;
      boolean single = line.prefix().isEmpty() && Width.clusterEnd(shown, 0) == shown.length();
      assertThat(fits || single).as(name).isTrue();
      assertThat(fits && !shown.isEmpty() ? Wrapper.wrap(shown, columns).size() : 1)
          .as(name)
          .isOne();
      at = line.end();
    }
    assertThat(text.substring(at)).as(name).isBlank();
    assertThat(lines.size()).as(name).isGreaterThanOrEqualTo((int) text.lines().count());
  }

  private static final String[] PARTS = {
    " ",
    " ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "> ",
    ">> ",
    "- ",
    "1. ",
    "    ",
    "a",
    "ferry",
    "well-known",
    "https://example.org/a/b?c=d",
    "паром",
    "Հարութ",
    "שָׁלוֹם",
    "渡し船",
    "。",
    "「",
    "배표",
    "हिन्दी",
    "😀",
    "👨‍👩‍👧‍👦",
    "☺️",
    "🇳🇴",
    "e\u0301",
    "—",
    "…",
    "!",
    "»",
    "«",
    "\u3000",
    "Donaudampfschifffahrt"
  };

  static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(30); n > 0; n--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", ">", "> ", "- ", "-", "a", "a-", "船", "\u0301", "\n", "/", "1. ", "👨\u200D"})
  void staysLinearOnEndlessRepetition(String unit) {
    String text = unit.repeat(300_000) + "end";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int columns : new int[] {1, 2, 80, 1_000_000}) {
            List<Line> lines = Wrapper.wrap(text, columns);
            assertThat(lines.get(lines.size() - 1).end()).isEqualTo(text.length());
          }
        });
  }
}
