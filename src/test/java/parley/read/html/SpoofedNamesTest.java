package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.model.Article;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** Names in pages that differ from others by nothing that is seen: two people all the same. */
class SpoofedNamesTest {
  private static final String PAGE =
      """
      <!doctype html><meta charset="utf-8"><title>On names</title>
      <body class="single"><article><h1 class="entry-title">On names</h1><p>Words.</p></article>
      <ol class="commentlist">%s</ol>
      """;

  private static final String COMMENT =
      """
      <li class="comment depth-1" id="comment-%d"><div><cite class="fn">%s</cite>
      <div class="comment-meta"><a href="#comment-%d">March 4, 2024 at 8:30 am</a></div>
      <p>Words of a comment.</p></div></li>
      """;

  private static Article read(String... names) throws ReadException {
    StringBuilder comments = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      comments.append(String.format(COMMENT, i + 1, names[i], i + 1));
    }
    byte[] page = String.format(PAGE, comments).getBytes(StandardCharsets.UTF_8);
    return Formats.read(Source.of("page.html", page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada\u200B",
        "\u200BAda",
        "A\u200Bda",
        "Ada&shy;",
        "A&#x202e;da",
        "Ada\u2060",
        "\uFEFFAda",
        "Ad\u200Ca",
        "Ada\uFE0F",
        "Ada\u3164",
        "Ada\u034F",
        "Ada&#xE0067;",
        "A&lrm;da"
      })
  void whoHidesACharacterIsSomebodyElse(String name) throws ReadException {
    Article page = read("Ada", name, "Ada");
    List<String> names = page.discussion().names();
    assertThat(names).hasSize(2).contains("Ada");
    assertThat(names.get(1)).contains("\uFFFD");
    assertThat(page.discussion().looksLike(1)).isEqualTo("Ada");
    assertThat(read(name, "Ben", name).discussion().names()).containsExactly("Ada", "Ben");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0410da", "Ad&#1072;", "\uFF21\uFF44\uFF41", "&#x1D400;da"})
  void lookAlikesAreMarked(String name) throws ReadException {
    Article page = read("Ada", name, "Ada");
    assertThat(page.discussion().looksLike(1)).isEqualTo("Ada");
    assertThat(page.discussion().looksLike(0)).isEmpty();
  }
}
