package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfClosedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a<iframe src='x'/>b | <p>a<iframe src='x'></iframe>b",
        "<iframe/><iframe/><p> | <iframe></iframe><iframe></iframe><p>",
        "<iframe src=http://x/></iframe>b | <iframe src=http://x/></iframe>b",
        "<iframe/>a<iframe>b</iframe> | <iframe></iframe>a<iframe>b</iframe>",
        "<textarea name='t'/>b | <textarea name='t'></textarea>b",
        "<iframe src='x' | <iframe src='x'",
        "<br/><img/> | <br/><img/>",
      })
  void endsWhatHasNoEnd(String html, String mended) {
    assertThat(SelfClosed.mend(html)).isEqualTo(mended);
  }

  @Test
  void whatStandsBehindIsRead() {
    String page =
        "<div class='entry-content'><p>Before the frame stands a sentence of some length.</p><iframe src='x'/>"
            + "<p>Behind the frame stands another one, not shorter.</p></div>";
    assertThat(Pages.read(page).body())
        .containsExactly(
            "Before the frame stands a sentence of some length.",
            "Behind the frame stands another one, not shorter.");
  }

  @Test
  void isLinear() {
    String many = "<iframe/>".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertThat(SelfClosed.mend(many)).startsWith("<iframe></iframe><iframe>"));
  }
}
