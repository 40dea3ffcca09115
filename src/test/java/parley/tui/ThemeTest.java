package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import parley.text.Role;

class ThemeTest {
  private static final Map<String, String> XTERM = Map.of("TERM", "xterm");
  private static final Map<String, String> XTERM_256 = Map.of("TERM", "xterm-256color");
  private static final Map<String, String> FOOT = Map.of("TERM", "foot");

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
    "TERM=rxvt;COLORFGBG=0:15, 16, auto, 16",
    "TERM=xterm, contrast, auto, contrast",
    "TERM=xterm, contrast-light, always, contrast-light",
    "TERM=xterm;NO_COLOR=1, contrast, auto, mono",
    "TERM=vt100, contrast, always, contrast",
    "TERM=vt420, auto, auto, mono",
    "TERM=vte-256color, auto, auto, dark",
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
    for (String name : Theme.names()) {
      assertThat(Theme.choose(name, "auto", XTERM).sgr(role))
          .matches("0(;[1247])*(;(3[0-7]|9[0-7]))?(;(4[0-7]|10[0-7]))?");
    }
    assertThat(Theme.choose("16", "auto", FOOT).sgr(role))
        .isEqualTo(Theme.choose("dark", "auto", XTERM).sgr(role));
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm, SIXTEEN",
    "TERM=linux, SIXTEEN",
    "TERM=screen, SIXTEEN",
    "TERM=vt525, SIXTEEN",
    "TERM=vt100, NONE",
    "TERM=vt320, NONE",
    "TERM=xterm-mono, NONE",
    "TERM=xterm-256color, INDEXED",
    "TERM=tmux-256color, INDEXED",
    "TERM=putty-256color, INDEXED",
    "TERM=xterm;COLORTERM=truecolor, TRUE",
    "TERM=xterm-256color;COLORTERM=24bit, TRUE",
    "TERM=xterm-256color;COLORTERM=yes, INDEXED",
    "TERM=tmux-256color;COLORTERM=truecolor, TRUE",
    "TERM=screen-256color;COLORTERM=truecolor;TMUX=/tmp/t, TRUE",
    "TERM=screen-256color;COLORTERM=truecolor, INDEXED",
    "TERM=xterm-direct, TRUE",
    "TERM=xterm-kitty, TRUE",
    "TERM=alacritty, TRUE",
    "TERM=foot-extra, TRUE",
    "TERM=wezterm, TRUE",
  })
  void variablesTellHowManyColorsThereAre(String env, ColorDepth depth) {
    assertThat(ColorDepth.of(env(env))).isEqualTo(depth);
  }

  @Test
  void asManyColorsAreUsedAsThereAre() {
    assertThat(Theme.choose("dark", "auto", XTERM_256).sgr(Role.AUTHOR)).isEqualTo("0;1;38;5;80");
    assertThat(Theme.choose("dark", "auto", FOOT).sgr(Role.AUTHOR))
        .isEqualTo("0;1;38;2;95;215;215");
    assertThat(Theme.choose("contrast", "auto", XTERM).sgr(Role.SELECTED)).isEqualTo("0;1;30;106");
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
    "CURSOR, TEXT",
    "WARNING, TEXT",
    "BADGE, TEXT",
    "PROMPT, TEXT",
  })
  void meaningsThatMustDiffer(Role one, Role other) {
    for (String name : Theme.names()) {
      for (Map<String, String> env : List.of(XTERM, XTERM_256, FOOT)) {
        Theme theme = Theme.choose(name, "auto", env);
        assertThat(theme.sgr(one)).as(name + " " + env).isNotEqualTo(theme.sgr(other));
      }
    }
  }
}
