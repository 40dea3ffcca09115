package parley.read.html.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What sites nobody has described put around comments, and what is left of it: nothing. */
class ManyDressesTest {
  private static final String[] NAMES = {"Ada Pole", "Bo", "Cleo Marsh"};
  private static final String[] TEXTS = {
    "Who pays for the dredging, and for how long exactly?",
    "The county does, as it did with the first berth.",
    "Nobody asked the people who live beside the pier."
  };
  private static final String EXPECTED =
      """
      Ada Pole, 2021-03-14T18:00: Who pays for the dredging, and for how long exactly?
      Bo, 2021-03-15T18:00: The county does, as it did with the first berth.
      Cleo Marsh, 2021-03-16T18:00: Nobody asked the people who live beside the pier.
      """;

  /** Three items with NAME, TEXT, DAY (14 to 16) and COUNT (1 to 3) filled in. */
  private static String three(String item) {
    StringBuilder out = new StringBuilder("<h3>3 comments</h3><div class='talk'>");
    for (int i = 0; i < NAMES.length; i++) {
      out.append(
          item.replace("NAME", NAMES[i])
              .replace("TEXT", TEXTS[i])
              .replace("DAY", Integer.toString(14 + i))
              .replace("COUNT", Integer.toString(i + 1)));
    }
    return StructureTest.thread(out.append("</div>").toString());
  }

  @Test
  void wordsThatAllItemsShareAreTheSites() {
    assertThat(
            three(
                """
                <div class="comment"><span class="user">NAME</span> <time>2021-03-DAY 18:00</time>
                <div class="rank">Guild: none</div><div>TEXT</div>
                <div class="tools"><span>Alert</span> <span>Answer</span></div><div>|</div><div>COUNT thumbs</div></div>
                """))
        .isEqualTo(EXPECTED);
  }

  @Test
  void boxThatOpensOnAClick() {
    assertThat(
            three(
                """
                <div class="comment"><div class="pm" style="display: none;"><h5>Private message</h5><p>Write to <strong>NAME</strong></p>
                <form><input type="text"><textarea></textarea></form></div>
                <div class="usr"><strong>NAME</strong> <span class="when">2021-03-DAY 18:00</span></div><h4>#COUNT</h4><p>TEXT</p></div>
                """))
        .isEqualTo(EXPECTED);
  }

  @Test
  void nameAtTheFootBehindWordsThatLeadToIt() {
    assertThat(
            three(
                """
                <div class="comment_block"><p>TEXT</p><p class="foot">Posted by: NAME, DAY Mar 2021 | 18:00</p></div>
                """))
        .isEqualTo(EXPECTED);
  }

  @Test
  void badgeBeforeTheNameAndDateBesideIt() {
    assertThat(
            three(
                """
                <div class="comment"><div class="author_name"><div>HARBOUR SUPER USER</div><a href="/social/nCOUNT">NAME</a></div>
                <div class="comment_time">2021-03-DAY 18:00</div><div class="comment_body">TEXT</div></div>
                """))
        .isEqualTo(EXPECTED);
    assertThat(
            three(
                """
                <div class="comment"><cite><a href="/p/COUNT"><strong>NAME</strong></a> <span class="timestamp"><abbr title="2021-03-DAYT18:00">4 hours ago</abbr></span></cite>
                <blockquote class="commenttext">TEXT</blockquote></div>
                """))
        .isEqualTo(EXPECTED);
  }

  @Test
  void nameOnAButtonAndNamesForTests() {
    assertThat(
            three(
                """
                <article class="comment"><button class="comment__username"><span>NAME</span></button>
                <time datetime="2021-03-DAY 18:00">long ago</time><div class="comment__text">TEXT</div><button>Reply</button></article>
                """))
        .isEqualTo(EXPECTED);
    assertThat(
            three(
                """
                <div data-hook="comment" class="x7"><span data-hook="profile-name" class="b1">NAME</span>
                <span class="p9">2021-03-DAY 18:00</span><p class="g3">TEXT</p><button>Reply</button></div>
                """))
        .isEqualTo(EXPECTED);
  }

  /** A name that nothing marks stands right before the date; only among comments. */
  @Test
  void nameThatOnlyItsPlaceTells() {
    String item =
        """
        <div class="article__CLASS"><div class="rte"><p>TEXT</p></div><footer><span class="caption">NAME</span>
        <span class="caption"><time datetime="2021-03-DAY 18:00">March</time></span></footer></div>
        """;
    assertThat(three(item.replace("CLASS", "comment"))).isEqualTo(EXPECTED);
    assertThat(three(item.replace("CLASS", "chapter"))).isEmpty();
  }

  @Test
  void nameAndTimeFromNowInOneLine() {
    assertThat(
            three(
                """
                <div class="comment"><span class="author">NAME commented COUNT years ago</span><div class="comment-body">TEXT</div><a href="#">Reply</a></div>
                """))
        .isEqualTo(EXPECTED.replaceAll(", 2021-03-1\\dT18:00", ""));
  }

  /** The date of a reply that stands inside is not that of the comment around it. */
  @Test
  void dateInTheFootBeforeAReply() {
    String html =
        """
        <h3>2 comments</h3><ul><li class="fg-comment"><div class="fg-comment-content"><a class="fg-comment-user" href="/p/1">Ada</a>
        <div class="msg"><p>Who pays for the dredging, and for how long exactly?</p></div>
        <div class="foot"><span class="fg-timestamp">Le 06/04/2021 à 11:36</span></div></div>
        <ul><li class="fg-comment"><div class="fg-comment-content"><a class="fg-comment-user" href="/p/2">Bo</a>
        <div class="msg"><p>The county, as ever.</p></div><div class="foot"><span class="fg-timestamp">Le 19/04/2021 à 22:54</span></div></div></li></ul></li></ul>
        """;
    assertThat(StructureTest.thread(html))
        .isEqualTo(
            """
            Ada, 2021-04-06T11:36: Who pays for the dredging, and for how long exactly?
              Bo, 2021-04-19T22:54: The county, as ever.
            """);
  }
}
