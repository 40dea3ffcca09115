package parley.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferry is late — again… “Really?” – yes, 3 €",
        "naïve Łódź 5 №",
        "Паром опоздал",
        "渡し船、また遅れた。",
        "הסירה מאחרת",
        "العبارة",
        "👍 fine 😀",
        "שָׁלוֹם",
        "हिन्दी",
        "☺️ 1️⃣ 👨‍👩‍👧‍👦 👍🏽 🇳🇴 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️‍🔥 🏳️‍🌈",
        "می‌خواهم",
        "র‍্যাম",
        "\uE0B0"
      })
  void returnsCleanTextItself(String text) {
    assertThat(Sanitizer.line(text)).isSameAs(text);
    assertThat(Sanitizer.block(text)).isSameAs(text);
  }

  @Test
  void returnsACleanBlockItself() {
    String text = "First.\n  code\n\n> quoted\nlast";
    assertThat(Sanitizer.block(text)).isSameAs(text);
  }

  static List<Arguments> removesWhatATerminalWouldObeyOrHide() {
    return List.of(
        arguments("\u001b[31mred\u001b[0m", "[31mred[0m"),
        arguments("\u009b31mred\u0000\u0007\u007f", "31mred"),
        arguments("nai\u0308ve", "naïve"),
        arguments("a\u202Ecba\u202C", "acba"),
        arguments("\u2067a\u2069\u200E\u200F\u061C", "a"),
        arguments("so\u00ADft\u200Bly\uFEFF\u2060", "softly"),
        arguments("10\u00A0km\u202Foff", "10 km off"),
        arguments("\uFFF9base\uFFFAnote\uFFFB", "basenote"),
        arguments("x\uD83D", "x"),
        arguments("\uDE00x", "x"),
        arguments("x\uFFFEy\uFDD0", "xy"),
        arguments("a\u200Db", "ab"),
        arguments("a\u200Cb", "ab"),
        arguments("👨\u200D x", "👨 x"),
        arguments("\uDB40\uDC67hidden", "hidden"),
        arguments("🏴\uDB40\uDC67\uDB40\uDC62", "🏴"),
        arguments("\u212B\u2126", "ÅΩ"),
        arguments("e\u200B\u0301", "é"));
  }

  @ParameterizedTest
  @MethodSource
  void removesWhatATerminalWouldObeyOrHide(String text, String expected) {
    assertThat(Sanitizer.line(text)).isEqualTo(expected);
    assertThat(Sanitizer.block(text)).isEqualTo(expected);
  }

  static List<Arguments> makesOneLine() {
    return List.of(
        arguments("  two  words\t\n here \u2028 now\u3000", "two words here now"),
        arguments("a\r\nb\rc", "a b c"),
        arguments(" \u00A0\n\t", ""),
        arguments("a\u0085b\u000Cc", "a b c"));
  }

  @ParameterizedTest
  @MethodSource
  void makesOneLine(String text, String expected) {
    assertThat(Sanitizer.line(text)).isEqualTo(expected);
  }

  static List<Arguments> keepsLinesInOrder() {
    return List.of(
        arguments("a \r\nb\rc\u2028d\u2029e\u0085f\u000Cg", "a;b;c;d;e;f;g"),
        arguments("\n \n  code\n\n\n \nend \n\n", "  code;;end"),
        arguments("\tx\n  \ty", "    x;    y"),
        arguments("ab\tc", "ab  c"),
        arguments("a\r\n\r\nb", "a;;b"),
        arguments("\u3000gap\u3000", "\u3000gap"),
        arguments(" \n\t\r\n", ""));
  }

  @ParameterizedTest
  @MethodSource
  void keepsLinesInOrder(String text, String expected) {
    assertThat(Sanitizer.block(text)).isEqualTo(expected.replace(';', '\n'));
  }

  @Test
  void keepsEightMarksOfAPile() {
    String pile = Sanitizer.line("z" + "\u0335\u0336\u0353".repeat(40_000) + "algo");
    assertThat(pile).startsWith("z").endsWith("algo").hasSize(1 + 8 + 4);
    assertThat(Sanitizer.line("👍" + "🏽".repeat(100))).isEqualTo("👍" + "🏽".repeat(8));
    assertThat(Sanitizer.line("👨" + "\u200D👨".repeat(100))).contains("👨👨");
  }

  @Test
  void keepsNoJoinerForAMarkThatIsOneTooMany() {
    for (int marks = 0; marks < 12; marks++) {
      String clean = Sanitizer.line("ع" + "\u0651".repeat(marks) + "\u200D\u0651x");
      assertThat(Sanitizer.line(clean)).as(marks + " marks").isSameAs(clean);
    }
  }

  @Test
  void letsNoCodePointThroughThatObeysOrHides() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String hex = Integer.toHexString(c);
      for (String text : List.of("a" + Character.toString(c) + "b", Character.toString(c))) {
        String clean = Sanitizer.block(text);
        assertThat(isForbidden(clean)).as(hex).isFalse();
        assertThat(Sanitizer.block(clean)).as(hex).isSameAs(clean);
        assertThat(isForbidden(Sanitizer.line(text))).as(hex).isFalse();
      }
    }
  }

  @Test
  void dropsNothingThatHasAPicture() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean visible =
          UCharacter.isDefined(c)
              && UCharacter.hasBinaryProperty(c, UProperty.GRAPHEME_BASE)
              && !UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)
              && !UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
      if (visible) {
        assertThat(Sanitizer.line("a" + Character.toString(c) + "b").length())
            .as(Integer.toHexString(c))
            .isGreaterThan(2);
      }
    }
  }

  @Test
  void scansQuicklyOnlyWhatNormalizingNeverTouches() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (Inert.skip(text, 0) == text.length()) {
        String hex = Integer.toHexString(c);
        assertThat(UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK)).as(hex).isOne();
        assertThat(UCharacter.getCombiningClass(c)).as(hex).isZero();
        assertThat(isForbidden(text)).as(hex).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301\u0316", "👨\u200D", "\uDB40\uDC67", "🏴\uDB40\uDC67", " ", "\t", "\n", "\r\n",
        " \n", "\u00A0", "\u202E", "\uD83D", "\u0627\u200D", "\u001b[31m", "\u1100", "\u200B"
      })
  void staysLinearOnEndlessRepetition(String unit) {
    String text = "x" + unit.repeat(300_000) + "y";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Sanitizer.line(text)).startsWith("x").endsWith("y");
          assertThat(Sanitizer.block(text)).startsWith("x").endsWith("y");
        });
  }

  /** What must never reach a terminal, told by ICU instead of by the code under test. */
  static boolean isForbidden(String text) {
    return !Unsafe.in(text).isEmpty();
  }
}
