package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Texts that nobody means well with: whatever comes in, what leaves is safe, stable and fits. */
class HostileTextTest {
  private static final int ROUNDS = 20_000;

  /** Characters on which the rules of sanitizing, clusters and normal forms turn. */
  private static final int[] EDGES = {
    0, 7, 8, 9, 10, 13, 0x1B, ' ', ' ', 'a', 'e', '>', '-', '/', 0x7F, 0x85, 0x9B, 0xA0, 0xAD,
    0x300, 0x301, 0x316, 0x323, 0x327, 0x344, 0x34F, 0x5D9, 0x5B4, 0x600, 0x61C, 0x627, 0x653,
    0x64E, 0x93F, 0x94D, 0x915, 0x9B0, 0x9CD, 0xAC00, 0x1100, 0x1161, 0x11A8, 0x1F71, 0x2000,
    0x200B, 0x200C, 0x200C, 0x200D, 0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2069, 0x20E3, 0x212B,
    0x2329, 0x2764, 0x2ADC, 0x3000, 0x3042, 0x3099, 0x8239, 0xD83D, 0xDE00, 0xF900, 0xFB1D, 0xFB2C,
    0xFE0E, 0xFE0F, 0xFEFF, 0xFF9E, 0xFFF9, 0xFFFD, 0xFFFE, 0x1D15E, 0x1D165, 0x1F1E6, 0x1F3F4,
    0x1F3FB, 0x1F468, 0x1F525, 0xE0001, 0xE0067, 0xE0067, 0xE007F, 0xE0100, 0x10FFFF
  };

  @Test
  void randomBytesLeaveSafe() {
    Random random = new Random(7);
    List<Charset> charsets =
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.ISO_8859_1,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1251"));
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      check(new String(bytes, charsets.get(round % charsets.size())));
    }
  }

  @Test
  void randomCodePointsLeaveSafe() {
    Random random = new Random(11);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
      check(text.toString());
    }
  }

  @Test
  void randomEdgesLeaveSafe() {
    Random random = new Random(13);
    for (int round = 0; round < 10 * ROUNDS; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(24); n > 0; n--) {
        text.appendCodePoint(EDGES[random.nextInt(EDGES.length)]);
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    String block = Sanitizer.block(text);
    String line = Sanitizer.line(text);
    Supplier<String> name = () -> WidthTest.escaped(text); // costs more than the check
    for (String clean : List.of(block, line)) {
      assertThat(SanitizerTest.isForbidden(clean)).as(name).isFalse();
      assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).as(name).isTrue();
    }
    assertThat(Sanitizer.block(block)).as(name).isSameAs(block);
    assertThat(Sanitizer.line(line)).as(name).isSameAs(line);
    assertThat(line).as(name).doesNotContain("\n").doesNotContain("  ");
    assertThat(block).as(name).doesNotContain("\n\n\n").doesNotContain(" \n");
  }
}
