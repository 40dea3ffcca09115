package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.read.html.Pages.german;
import static parley.read.html.Pages.thread;
import static parley.read.html.Pages.wordpress;

import org.junit.jupiter.api.Test;
import parley.model.Article;

class WordpressPitfallsTest {
  private static String item(int number, String name, String text) {
    return "<li class=\"comment depth-1\" id=\"comment-%d\"><cite class=\"fn\">%s</cite><p>%s</p>"
        .formatted(number, name, text);
  }

  @Test
  void aListOfRepliesMayFollowItsItemAsASibling() {
    assertThat(
            thread(
                """
                <ol class="commentlist">
                <li class="comment depth-1" id="comment-201"><cite class="fn">Ann</cite><p>A</p></li>
                <ul class="children">
                <li class="comment depth-2" id="comment-202"><cite class="fn">Bo</cite><p>B</p></li>
                <ul class="children">
                <li class="comment depth-3" id="comment-203"><cite class="fn">Cy</cite><p>C</p></li>
                </ul></ul>
                <li class="comment depth-1" id="comment-204"><cite class="fn">Di</cite><p>D</p></li>
                </ol>
                """))
        .isEqualTo("Ann: A\n  Bo: B\n    Cy: C\nDi: D\n");
  }

  @Test
  void depthClassesAloneMakeAThread() {
    assertThat(
            thread(
                """
                <div class="comment depth-1" id="comment-1"><h4>Ann</h4><div class="text">A</div></div>
                <div class="comment depth-2" id="comment-2"><h4>Bo</h4><div class="text">B</div></div>
                <div class="comment depth-3" id="comment-3"><h4>Cy</h4><div class="text">C</div></div>
                <div class="comment depth-2" id="comment-4"><h4>Di</h4><div class="text">D</div></div>
                <div class="comment depth-1" id="comment-5"><h4>Ed</h4><div class="text">E</div></div>
                """))
        .isEqualTo("Ann: A\n  Bo: B\n    Cy: C\n  Di: D\nEd: E\n");
  }

  @Test
  void unclosedItemsDoNotSwallowTheirSiblings() {
    String open =
        "<div class=\"comment depth-1\" id=\"comment-%d\"><cite class=\"fn\">%s</cite>"
            + "<div class=\"comment-content\"><p>%s</p></div>";
    assertThat(thread(open.formatted(1, "Ann", "A") + open.formatted(2, "Bo", "B")))
        .isEqualTo("Ann: A\nBo: B\n");
  }

  @Test
  void widgetsAndOtherArticlesAreNotThisThread() {
    assertThat(
            thread(
                "<div id=\"comments\"><ol class=\"commentlist\">"
                    + item(
                        171,
                        "Ann",
                        "<a href=\"https://p.example/tide/#comment-171\">May 1, 2019</a>")
                    + item(
                        172,
                        "Bo",
                        "<a href=\"https://p.example/tide/#comment-172\">May 2, 2019</a>")
                    + """
                    </ol></div>
                    <aside id="secondary"><ul id="recentcomments">
                    <li id="comment-171" class="recentcomments">Ann on Tide</li>
                    <li id="comment-5" class="comment depth-1">Old one</li></ul></aside>
                    <div class="latest"><ol><li class="comment depth-1" id="li-comment-8">
                    <cite class="fn">Eve</cite><a href="https://p.example/other/#comment-8">Other</a>
                    <p>Elsewhere.</p></li></ol></div>
                    """))
        .isEqualTo("Ann, 2019-05-01: \nBo, 2019-05-02: \n");
  }

  @Test
  void aNumberCountsOnce() {
    assertThat(
            thread(
                "<ol>" + item(7, "Ann", "Once") + "</ol><ol>" + item(7, "Ann", "Once") + "</ol>"))
        .isEqualTo("Ann: Once\n");
  }

