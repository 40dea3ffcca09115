package parley.read.html.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flat lists of unknown sites that tell in words, links or numbers who answers whom. */
class AnswersTest {
  private static final String NESTED =
      """
      Ada, 2021-03-14T18:02: The dredger is louder than the ferry ever was.
        Bo, 2021-03-14T19:20: It works at noon only, as it was agreed.
      Cleo, 2021-03-15T07:45: Nobody told the people beside the pier.
        Dirk, 2021-03-15T08:01: We were told twice, by letter and at the meeting.
      """;

  /** Four rows with something before each name, and something behind it. */
  private static String rows(String before, String after) {
    String[] names = {"Ada", "Bo", "Cleo", "Dirk"};
    String[] dates = {
      "14.03.2021, 18:02", "14.03.2021, 19:20", "15.03.2021, 07:45", "15.03.2021, 08:01"
    };
    String[] texts = {
      "The dredger is louder than the ferry ever was.",
      "It works at noon only, as it was agreed.",
      "Nobody told the people beside the pier.",
      "We were told twice, by letter and at the meeting."
    };
    String[] heads = before.split("/", -1);
    String[] feet = after.split("/", -1);
    StringBuilder out = new StringBuilder("<h3>4 Kommentare</h3><div class='comments'>");
    for (int i = 0; i < names.length; i++) {
      out.append("<div class='row' id='k").append(i + 1).append("'><b>");
      out.append(heads[i]).append(names[i]).append("</b> ").append(feet[i].replace('~', '/'));
      out.append(" <span>").append(dates[i]).append("</span><p>").append(texts[i]);
      out.append("</p><a href='#antwort'>Antworten</a></div>\n");
    }
    return out.append("</div>").toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'1 /1.1 /2 /2.1 '",
    "'#1 /#1.1 /#2 /#2.1 '",
    "'1. /1.1. /2. /2.1. '",
  })
  void numbersBeforeNames(String numbers) {
    assertThat(StructureTest.thread(rows(numbers, "///"))).isEqualTo(NESTED);
  }

  @ParameterizedTest
  @CsvSource({
    "'/antwortet auf <i>Ada<~i>//antwortet auf <i>Cleo<~i>'",
    "'/in reply to Ada//In reply to: Cleo'",
    "'/en réponse à Ada//en réponse à Cleo'",
    "'/<a href=#k1>@Ada<~a>//<a href=#k3>@Cleo<~a>'",
    "'/<a href=#k1 title=\"in reply to\">Ada<~a>//<a class=in-reply-to href=#k3>Cleo<~a>'",
    "'/<a href=#k1>#1<~a>//<a href=#k3>#3<~a>'",
  })
  void wordsAndLinksBehindNames(String words) {
    String told = StructureTest.thread(rows("///", words));
    assertThat(told.replaceAll(": (@\\w+|#\\d)//", ": ")).isEqualTo(NESTED);
  }

  /** The last Ada before is meant; she herself, a stranger and a button are not. */
  @Test
  void nobodyIsAnsweredByGuess() {
    String flat = NESTED.replace("\n  ", "\n");
    assertThat(StructureTest.thread(rows("///", "/in reply to Zoe//in reply to Dirk")))
        .isEqualTo(flat);
    assertThat(StructureTest.thread(rows("1 /3.1 /2 /5.7 ", "///"))).doesNotContain("\n  ");
    assertThat(
            StructureTest.thread(
                rows("///", "///")
                    .replace("It works", "@Ada It works")
                    .replace("We were", "@Cleo")))
        .doesNotContain("\n  ");
  }

  @Test
  void aLinkIsMoreExactThanTheListOfRepliesItStandsIn() {
    String html =
        """
        <h3>3 comments</h3><ul class="talk"><li class="comment" id="c1"><b class="author">Ada</b> <time>2020-05-01 10:00</time>
        <p>Who pays for the dredging, and for how long exactly?</p>
        <ul class="replies"><li class="comment" id="c2"><b class="author">Bo</b> <time>2020-05-01 11:00</time>
        <p>The county does, as it did with the first berth.</p></li>
        <li class="comment" id="c3"><b class="author">Cleo</b> <a href="#c2">in reply to Bo</a> <time>2020-05-01 12:00</time>
        <p>Which means that all of us do, I suppose.</p></li></ul></li></ul>
        """;
    assertThat(StructureTest.thread(html))
        .isEqualTo(
            """
            Ada, 2020-05-01T10:00: Who pays for the dredging, and for how long exactly?
              Bo, 2020-05-01T11:00: The county does, as it did with the first berth.
                Cleo, 2020-05-01T12:00: Which means that all of us do, I suppose.
            """);
  }

  @Test
  void repliesBehindEmptySpacers() {
    String html =
        """
        <h3>2 comments</h3><div class="talk">
        <div class="item"><span class="author_name">Ada</span> <time>2020-05-01 10:00</time>
        <p>Who pays for the dredging, and for how long exactly?</p></div><div class="clear"></div>
        <div class="indented"><div class="item"><span class="author_name">Bo</span> <time>2020-05-01 11:00</time>
        <p>The county does, as it did with the first berth.</p></div><div class="clear"></div></div></div>
        """;
    assertThat(StructureTest.thread(html))
        .isEqualTo(
            """
            Ada, 2020-05-01T10:00: Who pays for the dredging, and for how long exactly?
              Bo, 2020-05-01T11:00: The county does, as it did with the first berth.
            """);
  }
}
