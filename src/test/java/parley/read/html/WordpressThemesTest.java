package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.read.html.Pages.german;
import static parley.read.html.Pages.thread;

import org.junit.jupiter.api.Test;

/** One comment list in the dress of many themes: who, when, what, and who answers whom. */
class WordpressThemesTest {
  @Test
  void classic() {
    assertThat(
            thread(
                """
                <div id="comments"><h3 id="comments-title">One Response to <em>Tide</em></h3>
                <ol class="commentlist"><li class="comment even depth-1" id="li-comment-31">
                <div id="comment-31" class="comment-body"><div class="comment-author vcard">
                <img alt="" src="a.png" class="avatar"/> <cite class="fn">Ann Pole</cite>
                <span class="says">says:</span></div><div class="comment-meta commentmetadata">
                <a href="https://pier.example/t/#comment-31">February 9, 2011 at 7:41 pm</a></div>
                <p>First words.<br/>Second line.</p><p>On May 3, 2001 it was worse.</p>
                <div class="reply"><a class="comment-reply-link" href="#r">Reply</a></div></div>
                <ul class="children"><li class="comment depth-2" id="comment-32">
                <div id="div-comment-32" class="comment-body"><cite class="fn">Bo</cite>
                <p>No.</p></div></li></ul></li></ol></div>
                """))
        .isEqualTo(
            """
            Ann Pole, 2011-02-09T19:41: First words./Second line.//On May 3, 2001 it was worse.
              Bo: No.
            """);
  }

  @Test
  void html5WithOrderedChildren() {
    assertThat(
            thread(
                """
                <ol class="comment-list"><li id="comment-1" class="comment depth-1 parent">
                <article id="div-comment-1" class="comment-body"><footer class="comment-meta">
                <div class="comment-author vcard"><b class="fn"><a class="url">Ann</a></b>
                <span class="says">says:</span></div><div class="comment-metadata">
                <a href="/t/#comment-1"><time datetime="2020-08-15T09:35:53-07:00">August 15,
                2020 at 9:35 am</time></a><a class="comment-edit-link">Edit</a></div></footer>
                <div class="comment-content"><p>Top.</p></div><div class="reply"><a
                class="comment-reply-link" href="#c">Reply</a></div></article>
                <ol class="children"><li id="comment-2" class="comment depth-2">
                <article id="div-comment-2" class="comment-body"><footer class="comment-meta">
                <div class="comment-author vcard"><b class="fn">Bo</b></div></footer>
                <div class="comment-content"><p>Below.</p></div></article></li></ol></li>
                <li id="comment-3" class="comment depth-1"><article class="comment-body">
                <div class="comment-author vcard"><b class="fn">Cy</b></div>
                <div class="comment-content"><p>Beside.</p></div></article></li></ol>
                """))
        .isEqualTo(
            """
            Ann, 2020-08-15T09:35:53-07:00: Top.
              Bo: Below.
            Cy: Beside.
            """);
  }

  @Test
  void articleWithHeaderAndTheWordSaidAfterTheDate() {
    assertThat(
            thread(
                """
                <ol class="commentlist"><li class="comment depth-1" id="li-comment-41">
                <article id="comment-41" class="comment"><footer class="comment-meta">
                <div class="comment-author vcard"><span class="fn">Ann</span> on
                <a href="/t/#comment-41"><time pubdate datetime="2012-09-12T01:02:03+00:00">September
                12, 2012 at 1:02 am</time></a> <span class="says">said:</span></div>
                <em class="comment-awaiting-moderation">Your comment is awaiting moderation.</em>
                </footer><div class="comment-content"><p>Eleven.</p></div></article></li></ol>
                """))
        .isEqualTo("Ann, 2012-09-12T01:02:03: Eleven.\n");
  }

  @Test
  void anOldListWithoutClasses() {
    assertThat(
            thread(
                """
                <h3 id="comments">2 Responses to &#8220;Tide&#8221;</h3><ol class="commentlist">
                <li class="alt" id="comment-3"><cite><a href="http://a.example"
                rel="external nofollow">Ann Pole</a></cite> Says:<br />
                <small class="commentmetadata"><a href="#comment-3">May 1st, 2008 at 3:04 pm</a>
                </small><p>First.</p><p>Second.</p></li>
                <li class="" id="comment-4"><cite>Bo</cite> Says:<br />
                <em>Your comment is awaiting moderation.</em><br /><small class="commentmetadata">
                <a href="#comment-4">May 2nd, 2008 at 12:10 am</a> <a href="#e">edit</a></small>
                <p>Hm.</p></li></ol>
                """))
        .isEqualTo(
            """
            Ann Pole, 2008-05-01T15:04: First.//Second.
            Bo, 2008-05-02T00:10: Hm.
            """);
  }

