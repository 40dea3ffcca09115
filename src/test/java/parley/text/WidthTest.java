package parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthTest {
  @ParameterizedTest(name = "{0} takes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "ferry|5",
        "naïve|5",
        "nai\u0308ve|5",
        "паром|5",
        "Հարութ|6",
        "שָׁלוֹם|4",
        "渡し船|6",
        "ﾌｪﾘｰ|4",
        "배표|4",
        "\u1107\u1162|2", // jamo that nobody composed
        "ไม่|2",
        "हिन्दी|5",
        "😀|2",
        "👍🏽|2",
        "👨‍👩‍👧‍👦|2",
        "🇳🇴🇩🇪|4",
        "🇳|2",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿|2",
        "1️⃣|2",
        "☺|1",
        "☺️|2",
        "⚡|2",
        "✅ done|7",
        "─│▾▸·›…▌|8",
        "\u0301|0",
        "a\u200Bb|2",
      })
  void countsColumns(String text, int columns) {
    assertThat(Width.of(text)).isEqualTo(columns);
  }

  @Test
  void knowsEveryWideCodePointOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
      boolean wide =
          width == UCharacter.EastAsianWidth.WIDE
              || width == UCharacter.EastAsianWidth.FULLWIDTH
              || UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION);
      assertThat(WideRanges.contains(c)).as("U+%04X", c).isEqualTo(wide);
    }
  }

  @Test
  void givesNoColumnsToMarksAndFormatCharactersOnly() {
    List<String> different = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean none = Width.of(Character.toString(c)) == 0;
      if (Character.isDefined(c) && none != isInvisible(c)) {
        different.add(Integer.toHexString(c));
      }
    }
    // Marks that Unicode moved between spacing and non-spacing after the version of JDK 17.
    assertThat(List.of("1734", "1171e")).containsAll(different);
  }

  private static boolean isInvisible(int c) {
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK,
          ECharacterCategory.CONTROL,
          ECharacterCategory.LINE_SEPARATOR,
          ECharacterCategory.PARAGRAPH_SEPARATOR ->
          true;
      case ECharacterCategory.FORMAT -> !isVisibleFormat(c);
      default -> false;
    };
  }

  private static boolean isVisibleFormat(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.PREPENDED_CONCATENATION_MARK);
  }

  @Test
  void knowsTheFormatCharactersThatAreSigns() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      assertThat(Clusters.isVisibleFormat(c)).as("U+%04X", c).isEqualTo(isVisibleFormat(c));
    }
  }

  @Test
  void takesTheShortWayOnlyWhereNothingJoins() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (Clusters.standsAlone((char) c)) {
        assertThat(UCharacter.getIntPropertyValue(c, UProperty.GRAPHEME_CLUSTER_BREAK))
            .as("U+%04X", c)
            .isIn(
                UCharacter.GraphemeClusterBreak.OTHER,
                UCharacter.GraphemeClusterBreak.CONTROL,
                UCharacter.GraphemeClusterBreak.LF,
                UCharacter.GraphemeClusterBreak.LV,
                UCharacter.GraphemeClusterBreak.LVT);
      }
    }
  }

  @Test
  void callsNoEmojiPlain() {
    for (char c = 0x80; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      if (Width.plain(text, 0, 1)) {
        assertThat(UCharacter.hasBinaryProperty(c, UProperty.EMOJI))
            .as("U+%04X", (int) c)
            .isFalse();
        assertThat(UCharacter.isDefined(c)).as("U+%04X", (int) c).isTrue();
        assertThat(Width.of(text)).as("U+%04X", (int) c).isIn(1, 2);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ß", "ж", "—", "’", "│", "▾", "船", "배", "！", "א", "€"})
  void trustsTerminalsWithPlainText(String cluster) {
    assertThat(Width.plain(cluster, 0, cluster.length())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"e\u0301", "😀", "☺️", "✅", "®", "\u0301", "ि", "\uE0B0", "\u001b", "〰"})
  void trustsThemWithNothingElse(String cluster) {
    assertThat(Width.plain(cluster, 0, cluster.length())).isFalse();
  }

  @Test
  void findsTheClustersThatUnicodeDefines() {
    String[] parts = {
      "a",
      " ",
      "\r",
      "\n",
      "\t",
      "é",
      "e\u0301",
      "ж",
      "\u0488",
      "א",
      "\u05B8",
      "ع",
      "\u0651",
      "\u0600",
      "7",
      "ก",
      "\u0E33",
      "\u0E31",
      "\u093F",
      "\u1100",
      "\u1161",
      "\u11A8",
      "가",
      "각",
      "船",
      "か",
      "\u3099",
      "ﾊ",
      "\uFF9E",
      "!",
      "—",
      "…",
      "©",
      "☺",
      "\uFE0F",
      "\u20E3",
      "\u200D",
      "\u200C",
      "\u200B",
      "😀",
      "🏽",
      "👨",
      "🔥",
      "❤",
      "🇳",
      "🇴",
      "🏴",
      "\uDB40\uDC67",
      "\uDB40\uDC7F",
      "\uD834\uDD65",
      "\uFEFF",
      "\uE000"
    };
    Random random = new Random(20240611);
    BreakIterator borders = BreakIterator.getCharacterInstance();
    for (int round = 0; round < 20_000; round++) {
      StringBuilder built = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      String text = built.toString();
      if (text.indexOf('\u093F') >= 0 || text.indexOf('\u0E33') >= 0) {
        text = text.replace("\u200D", ""); // where JDK 17 lets a spacing mark stand in GB11
      }
      borders.setText(text);
      int at = borders.first();
      for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
        assertThat(Width.clusterEnd(text, at)).as(escaped(text) + " from " + at).isEqualTo(end);
        at = end;
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "harbour|7|harbour",
        "harbour|6|harbo…",
        "harbour|1|…",
        "harbour|0|''",
        "渡し船|6|渡し船",
        "渡し船|5|渡し…",
        "渡し船|4|渡…",
        "e\u0301e\u0301e\u0301|2|e\u0301…",
        "a👨‍👩‍👧‍👦b|3|a…",
        "a👨‍👩‍👧‍👦b|4|a👨‍👩‍👧‍👦b",
        "a👨‍👩‍👧‍👦bc|4|a👨‍👩‍👧‍👦…",
      })
  void cutsAtClusterBorders(String text, int columns, String expected) {
    assertThat(Width.fit(text, columns, "…")).isEqualTo(expected);
  }

  @Test
  void doesWithoutTheEllipsisWhereItIsWiderThanTheRoom() {
    assertThat(Width.fit("harbour", 2, "...")).isEqualTo("ha");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0301", "👨\u200D", "🇳", "🏽", "\u1100", "\u0600", "\uDB40\uDC67", "\uD83D"})
  void staysLinearOnEndlessClusters(String unit) {
    String text = "x" + unit.repeat(300_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(Width.of(text)).isPositive();
          assertThat(Width.of(Width.fit(text, 40, "…"))).isLessThanOrEqualTo(40);
        });
  }

  static String escaped(String text) {
    StringBuilder all = new StringBuilder();
    text.codePoints().forEach(c -> all.append(String.format("U+%04X ", c)));
    return all.toString();
  }

  @Test
  void aRunOfLettersIsCountedAsItsClustersAre() {
    String letters = "abc 1-é漢ж👍\u0301\u200D\uFE0F\t";
    Random random = new Random(9);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(12); k > 0; k--) {
        int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, 14)));
        made.appendCodePoint(letters.codePointAt(at));
      }
      String text = made.toString();
      int room = random.nextInt(14);
      int columns = 0;
      int reach = -1;
      for (int at = 0; at < text.length(); ) {
        int end = Clusters.end(text, at);
        int width = Width.widthOfCluster(text, at, end);
        reach = reach < 0 && columns + width > room ? at : reach;
        columns += width;
        at = end;
      }
      assertThat(Width.of(text)).as(text).isEqualTo(columns);
      assertThat(Width.reach(text, 0, text.length(), room))
          .as("%s in %d", text, room)
          .isEqualTo(reach < 0 ? text.length() : reach);
    }
  }
}
