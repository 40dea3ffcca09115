package parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void everyCharacterAtEveryPlaceOfAStep() {
    for (int code = 0; code <= Character.MAX_CODE_POINT; code += code < 0x3000 ? 1 : 37) {
      boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
      if (!surrogate) {
        String text = "harbour v".substring(0, code % 10) + Character.toString(code) + "ote";
        assertThat(Utf8.text(text.getBytes(UTF_8))).isEqualTo(text);
      }
    }
  }

  @Test
  void brokenBytesAsTheJdkReadsThem() {
    Random random = new Random(7);
    for (int n = 0; n < 20_000; n++) {
      byte[] bytes = "Die Fähre kostet 12 €, sagt 彼 und 🦫.".getBytes(UTF_8);
      for (int k = 0; k <= n % 3; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Utf8.text(bytes)).isEqualTo(new String(bytes, UTF_8));
    }
  }

  @Test
  void formsThatAreTooLongSurrogatesAndEndsCutOff() {
    for (int[] form :
        new int[][] {
          {0xc0, 0x80},
          {0xc1, 0xbf},
          {0xe0, 0x80, 0x80},
          {0xe0, 0x9f, 0xbf},
          {0xed, 0xa0, 0x80},
          {0xed, 0xbf, 0xbf},
          {0xf0, 0x80, 0x80, 0x80},
          {0xf4, 0x90, 0x80, 0x80},
          {0xf8, 0x88},
          {0xe2, 0x82},
          {0xf0, 0x9f, 0xa6},
          {0x80},
          {0xff},
          {}
        }) {
      byte[] bytes = new byte[form.length];
      for (int i = 0; i < form.length; i++) {
        bytes[i] = (byte) form[i];
      }
      assertThat(Utf8.text(bytes)).isEqualTo(new String(bytes, UTF_8));
    }
  }
}
