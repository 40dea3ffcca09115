package parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.model.Article;

class FormatsTest {
  @Test
  void everyFormatHasANameOfItsOwnAndADescription() {
    Set<String> names = new HashSet<>();
    for (Format format : Formats.all()) {
      assertThat(format.name()).matches("[a-z][a-z0-9-]*");
      assertThat(format.description()).isNotBlank().doesNotContain("\n");
      assertThat(names.add(format.name())).isTrue();
    }
  }

  @Test
  void aFormatIsFoundByName() throws Exception {
    for (Format format : Formats.all()) {
      assertThat(Formats.named(format.name())).isSameAs(format);
    }
  }

  @Test
  void anUnknownFormatIsAnErrorThatListsTheNames() {
    assertThatThrownBy(() -> Formats.named("word"))
        .hasMessage("there is no input format \"word\"")
        .isInstanceOfSatisfying(ReadException.class, e -> assertThat(e.hint()).contains("text"));
  }

  @Test
  void anyTextIsReadAsTextAndProblemsOfDecodingAreKept() throws Exception {
    byte[] bytes = "Zürich wählt ü\n\nText ä ö ".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    Article article = Formats.read(Source.of("notes", bytes));
    assertThat(article.source()).isEqualTo("notes");
    assertThat(article.format()).isEqualTo("text");
    assertThat(article.title()).isEqualTo("Zürich wählt ü");
    assertThat(article.discussion().size()).isZero();
    assertThat(article.problems())
        .containsExactly("1 place is not valid UTF-8 and shown as \ufffd");
  }

  @Test
  void aThreadThatTalksAboutMarkupIsText() throws Exception {
    String text = "On <html>\n\n  1. Ada said:\n\n    Use <!doctype html> and <p>, <div>, <br>.\n";
    Article article = Formats.read(Source.of("x", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(article.format()).isEqualTo("text");
    assertThat(article.discussion().text(0)).isEqualTo("Use <!doctype html> and <p>, <div>, <br>.");
  }

  @Test
  void markupIsNotReadAsText() throws Exception {
    String page = "<!doctype html><title>T</title><p>1. Ada said:</p>";
    Article article = Formats.read(Source.of("x", page.getBytes(StandardCharsets.UTF_8)));
    assertThat(article.format()).isNotEqualTo("text");
  }
}
