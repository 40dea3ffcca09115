package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinderTest {
  private static final String LETTERS = "aAbBqQkKsS\u212A\u017F\u0130\u0131iI éÉжЖ-";

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  @Test
  void findsWhatAComparisonAtEachPlaceFinds() {
    Random random = new Random(5);
    for (int n = 0; n < 20_000; n++) {
      String query = random(random, 1 + random.nextInt(3));
      String text = random(random, random.nextInt(30));
      Finder finder = new Finder(query);
      boolean anyCase = query.equals(query.toLowerCase(java.util.Locale.ROOT));
      int from = random.nextInt(3);
      int expected = -1;
      for (int i = from; i + query.length() <= text.length() && expected < 0; i++) {
        expected = text.regionMatches(anyCase, i, query, 0, query.length()) ? i : -1;
      }
      if (finder.isExact()) {
        assertThat(finder.find(text, from)).as("%s in %s", query, text).isEqualTo(expected);
      } else {
        assertThat(finder.find(text, from)).isIn(expected, finder.find(text, from));
      }
    }
  }

  @Test
  void standsForAPatternWhereItFindsTheSame() {
    Random random = new Random(6);
    int taken = 0;
    for (int n = 0; n < 20_000; n++) {
      Pattern pattern = Patterns.smartCase(random(random, 1 + random.nextInt(3)));
      Optional<Finder> finder = Patterns.finder(pattern);
      String text = random(random, random.nextInt(30));
      if (finder.isPresent()) {
        taken++;
        Matcher matcher = pattern.matcher(text);
        assertThat(finder.get().find(text, 0))
            .as("%s in %s", pattern, text)
            .isEqualTo(matcher.find() ? matcher.start() : -1);
      }
    }
    assertThat(taken).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "^a", "a|b", "(a)", "[ab]", "a+", "\\\\w", "a{2}", "a$", "sis"})
  void leavesPatternsWithSignsToThePattern(String regex) {
    assertThat(Patterns.finder(Patterns.smartCase(regex))).isEmpty();
  }
}