  @Test
  void signatureBelowTheText() {
    assertThat(
            german(
                """
                <ol id="commentlist"><li id="comment-9257"><p>Erst der Text.</p><p><cite>Comment by
                <a href="http://a.example" class="url">Mira Lang</a> &#8212; 17.07, 2011 @
                <a href="#comment-9257">13:04</a></cite></p></li>
                <li id="comment-9258"><div class="commenttext"><p>Noch einer.</p></div>
                <p class="commentmeta">geschrieben von <strong>Tide Nord</strong> am 3. März 2009 um
                14:28 Uhr</p></li></ol>
                """))
        .isEqualTo(
            """
            Mira Lang, 2011-07-17T13:04: Erst der Text.
            Tide Nord, 2009-03-03T14:28: Noch einer.
            """);
  }

  @Test
  void nameAndDateInLooseText() {
    assertThat(
            german(
                """
                <ol class="commentlist"><li id="comment-132"><b>Bo</b>, 4.3.09 um 7:05<br />Der
                Text<br />in zwei Zeilen.</li><li id="comment-133"><strong>Ufer</strong>
                schreibt:<p>Dritter</p><small>05.03.2009 // 21:24</small></li></ol>
                """))
        .isEqualTo(
            """
            Bo, 2009-03-04T07:05: Der Text/in zwei Zeilen.
            Ufer, 2009-03-05T21:24: Dritter
            """);
  }

  @Test
  void classOnTheItemAndNumberInsideIt() {
    assertThat(
            german(
                """
                <ol class="commentlist"><li class="comment even depth-1"><div id="comment-63"
                class="comment-wrap"><div class="comment-content"><div class="comment-author Col3">
                Rolf Kai <span><a href="#"><time datetime="2020-07-29">29.07.2020 // 12:56</time></a>
                </span></div><p><p>Drei Namen.</p></p><p><i class="icon-reply"></i> <span><a
                class="comment-reply-link" href="#">Antworten</a></span></p></div></div></li></ol>
                """))
        .isEqualTo("Rolf Kai, 2020-07-29T12:56: Drei Namen.\n");
  }

  @Test
  void dateBeforeTheNameAndOnlyDepthClasses() {
    assertThat(
            german(
                """
                <ul class="bullets"><li id="li-comment-57" class="depth-1"><div class="comment-box">
                <div id="comment-57" class="comment-wrapper"><div class="comment-author vcard meta">
                <span class="date">Am 29. Mai 2017 um 14:38 </span><span class="author"> von
                <cite class="fn">Hugo</cite> </span></div><div class="comment_text"><p>Text.</p></div>
                <div class="reply"><span></span></div></div></div></li></ul>
                """))
        .isEqualTo("Hugo, 2017-05-29T14:38: Text.\n");
  }

  @Test
  void aListOfFactsInEveryItem() {
    assertThat(
            german(
                """
                <ol class="commentlist"><li class="comment depth-1" id="li-comment-27">
                <article id="comment-27" class="comment"><div class="comment-content">
                <ul class="comment-meta"><li class="comment-reply"><a class="comment-reply-link"
                href="#c">Antworten</a></li><li class="comment-author">Dora Hilse</li>
                <li class="comment-time"><a href="/t/#comment-27"> 8. April 2019 &#64; 11:38</a></li>
                <li class="comment-edit"></li></ul><div class="comment-text"><blockquote><p>Frage
                </p></blockquote><p>Antwort</p></div></div></article></li></ol>
                """))
        .isEqualTo("Dora Hilse, 2019-04-08T11:38: > Frage//Antwort\n");
  }

  @Test
  void boxInBoxWithTheSameClassName() {
    assertThat(
            thread(
                """
                <ol class="comment-list"><li id="comment-101" class="comment depth-1"><article
                class="comment-body"><div class="comment-container"><img class="avatar" alt="x"/>
                <div class="comment-content"><div class="comment-author"><h3 class="comment-link">Ann
                Pole</h3><span class="comment-meta commentmetadata"><span class="comment-date">12 Sep
                2019</span><a class="comment-reply-link" href="#r">Reply</a></span></div>
                <div class="comment-entry"><div class="comment-content"><p>Deep.</p></div></div></div>
                </div></article></li></ol>
                """))
        .isEqualTo("Ann Pole, 2019-09-12: Deep.\n");
  }

  @Test
  void strongNameAndLooseDate() {
    assertThat(
            thread(
                """
                <ol class="commentlist"><li class="comment depth-1" id="comment-51">
                <div class="the-comment"><div class="avatar"><img class="avatar" alt=""/></div>
                <div class="comment-box"><div class="comment-author meta"><strong>Ann Pole</strong>
                September 12, 2019 at 1:02 am<a class="comment-reply-link" href="#r"> - Reply</a>
                </div><div class="comment-text"><p>Loose.</p></div></div></div></li></ol>
                """))
        .isEqualTo("Ann Pole, 2019-09-12T01:02: Loose.\n");
  }

