package parley.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Posts known by rising numbers beside dates, and where the page shows who wrote them. */
class ForumDumpsTest {
  private static void assertThread(String text, String thread) {
    assertThat(Reading.thread(text)).isEqualTo(thread);
  }

  @Test
  void theNameStandsTwiceAboveTheDate() {
    assertThread(
        """
        Which anchor for mud

           Ada

        Ada

             * Jan 2, 2024

             *
             * #1

           What do you use in the northern harbours?

           Bo Lind

        Bo Lind

             * Jan 3, 2024

             *
             * #2

           A heavy one.

           Ada

        Ada

             * Jan 4, 2024

             *
             * #3

           Thank you.
        """,
        "Ada: What do you use in the northern harbours?\nBo Lind: A heavy one.\nAda: Thank you.\n");
  }

  @Test
  void theNameStandsBesideTheDateAndTheNumberBehindIt() {
    assertThread(
        """
        Which anchor for mud

           Ada January 28, 2024, 4:31pm 1

           What do you use?

           bo_lind January 29, 2024, 6:17am 2

           A heavy one.

           Ada January 29, 2024, 7:24am 3

           Thank you.
        """,
        "Ada: What do you use?\nbo_lind: A heavy one.\nAda: Thank you.\n");
  }

  @Test
  void theStateOfAMemberFollowsItsName() {
    assertThread(
        """
        Which anchor for mud

           Ada Offline
           #11
           2019-02-24, 06:39 PM
           What do you use?
           Bo Offline
           #12
           2019-02-24, 07:39 PM
           A heavy one.
           Ada Offline
           #13
           2019-02-25, 06:39 AM
           Thank you.
        """,
        "Ada: What do you use?\nBo: A heavy one.\nAda: Thank you.\n");
  }

  @Test
  void nobodyIsNamedWhereNoPlaceHoldsANameForMost() {
    assertThread(
        """
        Which anchor for mud

           2 May 2019 10:11 #1
           What do you use?
           3 May 2019 11:12 #2
           A heavy one.
           3 May 2019 12:13 #3
           Thank you.
        """,
        "?: What do you use?\n?: A heavy one.\n?: Thank you.\n");
  }

  @Test
  void numbersThatDoNotRiseByOneAreNoPosts() {
    assertThread(
        """
        Sightings

           2 May 2019 10:11 #4
           A seal in the harbour.
           3 May 2019 11:12 #9
           Two seals in the harbour.
           3 May 2019 12:13 #2
           No seals.
        """,
        "");
  }

  @Test
  void mailIsNoThreadYetAndThatIsSaid() {
    String mail =
        """
        From ada at harbour.example  Mon Jun  2 15:57:01 1997
        From: ada at harbour.example (Ada Lang)
        Date: Mon, 2 Jun 1997 14:57:01 +0100
        Subject: Anchors
         for mud

        On Mon, 2 Jun 1997, Bo wrote:
        > Which one?
        A heavy one.

        On Tue, 3 Jun 1997, Bo wrote:
        > Why?
        Because of the mud.
        """;
    assertThread(mail, "");
    assertThat(Reading.of(mail).problems()).anyMatch(problem -> problem.contains("mail"));
    assertThat(Reading.of(mail).body()).anyMatch(part -> part.contains("Because of the mud."));
    assertThread("From: here\nto there\n\n1 Comment\n\n  1. Ada says:\n    Yes.\n", "Ada: Yes.\n");
  }
}
