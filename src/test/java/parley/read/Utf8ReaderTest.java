package parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ReaderTest {
  private static final String[] LETTERS = {
    "a",
    " ",
    "<p>plain text of some length</p>",
    "\u00e4",
    "\u20ac",
    "\ud83d\ude00",
    "\ufffd",
    "\u0000"
  };

  private static String read(byte[] bytes, Random random) {
    Utf8Reader reader = new Utf8Reader(bytes, 0);
    StringWriter out = new StringWriter();
    char[] room = new char[64];
    int offset = random.nextInt(20);
    int n = reader.read(room, offset, 1 + random.nextInt(40));
    while (n >= 0) {
      out.write(room, offset, n);
      offset = random.nextInt(20);
      n = reader.read(room, offset, 1 + random.nextInt(40));
    }
    return out.toString();
  }

  @Test
  void readsWhatTheJdkReadsInPartsOfAnySize() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(LETTERS[random.nextInt(LETTERS.length)]);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      assertThat(Utf8.isValid(bytes, 0, bytes.length)).isTrue();
      assertThat(read(bytes, random)).isEqualTo(text.toString());
    }
  }

  @Test
  void isAsStrictAsTheJdk() {
    Random random = new Random(8);
    int[] edges = {
      0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xff
    };
    int sound = 0;
    for (int round = 0; round < 100_000; round++) {
      byte[] bytes = new byte[random.nextInt(12)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) edges[random.nextInt(edges.length)];
      }
      boolean valid = isValid(bytes);
      sound += valid ? 1 : 0;
      assertThat(Utf8.isValid(bytes, 0, bytes.length)).isEqualTo(valid);
    }
    assertThat(sound).isPositive();
  }

  private static boolean isValid(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).length() >= 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void aSourceBeginsAsItsTextDoesAndIsReadAsIt() throws Exception {
    String page = "<p>" + "Gr\u00fc\u00dfe \ud83d\ude00 ".repeat(4000);
    for (String text : new String[] {page, "\ufeff" + page, "  " + page, "no page", ""}) {
      byte[] bytes = text.getBytes(UTF_8);
      Source whole = Source.of("a", bytes);
      Source parts = Source.of("a", bytes);
      assertThat(whole.text()).startsWith(parts.beginning());
      assertThat(parts.beginning().length())
          .isGreaterThanOrEqualTo(Math.min(4096, whole.text().length()));
      StringWriter out = new StringWriter();
      parts.reader().transferTo(out);
      assertThat(out.toString()).isEqualTo(whole.text());
      assertThat(parts.charset()).isEqualTo(UTF_8);
      assertThat(parts.problems()).isEmpty();
    }
  }

  @Test
  void whatIsBrokenIsMendedAndToldAsEver() throws Exception {
    byte[] bytes = "<p>Gr\u00fc\u00dfe \u20ac".getBytes(UTF_8);
    bytes[bytes.length - 1] = 'x';
    Source source = Source.of("a", bytes);
    StringWriter out = new StringWriter();
    source.reader().transferTo(out);
    assertThat(out.toString()).isEqualTo(source.text()).contains("\ufffd");
    assertThat(source.problems()).hasSize(1);
    Source named = Source.read("a", new ByteArrayInputStream(bytes), Optional.of(UTF_8));
    assertThat(named.text()).isEqualTo(source.text());
    assertThat(named.problems()).hasSize(1);
  }
}
