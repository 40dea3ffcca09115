package parley.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {
  private static String quoted(String value) throws IOException {
    StringBuilder out = new StringBuilder();
    new Json(out).string(value);
    return out.toString();
  }

  @Test
  void everyCharacterOfTheBasicPlaneComesBack() throws IOException {
    for (int c = 0; c <= 0xffff; c++) {
      String value = "a" + (char) c + "b";
      String expected = Character.isSurrogate((char) c) ? "a\ufffdb" : value;
      assertThat(StrictJson.parse(quoted(value))).isEqualTo(expected);
    }
  }

  @Test
  void pairsOfSurrogatesStayAsTheyAre() throws IOException {
    assertThat(quoted("a😀b👩‍🚀")).isEqualTo("\"a😀b👩‍🚀\"");
  }

  @Test
  void loneSurrogatesBecomeTheReplacementCharacterWhereverTheyStand() throws IOException {
    for (String lone : new String[] {"\ud83d", "\ude00", "\ude00\ud83d", "x\ud83d", "\ud83dx"}) {
      String json = quoted(lone);
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).as(json).isTrue();
      assertThat((String) StrictJson.parse(json)).hasSameSizeAs(lone).contains("\ufffd");
    }
  }

  @Test
  void nothingThatATerminalObeysIsPrinted() throws IOException {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xffff; c++) {
      all.append(c);
    }
    String json = quoted(all.toString());
    assertThat(json.chars().filter(Character::isISOControl)).isEmpty();
    assertThat(json).doesNotContain("\u2028", "\u2029", "\u202e", "\u2066", "\u200f", "\u061c");
  }

  @Test
  void quotesBackslashesAndLineEndsHaveTheirShortForms() throws IOException {
    assertThat(quoted("\"\\\n\r\t\b\u001b\u009b\u2028"))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0008\\u001b\\u009b\\u2028\"");
  }

  @Test
  void commasStandBetweenValuesOnly() throws IOException {
    StringBuilder out = new StringBuilder();
    Json json = new Json(out);
    json.open('[').open('[').close(']').open('{').close('}').number(-1).numberOrNull(-1);
    json.open('{').key("a").stringOrNull("").key("b").open('[').string("").close(']').close('}');
    json.close(']');
    assertThat(out.toString()).isEqualTo("[[],{},-1,null,{\"a\":null,\"b\":[\"\"]}]");
  }
}
