package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is a comment, whom it answers, and what it says. */
class ThreadTest {
  @Test
  void readsNumbersOutsideAndBulletsInside() {
    assertThread(
        """
        The ferry

        It stays.

          1. Ada said:

            First thing.

            Second thing.

            • Bo said:

              An answer.

              • Ada said:

                An answer to that.

                • Cem said:

                  Deeper.

                  • Dora said:

                    Deepest.

            • Eve said:

              Another answer.

          2. Finn said:

            Top again.
        """,
        """
        Ada: First thing.//Second thing.
          Bo: An answer.
            Ada: An answer to that.
              Cem: Deeper.
                Dora: Deepest.
          Eve: Another answer.
        Finn: Top again.
        """);
  }

  @Test
  void headsWithoutABodyAndBodiesWithHolesAreBothComments() {
    assertThread(
        """
        Title

          1. Ada said:


            After a hole.


            After two.

            • Bo said:


          2. Cem said:
          3. Dora said:

            Text.
        """,
        """
        Ada: After a hole.//After two.
          Bo:
        Cem:
        Dora: Text.
        """);
  }

  @Test
  void listsInsideACommentStayInIt() {
    assertThread(
        """
        Title

          1. Ada said:

            Three things:

            1. bread
            2. butter
            3. a knife

            And these:

            • one
            • two
              • two and a half

            That is all.

            • Bo said:

              Mine:

              • salt
              • 4. is no number

          2. Cem said:

            1. Only a list.
        """,
        """
        Ada: Three things://1. bread/2. butter/3. a knife//And these://• one/• two/  • two and a half//That is all.
          Bo: Mine://• salt/• 4. is no number
        Cem: 1. Only a list.
        """);
  }

  @Test
  void whatSomebodySaidInsideACommentIsText() {
    assertThread(
        """
        Title

          1. Ada said:

            Bo said:

            I never said that. As the minister said:

            2. Cem said:

            That is a quote of a number, further in than its like.

          2. Bo said:

            • a point
              • Ada said:

                inside a list of mine
        """,
        """
        Ada: Bo said://I never said that. As the minister said://2. Cem said://That is a quote of a number, further in than its like.
        Bo: • a point/  • Ada said://    inside a list of mine
        """);
  }

  @Test
  void numbersOutOfTurnAreText() {
    assertThread(
        """
        Title

          1. Ada said:

            Counting.

          1984. was a year.

          2. Bo said:

            Two.

          2. Nobody said:

            I am no comment.

          9. Somebody said:

            Nor am I.

          3. Cem said:

            Three.
        """,
        """
        Ada: Counting.//1984. was a year.
        Bo: Two.//2. Nobody said://I am no comment.//9. Somebody said://Nor am I.
        Cem: Three.
        """);
  }

  @Test
  void aMissingNumberIsAProblemOnce() {
    String text =
        """
        Title

          1. Ada said:

            One.

          3. Cem said:

            Three.

          7. Gil said:

            Seven.
        """;
    assertThread(text, "Ada: One.\nCem: Three.\nGil: Seven.\n");
    assertThat(Reading.of(text).problems())
        .containsExactly(
            "comment 2 is missing in the numbering",
            "comments 4 to 6 are missing in the numbering");
  }

  @Test
  void anItemWithoutAHeadInARowOfCommentsIsACommentOfNobody() {
    assertThread(
        """
        Title

          1. Ada said:

            One.

          2. Now that was great, and it went on for long.

            It had two paragraphs.

            • Bo said:

              Indeed.

            • Nobody knows who says this.

          3. Cem said:

            Three.
        """,
        """
        Ada: One.
        ?: Now that was great, and it went on for long.//It had two paragraphs.
          Bo: Indeed.
          ?: Nobody knows who says this.
        Cem: Three.
        """);
  }

  @Test
  void textThatLostItsIndentationStaysInTheCommentAroundIt() {
    String text =
        """
        Title

          1. Ada said:

            One.

        Lost.

            • Bo said:

              Reply.

        Lost too.

          2. Cem said:

            Two.

        Leave a reply

        Your name
        """;
    assertThread(text, "Ada: One.//Lost.\n  Bo: Reply.//Lost too.\nCem: Two.\n");
    assertThat(Reading.of(text).notices()).containsExactly("Leave a reply", "Your name");
  }

  @Test
  void aSecondListStartsAgainAndWhatStandsBetweenIsANotice() {
    String text =
        """
        Title

          1. Ada said:

            One.

          2. Bo said:

            Two.

        Older comments

          1. Cem said:

            Three.

          • Home
          • About
        """;
    assertThread(text, "Ada: One.\nBo: Two.\nCem: Three.\n");
    assertThat(Reading.of(text).notices()).containsExactly("Older comments", "• Home\n• About");
  }

  @Test
  void aLevelWhoseHeadIsLostDoesNotTearTheThread() {
    assertThread(
        """
        Title

          1. Ada said:

            One.

                • Bo said:

                  Two levels in.

              • Cem said:

                One level in.
        """,
        "Ada: One.\n  Bo: Two levels in.\n  Cem: One level in.\n");
  }

  private static void assertThread(String text, String thread) {
    assertThat(Reading.thread(text)).isEqualTo(thread);
  }
}
