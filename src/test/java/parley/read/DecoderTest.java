package parley.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
  private static final String GERMAN = "Über die Brücke fährt täglich die Straßenbahn nach Süden.";
  private static final String RUSSIAN = "Паром приходит в гавань каждый вечер. Сегодня его нет.";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "windows-1252, windows-1252",
    "ISO-8859-1, windows-1252",
  })
  void findsTheCharsetByContentAlone(String written, String found) {
    assertFound(GERMAN.getBytes(Charset.forName(written)), GERMAN, found);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE",
    "windows-1251, windows-1251",
    "KOI8-R, KOI8-R"
  })
  void findsCyrillicByContentAlone(String written, String found) {
    assertFound(RUSSIAN.getBytes(Charset.forName(written)), RUSSIAN, found);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void obeysAByteOrderMarkAndTakesItAway(String name) {
    byte[] marked = ("\ufeff" + GERMAN).getBytes(Charset.forName(name));
    assertFound(marked, GERMAN, name);
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "ISO-8859-1, windows-1252",
    "latin1, windows-1252",
    "ascii, windows-1252",
    "us-ascii, windows-1252",
    "iso-8859-9, windows-1254",
    "windows-1252, windows-1252",
    "iso-8859-15, ISO-8859-15",
  })
  void readsALabelAsTheEncodingStandardDoes(String label, String meant) {
    String page = "<html><head><meta charset='" + label + "'></head><p>" + GERMAN;
    assertFound(page.getBytes(Charset.forName(meant)), page, meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=windows-1250>",
        "<META CHARSET = \"windows-1250\" >",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1250\">",
        "<!-- <meta charset=koi8-r> --><meta charset='windows-1250'/>",
        "<?xml version=\"1.0\" encoding=\"windows-1250\"?>",
        "<meta name=charset><meta charset=windows-1250>",
      })
  void findsADeclarationInAllItsForms(String declaration) {
    String page = declaration + "<p>Říjen přišel a s ním déšť. Žluťoučký kůň.";
    assertFound(page.getBytes(Charset.forName("windows-1250")), page, "windows-1250");
  }

  @Test
  void findsADeclarationDeepInTheHead() {
    String page = "<html>" + "<!-- a -->".repeat(5000) + "<meta charset=shift_jis><p>港の投票";
    assertFound(page.getBytes(Charset.forName("windows-31j")), page, "windows-31j");
  }

  @Test
  void validUtf8OverrulesADeclaredSingleByteCharset() {
    String page = "<meta charset=iso-8859-1><p>" + GERMAN;
    assertFound(page.getBytes(StandardCharsets.UTF_8), page, "UTF-8");
  }

  @Test
  void aPageThatWronglyDeclaresUtf8IsReadByItsContent() {
    String page = "<meta charset=utf-8><p>" + GERMAN;
    assertFound(page.getBytes(Charset.forName("windows-1252")), page, "windows-1252");
  }

  @Test
  void aTextThatTalksAboutMarkupDeclaresNothing() {
    String text = "Write <meta charset=koi8-r> into the head. " + GERMAN;
    assertFound(text.getBytes(Charset.forName("windows-1252")), text, "windows-1252");
  }

  @Test
  void anUnknownDeclarationIsIgnored() {
    String page = "<meta charset=klingon-8><p>" + GERMAN;
    assertFound(page.getBytes(StandardCharsets.UTF_8), page, "UTF-8");
  }

  @Test
  void brokenBytesInUtf8AreReplacedAndCounted() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(GERMAN.getBytes(StandardCharsets.UTF_8));
    out.write(0xe9);
    out.write(" caf".getBytes(StandardCharsets.UTF_8));
    out.write(0xe9);
    Source source = Source.of("x", out.toByteArray());
    assertThat(source.text()).isEqualTo(GERMAN + "\ufffd caf\ufffd");
    assertThat(source.problems())
        .containsExactly("2 places are not valid UTF-8 and shown as \ufffd");
  }

  @Test
  void aReplacementCharacterThatTheFileHoldsIsNoProblem() {
    Source source = Source.of("x", "a \ufffd b".getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo("a \ufffd b");
    assertThat(source.problems()).isEmpty();
  }

  @Test
  void aForcedCharsetWinsOverEverything() throws Exception {
    byte[] bytes = ("<meta charset=utf-8>" + RUSSIAN).getBytes(Charset.forName("IBM866"));
    Optional<Charset> forced = Optional.of(Encodings.named("ibm866"));
    Source source = Source.read("-", new java.io.ByteArrayInputStream(bytes), forced);
    assertThat(source.text()).endsWith(RUSSIAN);
  }

  @Test
  void anUnknownEncodingIsNamed() {
    assertThatThrownBy(() -> Encodings.named("klingon-8"))
        .isInstanceOf(ReadException.class)
        .hasMessage("there is no encoding \"klingon-8\"");
    assertThatThrownBy(() -> Encodings.named("a b/?")).isInstanceOf(ReadException.class);
    assertThatThrownBy(() -> Encodings.named("")).isInstanceOf(ReadException.class);
  }

  private static void assertFound(byte[] bytes, String text, String charset) {
    Source source = Source.of("x", bytes);
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.charset().name()).isEqualTo(charset);
    assertThat(source.problems()).isEmpty();
  }
}
