package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parley.text.Role;

class ThemeTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm, auto, auto, dark",
    "TERM=xterm;NO_COLOR=1, auto, auto, mono",
    "TERM=xterm;NO_COLOR=, auto, auto, dark",
    "TERM=xterm;NO_COLOR=1, dark, auto, mono",
    "TERM=xterm;NO_COLOR=1, auto, always, dark",
    "TERM=xterm, light, never, mono",
    "TERM=vt100, auto, auto, mono",
    "TERM=vt220, auto, auto, mono",
    "TERM=xterm-mono, auto, auto, mono",
    "TERM=linux, auto, auto, dark",
    "TERM=xterm, mono, always, mono",
    "TERM=xterm, light, auto, light",
    "TERM=rxvt;COLORFGBG=0:15, auto, auto, light",
    "TERM=rxvt;COLORFGBG=0:default:7, auto, auto, light",
    "TERM=rxvt;COLORFGBG=15:0, auto, auto, dark",
    "TERM=rxvt;COLORFGBG=0:15, dark, auto, dark",
  })
  void environmentAndOptionsChoose(String env, String name, String color, String chosen) {
    assertThat(Theme.choose(name, color, env(env)).name()).isEqualTo(chosen);
  }

  private static Map<String, String> env(String given) {
    Map<String, String> env = new java.util.HashMap<>();
    for (String pair : given.split(";")) {
      int at = pair.indexOf('=');
      env.put(pair.substring(0, at), pair.substring(at + 1).replace(':', ';'));
    }
    return env;
  }

  @Test
  void unknownNamesAreRefused() {
    assertThatThrownBy(() -> Theme.choose("pink", "auto", XTERM)).hasMessageContaining("pink");
    assertThatThrownBy(() -> Theme.choose("dark", "maybe", XTERM)).hasMessageContaining("maybe");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void withoutColorThereAreOnlyAttributes(Role role) {
    assertThat(Theme.choose("mono", "auto", XTERM).sgr(role)).matches("0(;[1247])*");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void sixteenColorsAreEnough(Role role) {
    for (String name : new String[] {"dark", "light"}) {
      assertThat(Theme.choose(name, "auto", XTERM).sgr(role))
          .matches("0(;[1247])*(;(3[0-7]|9[0-7]))?(;4[0-7])?");
    }
  }

  @Test
  void moreColorsAreUsedWhereThereAre() {
    assertThat(Theme.choose("dark", "auto", Map.of("TERM", "xterm-256color")).sgr(Role.AUTHOR))
        .contains("38;5;");
    Map<String, String> truecolor = Map.of("TERM", "foot", "COLORTERM", "truecolor");
    assertThat(Theme.choose("light", "auto", truecolor).sgr(Role.AUTHOR)).contains("38;5;");
  }

  /** What a person must be able to tell apart on one screen, in every theme. */
  @ParameterizedTest
  @CsvSource({
    "AUTHOR, TEXT",
    "AUTHOR_AT_CURSOR, AUTHOR",
    "AUTHOR_CHOSEN, AUTHOR",
    "AUTHOR_CHOSEN, AUTHOR_AT_CURSOR",
    "MATCH, TEXT",
    "MATCH_AT_CURSOR, MATCH",
    "DIM, TEXT",
    "SELECTED, TEXT",
    "STATUS, TEXT",
    "TITLE, TEXT",
    "LINK, TEXT",
    "QUOTE, TEXT",
  })
  void meaningsThatMustDiffer(Role one, Role other) {
    for (String name : Theme.names()) {
      for (String term : new String[] {"xterm", "xterm-256color"}) {
        Theme theme = Theme.choose(name, "auto", Map.of("TERM", term));
        assertThat(theme.sgr(one)).as(name + " " + term).isNotEqualTo(theme.sgr(other));
      }
    }
  }
}
