package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.text.Role;

/**
 * Text stands out from what is behind it as WCAG 2 asks (1.4.3 and 1.4.6: 4.5, and 7 for contrast;
 * 1.4.11: 3 for what is no text). The sixteen colours are not checked: each user chose their own.
 */
class ContrastTest {
  private static final Set<Role> DRAWN =
      Set.of(
          Role.RULE,
          Role.GUIDE_1,
          Role.GUIDE_2,
          Role.GUIDE_3,
          Role.GUIDE_4,
          Role.GUIDE_5,
          Role.GUIDE_6);

  private static final Pattern TRUE = Pattern.compile("([34])8;2;(\\d+);(\\d+);(\\d+)");
  private static final Pattern INDEXED = Pattern.compile("([34])8;5;(\\d+)");

  /** Each theme on the grounds that it is for: the plain one, and one as many terminals have. */
  @ParameterizedTest
  @CsvSource({
    "dark, 000000, 4.5",
    "dark, 1e1e1e, 4.5",
    "light, ffffff, 4.5",
    "light, f8f8f8, 4.5",
    "contrast, 000000, 7",
    "contrast-light, ffffff, 7",
  })
  void everyRoleStandsOut(String name, String behind, double least) {
    SoftAssertions all = new SoftAssertions();
    for (String term : List.of("foot", "xterm-256color")) {
      Theme theme = Theme.choose(name, "always", Map.of("TERM", term));
      for (Role role : Role.values()) {
        if (role != Role.TEXT) { // that is the terminal's own
          List<Integer> colors = colors(theme.sgr(role), Integer.parseInt(behind, 16));
          all.assertThat(ratio(colors.get(0), colors.get(1)))
              .as("%s on %s with %s", role, behind, term)
              .isGreaterThanOrEqualTo(DRAWN.contains(role) ? 3 : least);
        }
      }
    }
    all.assertAll();
  }

  /** The colour of the text and that behind it. */
  private static List<Integer> colors(String sgr, int behind) {
    List<Integer> both = new ArrayList<>(List.of(-1, behind));
    Matcher exact = TRUE.matcher(sgr);
    while (exact.find()) {
      int rgb = number(exact, 2) << 16 | number(exact, 3) << 8 | number(exact, 4);
      both.set(exact.group(1).equals("3") ? 0 : 1, rgb);
    }
    Matcher indexed = INDEXED.matcher(sgr);
    while (indexed.find()) {
      both.set(indexed.group(1).equals("3") ? 0 : 1, Colors.indexed(number(indexed, 2)));
    }
    assertThat(both.get(0)).as(sgr).isNotNegative();
    return both;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static double ratio(int one, int other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Test
  void theRatioIsThatOfTheStandard() {
    assertThat(ratio(0, 0xFFFFFF)).isEqualTo(21);
    assertThat(ratio(0x777777, 0xFFFFFF)).isBetween(4.47, 4.49);
  }

  /** The quick way to the nearest colour finds nothing much worse than looking at all of them. */
  @Test
  void reducedColorsAreNear() {
    for (int rgb = 0; rgb < 0x1000000; rgb += 0x1237) {
      int best = Integer.MAX_VALUE;
      for (int i = 16; i < 256; i++) {
        best = Math.min(best, Colors.distance(rgb, Colors.indexed(i)));
      }
      int found = Colors.distance(rgb, Colors.indexed(Colors.nearestIndex(rgb)));
      assertThat(found).as(Integer.toHexString(rgb)).isLessThanOrEqualTo(best + best / 2 + 600);
    }
    assertThat(Colors.nearestIndex(0x5FD7D7)).isEqualTo(80);
    assertThat(Colors.nearestIndex(0x949494)).isEqualTo(246);
    assertThat(Colors.nearestIndex(0x080808)).isEqualTo(232);
    assertThat(Colors.nearestIndex(0xFFFFFF)).isEqualTo(231);
    assertThat(Colors.nearestOfSixteen(0x00FFFF)).isEqualTo(14);
    assertThat(Colors.nearestOfSixteen(0xA00000)).isEqualTo(1);
  }
}