  @Test
  void pingbacksAreKeptApart() {
    Article article =
        wordpress(
            "de",
            """
            <h2 class="comments-title">5 Gedanken zu &#8222;Tide&#8220;</h2><ol class="commentlist">
            <li class="comment depth-1" id="comment-181"><cite class="fn">Ann</cite><p>Real.</p></li>
            <li class="post pingback"><p>Pingback: <a href="http://o.example/x">Other</a></p></li>
            <li class="trackback depth-1" id="comment-183"><cite class="fn"><a
            href="http://t.example">Third</a></cite><p>[&#8230;] quoted [&#8230;]</p></li>
            <li class="comment depth-1" id="comment-184"><p>Trackback von <a
            href="http://q.example">Fourth</a></p></li></ol>
            <ol class="pinglist"><li id="comment-190"><a href="http://z.example">Fifth</a></li></ol>
            """);
    assertThat(thread(article))
        .isEqualTo(
            """
            Ann: Real.
            ping Other: http://o.example/x
            ping Third: […] quoted […]
            ping Fourth: http://q.example
            ping Fifth: http://z.example
            """);
    assertThat(article.discussion().comments()).isEqualTo(1);
    assertThat(article.claimed()).as("1 comment and 4 pingbacks are 5").isEqualTo(-1);
  }

  @Test
  void namesLoseBadgesButNotTheirOwnWords() {
    assertThat(
            thread(
                """
                <ol><li class="comment depth-1" id="comment-1"><div class="comment-author vcard">
                <cite class="fn">Ann</cite> <span class="post-author-badge">Author</span>
                <span class="says">says:</span></div><div class="comment-content">a</div></li>
                <li class="comment depth-1" id="comment-2"><div class="comment-author vcard">
                <b class="fn">Frank Says</b></div><div class="comment-content">b</div></li>
                <li class="comment depth-1" id="comment-3"><div class="comment-author">Cy
                <span class="label">Moderator</span></div><div class="comment-content">c</div></li>
                <li class="comment depth-1" id="comment-4"><div class="comment-author">42</div>
                <div class="comment-content">d</div></li></ol>
                """))
        .isEqualTo("Ann: a\nFrank Says: b\nCy: c\n42: d\n");
  }

  @Test
  void aNameMayStandOnAButtonOrAPictureAlone() {
    assertThat(
            german(
                """
                <ol><li id="comment-251" class="comment depth-1"><img alt="Profilbild von Ann Pole"
                class="avatar"><div class="comment-text"><p>x</p></div></li>
                <li id="comment-252" class="comment depth-1"><div class="comment-text"><p>y</p></div>
                <a class="comment-reply-link" aria-label="Antworte auf Bo" href="#">Antworten</a></li>
                <li id="comment-253" class="comment depth-1"><div class="comment-text"><p>z</p></div>
                </li></ol>
                """))
        .isEqualTo("Ann Pole: x\nBo: y\n?: z\n");
  }

  @Test
  void oddAndEmptyTextsAreKept() {
    assertThat(
            thread(
                """
                <ol><li class="comment depth-1" id="comment-1"><cite class="fn">Ann</cite>
                <div class="comment-content"></div></li>
                <li class="comment depth-1" id="comment-2"><cite class="fn">Bo</cite>
                <div class="comment-content"><p><img class="emoji" alt="❤️" src="x.svg"></p></div></li>
                <li class="comment depth-1" id="comment-3"><cite class="fn">Cy</cite>
                <div class="comment-content"><p>.</p></div></li>
                <li class="comment depth-1" id="comment-4"><cite class="fn">Di</cite>
                <div class="comment-content"><p>Reply</p><p>t</p><p>Link</p></div></li>
                <li class="comment depth-1" id="comment-5"><cite class="fn">Ed</cite>
                <div class="comment-content"><p>&lt;3 &lt;b&gt;</p></div></li></ol>
                """))
        .isEqualTo("Ann: \nBo: ❤️\nCy: .\nDi: Reply//t//Link\nEd: <3 <b>\n");
  }

  @Test
  void formsAndTemplatesAreNotComments() {
    Article article =
        wordpress(
            "en",
            """
            <div id="comments"><div id="respond"><form id="commentform"
            action="/wp-comments-post.php"><textarea id="comment" name="comment"></textarea></form>
            </div><div class="dummy-comment"><li class="comment depth-1" id="comment-0">x</li></div>
            <template><li class="comment depth-1" id="comment-1">{{text}}</li></template></div>
            <span class="hljs-comment">// no</span>
            """);
    assertThat(article.discussion().size()).isZero();
  }

