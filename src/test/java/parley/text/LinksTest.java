package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "See http://example.org/a?b=c&d=e#f today.|http://example.org/a?b=c&d=e#f",
        "HTTPS://Example.org|HTTPS://Example.org",
        "(https://example.org/page).|https://example.org/page",
        "https://example.org/Ferry_(boat)|https://example.org/Ferry_(boat)",
        "(see https://example.org/Ferry_(boat)), or|https://example.org/Ferry_(boat)",
        "[https://example.org/]|https://example.org/",
        "“https://example.org/x”!|https://example.org/x",
        "<a href=\"https://example.org/\">|https://example.org/",
        "https://example.org/... really|https://example.org/",
        "https://example.org/паром!|https://example.org/паром",
        "船はhttps://example.org/船。|https://example.org/船",
        "https://пример.example/ |https://пример.example/",
        "https://example.org:8080/x,y;z.html,|https://example.org:8080/x,y;z.html",
        "http://example.org/?to=http://other.example/|http://example.org/?to=http://other.example/",
      })
  void findsAnAddress(String text, String expected) {
    assertThat(found(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no link",
        "http://",
        "https:// example",
        "xhttp://example.org",
        "ftp://example.org",
        "://",
        "http:/example.org",
        "tp://x",
        "https://)"
      })
  void findsNone(String text) {
    assertThat(Links.find(text)).isEmpty();
  }

  @Test
  void findsAllInOrder() {
    assertThat(found("http://a.example, https://b.example\nftp://c http://d.example"))
        .containsExactly("http://a.example", "https://b.example", "http://d.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {")", "://", "http://", "http://a ", "(", ".", "https://a)"})
  void staysLinearOnEndlessRepetition(String unit) {
    String text = "http://x" + unit.repeat(300_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(Links.find(text)).isNotEmpty());
  }

  private static List<String> found(String text) {
    List<String> all = new ArrayList<>();
    for (Links.Place place : Links.find(text)) {
      all.add(text.substring(place.start(), place.end()));
    }
    return all;
  }
}