  @Test
  void headingWithNameAndDate() {
    assertThat(
            thread(
                """
                <ul><li id="comment-231" class="comment depth-1"><div class="c-wrap"><h5><a
                href="http://u.example" rel="external nofollow" class="url">Ann Pole</a> <small>on 3
                May 2019, 4:15 pm</small></h5><div class="c-txt"><p>Text that is long enough to be no
                head of anything.</p></div><div class="c-foot"><a class="comment-reply-link"
                href="#r">Reply</a></div></div></li></ul>
                """))
        .isEqualTo(
            "Ann Pole, 2019-05-03T16:15: Text that is long enough to be no head of anything.\n");
  }

  @Test
  void aShortDateWhoseTitleTellsTheTime() {
    assertThat(
            thread(
                """
                <ol><li class="comment depth-1" id="comment-121"><div class="comment-meta-data">
                <div class="comment-author vcard"><cite title="Ann"><span class="fn">Ann</span></cite>
                </div> <abbr class="comment-date" title="Thursday, September 12th, 2019, 1:02 am">
                September 12, 2019</abbr> | <a class="permalink" href="#comment-121">Permalink</a>
                </div><div class="comment-text"><p>Brief.</p></div></li></ol>
                """))
        .isEqualTo("Ann, 2019-09-12T01:02: Brief.\n");
  }

  @Test
  void definitionLists() {
    assertThat(
            thread(
                """
                <dl id="comment_list"><dt class="comment even depth-1" id="comment-11">
                <span class="comment_num"><a href="#comment-11">1</a></span>
                <span class="comment_author">Ann</span>
                <span class="comment_time">June 3, 2010 at 8:15 am</span></dt>
                <dd class="comment even depth-1"><div class="format_text"><p>Words of Ann.</p></div>
                </dd><dt class="comment odd depth-1" id="comment-12">
                <span class="comment_author">Bo</span></dt><dd class="comment odd depth-1"><p>Words of
                Bo.</p></dd></dl>
                """))
        .isEqualTo(
            """
            Ann, 2010-06-03T08:15: Words of Ann.
            Bo: Words of Bo.
            """);
  }

  @Test
  void tables() {
    assertThat(
            german(
                """
                <table id="commentlist" class="commentlist"><tr id="comment-221"><td class="meta">
                <b>Ann</b><br>10.06.2008, 14:28</td><td><p>In der Zelle.</p></td></tr>
                <tr id="comment-222"><td class="meta"><b>Bo</b><br>11.06.2008, 14:28</td>
                <td>Lose</td></tr></table>
                """))
        .isEqualTo(
            """
            Ann, 2008-06-10T14:28: In der Zelle.
            Bo, 2008-06-11T14:28: Lose
            """);
  }

  @Test
  void microdata() {
    assertThat(
            thread(
                """
                <ol class="comment-list"><li class="comment depth-1" id="comment-21"><article
                itemprop="comment"><header class="comment-header"><p class="comment-author"
                itemprop="author"><span itemprop="name">Ann Pole</span> <span class="says">says</span>
                </p><p class="comment-meta"><time datetime="2018-03-02T10:11:12+00:00"
                itemprop="datePublished"><a href="/t/#comment-21">March 2, 2018 at 10:11 am</a></time>
                </p></header><div class="comment-content" itemprop="text"><p>Said.</p></div></article>
                </li></ol>
                """))
        .isEqualTo("Ann Pole, 2018-03-02T10:11:12: Said.\n");
  }

  @Test
  void wpDiscuzInsideWordpress() {
    assertThat(
            german(
                """
                <div id="wcThreadWrapper"><div id="wc-comm-80_0" class="wc-comment wc_comment_level-1">
                <div id="comment-80" class="wc-comment-right"><div class="wc-comment-header">
                <div class="wc-comment-author">Nora</div></div><div class="wc-comment-text"><p>Oben.</p>
                </div><div class="wc-comment-footer"><div class="wc-vote-result">4</div>
                <div class="wc-comment-date">18. Oktober 2019 16:02</div></div></div>
                <div id="wc-comm-81_80" class="wc-comment wc-reply wc_comment_level-2">
                <div id="comment-81" class="wc-comment-right"><div class="wc-comment-author">Olaf</div>
                <div class="wc-comment-text"><p>Unten.</p></div></div></div></div></div>
                """))
        .isEqualTo(
            """
            Nora, 2019-10-18T16:02: Oben.
              Olaf: Unten.
            """);
  }
}