  @Test
  void theCountThatAPageClaimsIsStated() {
    String one = "<ol>" + item(1, "Ann", "A") + "</ol>";
    assertThat(wordpress("de", "<h3 class=\"comments-title\">63 Kommentare</h3>" + one).claimed())
        .isEqualTo(63);
    assertThat(wordpress("en", "<h3>1,204 Responses to “5 ways”</h3>" + one).claimed())
        .isEqualTo(1204);
    assertThat(wordpress("en", "<h3>One thought on “5 ways”</h3>" + one).claimed()).isEqualTo(-1);
  }

  @Test
  void pagesOfCommentsAreNoted() {
    Article article =
        wordpress(
            "en",
            "<ol>"
                + item(1, "Ann", "A")
                + "</ol><nav class=\"comment-navigation\"><a href=\"/t/comment-page-2/#comments\">"
                + "Newer</a></nav>");
    assertThat(article.problems()).hasSize(1);
  }

  @Test
  void newestFirstKeepsTheOrderOfThePage() {
    assertThat(thread("<ol>" + item(9, "Ann", "late") + item(3, "Bo", "early") + "</ol>"))
        .isEqualTo("Ann: late\nBo: early\n");
  }

  @Test
  void aLongChainIsReadInFull() {
    int levels = 1500;
    StringBuilder html = new StringBuilder("<ol class=\"commentlist\">");
    for (int i = 1; i <= levels; i++) {
      html.append("<li class=\"comment depth-").append(i).append("\" id=\"comment-").append(i);
      html.append("\"><cite class=\"fn\">A").append(i).append("</cite><p>t").append(i);
      html.append("</p><ul class=\"children\">");
    }
    html.append("</ul></li>".repeat(levels)).append("</ol>");
    Article article = wordpress("en", html.toString());
    assertThat(article.discussion().size()).isEqualTo(levels);
    assertThat(article.discussion().comment(levels - 1).depth()).isEqualTo(levels - 1);
    assertThat(article.discussion().text(levels - 1)).isEqualTo("t" + levels);
  }

  @Test
  void numbersOnPagesOfOtherSoftwareAreNotTaken() {
    Article article =
        Pages.read(
            "<html><body><div id=\"comment-1\"><p>Not of a blog that is known.</p></div></body>");
    assertThat(article.format()).isEqualTo("html");
    assertThat(article.discussion().size()).isZero();
  }

  @Test
  void firstLinesThatLookLikeAHeadStayInTheText() {
    assertThat(
            german(
                """
                <ol><li class="comment depth-1" id="comment-1"><cite class="fn">Ann</cite>
                <span class="date">3.5.2019</span><p>Zur Sache:</p><p>Nein.</p></li>
                <li class="comment depth-1" id="comment-2"><cite class="fn">Bo</cite>
                <span class="date">3.5.2019</span><p>Ann sagt:</p><p>Nein.</p></li>
                <li class="comment depth-1" id="comment-3"><cite class="fn">Cy</cite>
                <span class="date">3.5.2019</span><p>9.11.1989</p><p>Da war es.</p></li></ol>
                """))
        .isEqualTo(
            """
            Ann, 2019-05-03: Zur Sache://Nein.
            Bo, 2019-05-03: Ann sagt://Nein.
            Cy, 2019-05-03: 9.11.1989//Da war es.
            """);
  }

  @Test
  void textBesideTheNameOrInsideTheHeadIsNotLost() {
    assertThat(
            german(
                """
                <ol><li class="comment depth-1" id="comment-1"><strong>Ann</strong>: Danke dir!</li>
                <li class="comment depth-1" id="comment-2"><p><b>Bo</b> (3.5.2019): Gerne, Ann.</p></li>
                <li class="comment depth-1" id="comment-3"><div class="comment-meta"><b>Cy</b> am
                3. Mai 2019<div>Alles im Kopf.</div></div></li>
                <li class="comment depth-1" id="comment-4"><cite>Di</cite> sagt: 😀</li></ol>
                """))
        .isEqualTo(
            """
            Ann: Danke dir!
            Bo, 2019-05-03: Gerne, Ann.
            Cy, 2019-05-03: Alles im Kopf.
            Di: 😀
            """);
  }
}
