package parley.read.html.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import parley.model.Article;
import parley.model.Comment;
import parley.read.ArticleBuilder;
import parley.read.ReadException;
import parley.read.Source;
import parley.read.html.HtmlFormat;

/** Sites that nobody has described: what is a thread, who answers whom, and what is none. */
class StructureTest {
  private static final String ARTICLE =
      """
      <h1>New berth for the ferry</h1>
      <p>The harbour office will build a second berth, and the islands have opinions about it.</p>
      """;

  @Test
  void listOfAnOwnCms() {
    assertThat(
            thread(
                """
                <section class="lk-box"><h3>2 Leserkommentare</h3>
                <div class="lk-row"><b>Merle Fink</b> <span>14.03.2021, 18:02</span>
                  <div>Ein zweiter Anleger löst das Problem im Winter nicht.</div><a href="#">Antworten</a></div>
                <div class="lk-row"><b>Ole</b> <span>15.03.2021, 07:45</span>
                  <div>Im Winter fährt ohnehin kaum jemand, also was soll es.</div><a href="#">Antworten</a></div>
                </section>
                """))
        .isEqualTo(
            """
            Merle Fink, 2021-03-14T18:02: Ein zweiter Anleger löst das Problem im Winter nicht.
            Ole, 2021-03-15T07:45: Im Winter fährt ohnehin kaum jemand, also was soll es.
            """);
  }

  @Test
  void repliesInsideAndBehindTheirParent() {
    String inside =
        """
        <h3>3 answers from readers, all comments welcome</h3>
        <ul class="talk"><li><div class="user">Ada</div><time>2020-05-01 10:00</time>
          <p>Who pays for the dredging, and for how long exactly?</p>
          <ul class="talk"><li><div class="user">Bo</div><time>2020-05-01 11:00</time>
            <p>The county does, as it did with the first berth.</p></li></ul></li>
        <li><div class="user">Cleo</div><time>2020-05-02 09:00</time>
          <p>Nobody asked the people who live beside the pier.</p></li></ul>
        """;
    String behind =
        """
        <div class="comments"><div class="remark"><div class="user">Ada</div><time>2020-05-01 10:00</time>
          <p>Who pays for the dredging, and for how long exactly?</p></div>
        <div class="more"><div class="remark"><div class="user">Bo</div><time>2020-05-01 11:00</time>
            <p>The county does, as it did with the first berth.</p></div></div>
        <div class="remark"><div class="user">Cleo</div><time>2020-05-02 09:00</time>
          <p>Nobody asked the people who live beside the pier.</p></div></div>
        """;
    String expected =
        """
        Ada, 2020-05-01T10:00: Who pays for the dredging, and for how long exactly?
          Bo, 2020-05-01T11:00: The county does, as it did with the first berth.
        Cleo, 2020-05-02T09:00: Nobody asked the people who live beside the pier.
        """;
    assertThat(thread(inside)).isEqualTo(expected);
    assertThat(thread(behind)).isEqualTo(expected);
  }

  @Test
  void depthAsMarginOrClass() {
    for (String[] mark :
        new String[][] {
          {"style='margin-left:0px'", "style='margin-left:25px'"},
          {"data-depth='0'", "data-depth='1'"}
        }) {
      assertThat(
              thread(
                  """
                  <div class="thread"><h4>3 comments</h4>
                  <div class="comment" %1$s><a class="nick" href="/user/1">Ada</a> <i>3 May 2020</i><p>The first berth was late as well.</p></div>
                  <div class="comment" %2$s><a class="nick" href="/user/2">Bo</a> <i>4 May 2020</i><p>By two years, and nobody was sorry.</p></div>
                  <div class="comment" %1$s><a class="nick" href="/user/3">Cleo</a> <i>5 May 2020</i><p>I still like to wait there.</p></div>
                  </div>
                  """
                      .formatted(mark[0], mark[1])))
          .isEqualTo(
              """
              Ada, 2020-05-03: The first berth was late as well.
                Bo, 2020-05-04: By two years, and nobody was sorry.
              Cleo, 2020-05-05: I still like to wait there.
              """);
    }
  }

