package parley.read.html.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.read.html.Page;
import parley.read.html.Pages;

/** Boards of tables without class names, each laid out as one of the old kinds of software did. */
class BoardsTest {
  private static String sample(String name) throws IOException {
    try (InputStream in = BoardsTest.class.getResourceAsStream("/boards/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dcforum",
        "ezboard",
        "guestbook",
        "mwforum",
        "snitz",
        "ubb5",
        "wwwthreads",
        "xmb",
        "yabb"
      })
  void readsItsSample(String name) throws IOException {
    Article article = Pages.read(sample(name + ".html"));
    assertThat(Pages.thread(article)).isEqualTo(sample(name + ".txt"));
    assertThat(article.body()).as("the opening post is the first comment").isEmpty();
  }

  /** What the lists of a board, a shop, a club look like: rows with names and dates as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td><b>Topic</b></td><td>Starter</td><td>Replies</td><td>Last post</td></tr>"
            + "<tr><td><a href='t1'>Slugs in the lettuce</a></td><td><a href='member.php?u=1'>Rosa</a></td><td>3</td><td>12.05.2004 08:10</td></tr>"
            + "<tr><td><a href='t2'>Snails in the cellar</a></td><td><a href='member.php?u=2'>Tom</a></td><td>5</td><td>13.05.2004 09:10</td></tr>",
        "<tr><td><b>Author</b></td><td><b>Topic</b></td></tr>"
            + "<tr><td><a href='member.php?u=1'>Rosa</a> 12.05.2004</td><td><a href='t1'>Slugs in the lettuce and what to do</a></td></tr>"
            + "<tr><td><a href='member.php?u=2'>Tom</a> 13.05.2004</td><td><a href='t2'>Snails in the cellar and what to do</a></td></tr>",
        "<tr><td><b>Summer fair</b> 12.05.2004</td><td>On the green, with music and cake for all.</td></tr>"
            + "<tr><td><b>Boat race</b> 13.06.2004</td><td>Down the river, starting at the old mill.</td></tr>"
            + "<tr><td><b>Harvest supper</b> 14.09.2004</td><td>In the barn, bring your own plates.</td></tr>",
        "<tr><td><b>News</b> 12.05.2004</td><td>The harbour office will build a second berth.</td></tr>"
            + "<tr><td><b>News</b> 13.05.2004</td><td>The islands have opinions about the berth.</td></tr>"
            + "<tr><td><b>News</b> 14.05.2004</td><td>The county will pay for the berth, it says.</td></tr>",
        "<tr><td><a href='/people/ada'>Ada</a></td><td>Joined: 12.05.2004, lives in Hull and keeps bees.</td></tr>"
            + "<tr><td><a href='/people/bo'>Bo</a></td><td>Joined: 13.05.2004, lives in Leeds and keeps hens.</td></tr>",
      })
  void tablesThatAreNoBoard(String rows) {
    Page page = Page.of(Jsoup.parse("<html lang='de'><body><table>" + rows + "</table></body>"));
    List<BoardPost> posts = Boards.of(page);
    assertThat(posts).isEmpty();
  }

  /** What stands behind a date is not always a button, and a rule may end a text. */
  @Test
  void textIsNotTakenForTheLineOfTheDate() {
    String row =
        "<tr><td><b>%s</b><br>Posts: 3</td><td><a name='7'></a>05-%d-2000 08:10 AM%s</td></tr>";
    String beside = " - and so I went to the mill again to ask them for all of the flour they had";
    String html =
        "<html lang='en-US'><body><table><tr><td>Author</td><td>Message</td></tr>"
            + row.formatted("Ann", 12, beside + " left.<br>They had none.")
            + row.formatted("Bo", 13, "<br>Good.<hr>Bo of the hill")
            + "</table></body></html>";
    List<BoardPost> posts = Boards.of(Page.of(Jsoup.parse(html)));
    assertThat(posts).hasSize(2);
    assertThat(posts.get(0).text()).contains("ask them for all").endsWith("They had none.");
    assertThat(posts.get(1).text()).startsWith("Good.");
  }

  @Test
  void manyRowsTakeLinearTime() {
    StringBuilder html = new StringBuilder("<table><tr><td>Author</td><td>Message</td></tr>");
    for (int i = 0; i < 20_000; i++) {
      html.append("<tr><td><b>U").append(i % 7).append("</b> Posts: 3</td><td><a name='").append(i);
      html.append("'></a>posted 05-12-2000 08:10 AM<hr>Words number ").append(i);
      html.append(" of a long thread.</td></tr>");
    }
    Page page = Page.of(Jsoup.parse(html.append("</table>").toString()));
    long start = System.nanoTime();
    assertThat(Boards.of(page)).hasSize(20_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }
}
