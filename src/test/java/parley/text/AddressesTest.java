package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.example/",
        "HTTPS://a.example/x?y=z&w#f",
        "mailto:ada@a.example?subject=Ferry",
        "https://a.example/attach"
      })
  void pagesAndLettersAreOpened(String address) {
    assertThat(Addresses.opens(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,<b>",
        "ftp://a.example/",
        "a.example/x",
        "/x",
        "#x",
        "",
        ":",
        "-v",
        "http",
        "mailto:a@b.example?Attach=/etc/passwd",
        "mailto:a@b.example?%61ttachment=x",
        "mailto:a@b.example?%41%74tach=x",
        "mailto:a@b.example?a%54Tach=x",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "java\u200bscript:alert(1)",
        "vbscript:x",
        "view-source:https://a.example/",
        "ht tp://a.example/",
        "//a.example/x",
        "-oProxyCommand=x",
        "--help",
        "smb://a.example/x"
      })
  void nothingElseIs(String address) {
    assertThat(Addresses.refusal(address)).isNotEmpty();
  }

  @Test
  void aSchemeWithBlanksInItIsNamedAsABrowserTakesIt() {
    assertThat(Addresses.refusal("java\tscript:alert(1)")).endsWith("not javascript:");
    assertThat(Addresses.refusal(" file:///etc/passwd")).endsWith("not file:");
    assertThat(Addresses.refusal("/x")).contains("without the address of its page");
  }

  @Test
  void anEndlessAddressIsNot() {
    assertThat(Addresses.opens("https://a.example/" + "x".repeat(8_000))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x?y=%20#z, https://a.example/x?y=%20#z",
    "https://münze.example/é, https://m%C3%BCnze.example/%C3%A9",
    "https://a.example/👍, https://a.example/%F0%9F%91%8D",
    "https://a.example/\"$(id)`\\{}|^<>, https://a.example/%22$(id)%60%5C%7B%7D%7C%5E%3C%3E",
  })
  void anAddressIsOneWordOfPrintableAscii(String address, String encoded) {
    assertThat(Addresses.encoded(address)).isEqualTo(encoded);
    assertThat(Addresses.encoded(encoded)).isEqualTo(encoded);
  }

  @Test
  void noControlCharacterOrBlankPasses() {
    StringBuilder all = new StringBuilder("https://a.example/");
    for (char c = 0; c < 0x250; c++) {
      all.append(c);
    }
    all.append('\u202e').append('\ud800');
    assertThat(Addresses.encoded(all.toString())).matches("[!-~]+");
    assertThat(Addresses.encoded("https://a/ \033]8;;\007\n"))
        .isEqualTo("https://a/%20%1B]8;;%07%0A");
  }
}