  @Test
  void textInsideAForm() {
    assertThat(
            thread(
                """
                <div class="comments"><div class="comment"><a class="author" href="/u/ada">Ada</a>
                <time>2020-05-01 10:00</time><form><p>My words stand inside a form.</p></form></div>
                <div class="comment"><a class="author" href="/u/bo">Bo</a>
                <time>2020-05-01 11:00</time><form><p>And so do mine, who knows why.</p></form></div></div>
                """))
        .isEqualTo(
            """
            Ada, 2020-05-01T10:00: My words stand inside a form.
            Bo, 2020-05-01T11:00: And so do mine, who knows why.
            """);
  }

  @Test
  void noThread() {
    assertNone(
        "teasers of other articles",
        """
        <div class="posts"><article class="post"><h2><a href="/a">The old lighthouse gets a new lamp</a></h2>
        <span class="author">Ada</span> <time>2020-05-01</time><p>It is brighter than anybody had expected it to be.</p></article>
        <article class="post"><h2><a href="/b">Fog horn sold to a collector from abroad</a></h2>
        <span class="author">Bo</span> <time>2020-05-02</time><p>He will keep it in his garden, to the dismay of all.</p></article>
        <article class="post"><h2><a href="/c">Herring is back, and so are the gulls</a></h2>
        <span class="author">Cleo</span> <time>2020-05-03</time><p>The market opens an hour earlier from now on.</p></article></div>
        """);
    assertNone(
        "latest comments in a sidebar",
        """
        <aside class="sidebar"><h3>Latest comments</h3><ul class="recent-comments">
        <li class="comment"><b class="author">Ada</b> on <a href="/x#comment-1">The lamp</a> <time>2020-05-01</time> I never saw it lit at all.</li>
        <li class="comment"><b class="author">Bo</b> on <a href="/y#comment-2">The horn</a> <time>2020-05-02</time> A loss for the whole town.</li>
        </ul></aside>
        """);
    assertNone(
        "a form",
        """
        <div class="comment-respond"><h3>Leave a comment</h3><form><label class="comment-author">Name</label>
        <input name="author"><textarea name="comment"></textarea><p>Your address stays with us.</p></form></div>
        """);
    assertNone(
        "an interview",
        """
        <div class="talk"><p><b>Harbour News:</b> Why a second berth?</p><p><b>Ada Pole:</b> Because the first one is full.</p>
        <p><b>Harbour News:</b> And the costs?</p><p><b>Ada Pole:</b> They are what they are, I am afraid.</p></div>
        """);
    assertNone(
        "a ticker",
        """
        <div class="live"><div class="entry"><time>2020-05-01 10:00</time><p>The council meets behind closed doors.</p></div>
        <div class="entry"><time>2020-05-01 11:00</time><p>A spokesman says that it will take all day.</p></div>
        <div class="entry"><time>2020-05-01 12:00</time><p>Lunch is brought in, mostly herring.</p></div></div>
        """);
    assertNone(
        "code",
        """
        <pre><span class="hljs-comment">// Ada, 2020-05-01: first</span><span class="hljs-comment">// Bo, 2020-05-02</span></pre>
        """);
  }

  private static void assertNone(String what, String html) {
    assertThat(thread(html)).as(what).isEmpty();
  }

  static String thread(String html) {
    Article article = read("<html lang='en-GB'><body>" + ARTICLE + html + "</body></html>");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < article.discussion().size(); i++) {
      Comment c = article.discussion().comment(i);
      out.append("  ".repeat(c.depth())).append(c.author());
      out.append(c.date().known() ? ", " + c.date().iso() : "");
      out.append(": ").append(c.text().replace("\n", "/")).append('\n');
    }
    return out.toString();
  }

  private static Article read(String html) {
    ArticleBuilder builder = new ArticleBuilder("page.html");
    try {
      new HtmlFormat()
          .read(
              Source.of("page.html", html.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
              builder);
    } catch (ReadException e) {
      throw new AssertionError(e);
    }
    return builder.build();
  }
}
