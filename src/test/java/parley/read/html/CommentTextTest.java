package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class CommentTextTest {
  private static String text(String html) {
    return CommentText.of(Jsoup.parse("<div id=\"it\">" + html + "</div>").getElementById("it"));
  }

  @Test
  void paragraphsArePartedByOneEmptyLineAndBreaksAreLines() {
    assertThat(text("<p>One\n  two<br>three</p>\n\n<p>four</p>five"))
        .isEqualTo("One two\nthree\n\nfour\n\nfive");
    assertThat(text("a<br><br><br>b")).isEqualTo("a\n\nb");
    assertThat(text("<div>a</div><div>b</div>")).isEqualTo("a\nb");
  }

  @Test
  void inlineTagsDoNotPartWords() {
    assertThat(text("Har<b>bour</b> <i>master</i>,&nbsp;ret.")).isEqualTo("Harbour master, ret.");
  }

  @Test
  void quotesAreMarkedAtEveryLevel() {
    assertThat(
            text(
                "<blockquote><p>a<br>b</p><p>c</p><blockquote>d</blockquote>e</blockquote><p>f</p>"))
        .isEqualTo("> a\n> b\n\n> c\n\n> > d\n\n> e\n\nf");
  }

  @Test
  void listsHaveBulletsAndNumbers() {
    assertThat(text("Buy:<ul><li>rope</li><li>tar<ol><li>black</li><li>red</li></ol></li></ul>end"))
        .isEqualTo("Buy:\n- rope\n- tar\n  1. black\n  2. red\n\nend");
  }

  @Test
  void codeKeepsItsShape() {
    assertThat(text("see<pre>if (a)\n  b();\n\nc</pre>done"))
        .isEqualTo("see\n\n    if (a)\n      b();\n\n    c\n\ndone");
  }

  @Test
  void tablesAreReadableRowByRow() {
    assertThat(text("<table><tr><th>Day<th>Tide<tr><td>Mon<td>3.1 m</table>"))
        .isEqualTo("Day | Tide\nMon | 3.1 m");
  }

  @Test
  void linksAreTheirText() {
    assertThat(text("see <a href=\"http://x.example/y\">the table</a> or http://z.example"))
        .isEqualTo("see the table or http://z.example");
  }

  @Test
  void picturesSpeakWhereTheyHaveWords() {
    assertThat(text("<img class=\"wp-smiley\" alt=\":)\"> <img class=\"emoji\" alt=\"🙂\">"))
        .isEqualTo(":) 🙂");
    assertThat(text("a <img alt=\"A boat at low tide\"> b")).isEqualTo("a [A boat at low tide] b");
    assertThat(text("a <img alt=\"DSC_001.jpg\"> <img alt=\"\"> <img alt=\"image\">b"))
        .isEqualTo("a b");
  }

  @Test
  void scriptsStylesAndFormsAreSilent() {
    assertThat(text("a<script>x()</script><style>p{}</style><form>Name<input></form><svg>s</svg>b"))
        .isEqualTo("ab");
  }

  @Test
  void escapedMarkupStaysText() {
    assertThat(text("&lt;code&gt;a &amp;&amp; b&lt;/code&gt;")).isEqualTo("<code>a && b</code>");
  }

  @Test
  void theMarksOfItsOwnElementAreNotPartOfIt() {
    Element item = Jsoup.parse("<ul><li>only</li></ul>").selectFirst("li");
    assertThat(CommentText.of(item)).isEqualTo("only");
  }

  @Test
  void deepNestingNeedsNoStackAndNoSquare() {
    int levels = 5000;
    Element root = new Element("div");
    Element at = root;
    for (int i = 0; i < levels; i++) {
      at = at.appendElement("blockquote");
    }
    at.text("deep");
    assertThat(CommentText.of(root)).endsWith("> deep").hasSizeLessThan(100);
  }
}
