package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Anchor;
import parley.model.Article;
import parley.model.Discussion;

/** A thread so long that several threads read it: nothing is lost, mixed up, or learnt anew. */
class LongThreadTest {
  private static final int ITEMS = 20_000;

  private static final String ITEM =
      """
      <li class="%1$s depth-%2$d" id="comment-%3$d">
      <div class="comment-author"><cite class="fn">Ann %3$d</cite></div>
      <div class="comment-meta"><a href="https://a.example%4$s#comment-%3$d">%5$d/4/2019</a></div>
      <div class="comment-content"><p>High at %3$d</p>
      <p>See <a href="https://a.example/p/%6$d">table %6$d</a></p></div>
      """;

  private final StringBuilder page = new StringBuilder();
  private final List<String> expected = new ArrayList<>();

  private static boolean isElsewhere(int k) {
    return k % 1001 == 0;
  }

  private static boolean isPingback(int k) {
    return k % 777 == 0;
  }

  /** Every third item answers the one before. */
  private static boolean isAnswer(int k) {
    return k % 3 == 2;
  }

  /** Only the first item tells that the day comes first. */
  private static int day(int k) {
    return k == 1 ? 25 : 1 + k % 12;
  }

  private static String item(int k) {
    return ITEM.formatted(
        isPingback(k) ? "pingback" : "comment",
        isAnswer(k) ? 2 : 1,
        k,
        isElsewhere(k) ? "/elsewhere/" : "/tides/",
        day(k),
        k / 2);
  }

  /** Who links here is called as the page is. */
  private static String name(int k) {
    return isPingback(k) ? "table " + k / 2 : "Ann " + k;
  }

  private static String expected(int k) {
    boolean below = isAnswer(k) && !isElsewhere(k - 1);
    return "%s%s 2019-04-%02d below %s: High at %d//See table %d -> %<d"
        .formatted(
            isPingback(k) ? "ping " : "",
            name(k),
            day(k),
            below ? name(k - 1) : "nobody",
            k,
            k / 2);
  }

  private void write() {
    page.append("<div id=\"comments\"><ol class=\"commentlist\">");
    for (int k = 1; k <= ITEMS; k++) {
      page.append(item(k));
      page.append(
          k % 3 == 1 ? "<ul class=\"children\">" : isAnswer(k) ? "</li></ul></li>" : "</li>");
      if (!isElsewhere(k)) {
        expected.add(expected(k));
      }
    }
    page.append("</ol></div>");
  }

  private static String told(Article article, int i) {
    Discussion d = article.discussion();
    String above = d.parent(i) < 0 ? "nobody" : d.author(d.parent(i));
    StringBuilder line = new StringBuilder(d.isPingback(i) ? "ping " : "");
    line.append(d.author(i)).append(' ').append(d.date(i).iso()).append(" below ").append(above);
    line.append(": ").append(d.text(i).replace("\n", "/"));
    for (Anchor anchor : article.links(i)) {
      line.append(" -> ").append(anchor.target().replace("https://a.example/p/", ""));
    }
    return line.toString();
  }

  @Test
  void everyCommentIsReadAsInAShortThread() {
    write();
    Article article = Pages.wordpress("en-US", page.toString());
    assertThat(article.discussion().size()).isEqualTo(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertThat(told(article, i)).isEqualTo(expected.get(i));
    }
  }
}
