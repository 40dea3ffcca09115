package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class DomWordsTest {
  private static final String[] PAGES = {
    "<p>  one two <b>three</b>four\u00a0five \n six<i> </i>seven ",
    "<p>aaaa bbbb  cccc dddd<b>eeee ffff</b>",
    "<p>\u202f\u00a0 x<b>y</b> \u202f z",
    "<p> <b> </b>\u00a0",
    "<p>ende\u00a0 mit Lücke, „é“ und 政府 darin",
  };

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }

  @Test
  void blanksOfAllKindsAreOneAndElementsAreParted() {
    assertThat(Dom.words(body(PAGES[0]), 1000)).isEqualTo("one two three four five six seven");
    assertThat(Dom.words(body(PAGES[2]), 1000)).isEqualTo("x y z");
    assertThat(Dom.words(body(PAGES[3]), 1000)).isEmpty();
  }

  @Test
  void theStartIsTheStartAndTellsWhetherThereIsMore() {
    for (String page : PAGES) {
      String all = Dom.words(body(page), 1000);
      for (int most = 1; most < all.length() + 3; most++) {
        String start = Dom.start(body(page), most);
        assertThat(all).startsWith(start);
        assertThat(start.length() >= most).isEqualTo(all.length() >= most);
        assertThat(start.equals(all) || start.length() >= most).isTrue();
      }
    }
  }

  @Test
  void aLongTextIsNotReadToItsEnd() {
    assertThat(Dom.start(body("<p>" + "word ".repeat(100_000)), 60)).hasSizeLessThan(70);
  }

  @Test
  void attributesAreFoundHoweverTheyAreWritten() {
    Element link = body("<A CLASS=' x  y ' ID=k hidden>z").child(0);
    assertThat(Dom.classes(link)).isEqualTo("x  y");
    assertThat(Dom.attributes(link).get("id")).isEqualTo("k");
    assertThat(Dom.attributes(link).hasKey("hidden")).isTrue();
    assertThat(Dom.attributes(body("<p>").child(0)).get("id")).isEmpty();
  }
}
