package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;

/** What makes a head: names, verbs, dates, and what shows that a list is a thread. */
class HeadsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arn.Sweden.",
        "R2-D2 4.5",
        "the man who said no",
        "Ann said",
        "said",
        "Дмитрий Иванович",
        "山田太郎",
        "עדה",
        "Zoë \"the cat\" (ret.) [UK]",
        "12. Bo",
        "• dot",
        "a: b",
        "a name that is well over sixty characters long because its owner likes long names",
        "🙂Arev",
        "O'Neill, J."
      })
  void namesMayBeAnything(String name) {
    String text =
        """
        Title

          1. NAME said:

            Text.

            • NAME said:

              Reply.
        """
            .replace("NAME", name);
    assertThread(text, name + ": Text.\n  " + name + ": Reply.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said:",
        "says:",
        "SAYS:",
        "wrote:",
        "sagt:",
        "schreibt:",
        "meint:",
        "dit :",
        "a dit :",
        "a écrit\u00a0:",
        "dice:",
        "dijo:",
        "ha scritto:",
        "disse:",
        "schreef:",
        "pisze:",
        "пишет:",
        "diyor ki:",
        "skriver:",
        "says：",
        "hat geschrieben:"
      })
  void verbsOfManyLanguagesMakeAHead(String verb) {
    String text = "Title\n\n  1. Ada Bo " + verb + "\n\n    Text.\n";
    assertThread(text, "Ada Bo: Text.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"李雷说道：", "山田より:", "山田さんのコメント:"})
  void verbsMayStandRightBehindAName(String head) {
    assertThat(Reading.of("题目\n\n  1. " + head + "\n\n    你好。\n").discussion().author(0))
        .isIn("李雷", "山田");
  }

  @Test
  void aNameMayEndInALetterThatIsAVerbElsewhere() {
    assertThread("Title\n\n  1. Plan a said:\n\n    Text.\n", "Plan a: Text.\n");
  }

  @Test
  void datesAndLinksOfThePageBelongToNoText() {
    String text =
        """
        Title

          1. Ada says:
            2011-10-03T09:14

            One.

            Reply
            • Bo says:
              2011-10-03 10:02

              Two.
              Two and a half.

              Reply

          2. Cem says:
            October 3, 2011 at 9:14 am

            In 2011 we had 3 cats, 12 dogs.
        """;
    assertThread(
        text,
        """
        Ada: One.
          Bo: Two./Two and a half.
        Cem: In 2011 we had 3 cats, 12 dogs.
        """);
    Article article = Reading.of(text);
    assertThat(article.discussion().date(0).iso()).isEqualTo("2011-10-03T09:14");
    assertThat(article.discussion().date(1).iso()).isEqualTo("2011-10-03T10:02");
  }

  @Test
  void aCommentMayEndInTheWordReply() {
    assertThread(
        """
        Title

          1. Ada said:

            Reply

          2. Bo said:

            Text.

          3. Cem said:

            Text.

          4. Dora said:

            Text.
        """,
        "Ada: Reply\nBo: Text.\nCem: Text.\nDora: Text.\n");
  }

  @Test
  void aDateUnderANameMakesAHeadToo() {
    assertThread(
        """
        Title

          1. Ada Lovelace
            December 18, 2025, 9:46 pm

            One.

          2. Bo
            December 18, 2025, 9:59 pm

            Two.
        """,
        "Ada Lovelace: One.\nBo: Two.\n");
  }

  @Test
  void bulletsOutsideAreAThreadWhereSomethingSaysSo() {
    String list =
        """
          • Ada sagt:

            Eins.
          • Bo sagt:

            Zwei.
        """;
    assertThread("Titel\n\nText.\n\nKommentare\n\n" + list, "Ada: Eins.\nBo: Zwei.\n");
    assertThread("Titel\n\nText.\n\n2 Antworten\n\n" + list, "Ada: Eins.\nBo: Zwei.\n");
    assertThread("Titel\n\nZwei Stimmen dazu.\n\n" + list, "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Pancakes

        You need:

          1. flour
          2. eggs
          3. milk

        Stir, as my mother said:

          1. slowly
          2. with love
        """,
        """
        An interview

        Reporter said:

        Why?

        Minister said:

        Because.
        """,
        """
        Three voices

          • The minister said:

            No.

          • The ferryman said:

            Yes.

        And so it went on.
        """,
        """
        A list with one quote

          1. First the council met.
          2. Then the mayor said:

            Enough.

          3. Then all went home.
        """,
        """
        An excerpt that starts anywhere

          7. Seven said:

            Alone.
        """,
        "",
        "\n\n  \n",
        "One line"
      })
  void noEvidenceNoThread(String text) {
    assertThread(text, "");
  }

  @Test
  void windowsAndOldMacintoshLineEndsAreLineEnds() {
    String text =
        "Title\n\n  1. Ada said:\n\n    One.\n\n    Two.\n\n    • Bo said:\n\n      Yes.\n";
    String thread = "Ada: One.//Two.\n  Bo: Yes.\n";
    assertThread(text.replace("\n", "\r\n"), thread);
    assertThread(text.replace("\n", "\r"), thread);
    assertThread(text.replace("  ", "\u00a0\u00a0"), thread);
  }

  @Test
  void repliesMayBeNumberedWhereThePageNumbersThem() {
    assertThread(
        """
        Title

          1. Ada said:

            One.

            1. Bo said:

              Reply.

            2. Cem said:

              Reply too.

          2. Dora said:

            Two.
        """,
        "Ada: One.\n  Bo: Reply.\n  Cem: Reply too.\nDora: Two.\n");
  }

  private static void assertThread(String text, String thread) {
    assertThat(Reading.thread(text)).isEqualTo(thread);
  }
}
