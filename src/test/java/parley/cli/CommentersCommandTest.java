package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentersCommandTest {
  private @TempDir Path here;
  private String lamp;
  private String page;

  @BeforeEach
  void write() throws IOException {
    lamp = Samples.file(here, "lamp.txt", Samples.LAMP);
    page = Samples.file(here, "page.html", Samples.PAGE);
  }

  @Test
  void peopleAreSortedByCommentsThenByWhoSpeaksFirst() {
    assertThat(Ran.parley("commenters", lamp).out())
        .isEqualTo(
            """
            5 comments by 3 people
            COMMENTER   COMMENTS  WORDS  REPLIES
            Anna               2     13        1
            Milan              2     12        1
            The Keeper         1      5        0
            """);
  }

  @Test
  void datesAndTheAuthorOfTheArticleAreShownWhereKnown() {
    assertThat(Ran.parley("commenters", page).out())
        .isEqualTo(
            """
            2 comments by 2 people
            COMMENTER      COMMENTS  WORDS  REPLIES  FIRST             LAST
            Signe                 1      2        1  2022-05-01 08:15  2022-05-01 08:15
            Odd Berg   OP         1      6        0  2022-05-02 21:40  2022-05-02 21:40
            """);
  }

  @Test
  void ofSeveralArticlesEachHasATableAndAllHaveOne() throws IOException {
    String again = Samples.file(here, "again.txt", Samples.LAMP.replace("The Lamp", "Again"));
    String empty = Samples.file(here, "empty.txt", "Nothing more is said here.\n");
    assertThat(Ran.parley("commenters", lamp, again, empty).out())
        .isEqualTo(
            """
            The Lamp on the Pier
            5 comments by 3 people
            COMMENTER   COMMENTS  WORDS  REPLIES
            Anna               2     13        1
            Milan              2     12        1
            The Keeper         1      5        0

            Again on the Pier
            5 comments by 3 people
            COMMENTER   COMMENTS  WORDS  REPLIES
            Anna               2     13        1
            Milan              2     12        1
            The Keeper         1      5        0

            Nothing more is said here.
            0 comments

            All 3 articles
            10 comments by 3 people
            COMMENTER   COMMENTS  WORDS  REPLIES
            Anna               4     26        2
            Milan              4     24        2
            The Keeper         2     10        0
            """);
  }

  @Test
  void onlyCommentsThatWereAskedForCount() {
    assertThat(Ran.parley("commenters", "--match", "fog", lamp).out())
        .isEqualTo(
            """
            2 comments by 2 people
            COMMENTER  COMMENTS  WORDS  REPLIES
            Anna              1      6        0
            Milan             1      8        1
            """);
    assertThat(Ran.parley("commenters", "--author", "milan", lamp).out())
        .as("Anna's answer to Milan counts although it is not shown")
        .contains("2 comments by 1 person", "Milan             2     12        1");
    assertThat(Ran.parley("commenters", "--author", "milan", "--depth", "1", lamp).out())
        .contains("1 comment by 1 person", "Milan             1      4        0");
  }

  @Test
  void columnsLineUpInEveryScript() throws IOException {
    String names =
        Samples.LAMP.replace("Anna", "林雨晴").replace("Milan", "ช้าง").replace("The Keeper", "Ян");
    String out = Ran.parley("commenters", Samples.file(here, "names.txt", names)).out();
    assertThat(out.lines().skip(1).mapToInt(parley.text.Width::of).distinct()).hasSize(1);
  }

  @Test
  void totalsReachFromTheFirstDateToTheLast() throws IOException {
    String later = Samples.PAGE.replace("2022-05-0", "2022-07-0").replace("Moss", "Fern");
    String undated = Samples.LAMP.replace("Milan", "Signe");
    String out =
        Ran.parley(
                "commenters",
                Samples.file(here, "later.html", later),
                Samples.file(here, "undated.txt", undated),
                page)
            .out();
    assertThat(out.substring(out.indexOf("All 3 articles")))
        .contains("Signe                  4     16        3  2022-05-01 08:15  2022-07-01 08:15")
        .contains("Odd Berg    OP");
  }
}
