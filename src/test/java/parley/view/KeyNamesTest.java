package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyNamesTest {
  @ParameterizedTest
  @CsvSource({
    "j, j",
    "#, #",
    "=, =",
    "é, é",
    "e\u0301, é",
    "Ж, Ж",
    "👍, 👍",
    "zM, zM",
    "gg, gg",
    "ZZ, ZZ",
    "]c, ]c",
    "Up, Up",
    "up, up",
    "f1, f1",
    "f12, F12",
    "F19, F19",
    "space, Space",
    "ESCAPE, Esc",
    "Return, Enter",
    "PageDown, PgDn",
    "shift-tab, Shift-Tab",
    "ctrl-e, Ctrl-E",
    "Ctrl-\\, Ctrl-\\",
    "Ctrl-Space, Ctrl-Space",
    "alt-j, Alt-j",
    "Alt-J, Alt-J",
    "Alt--, Alt--",
    "alt-ctrl-e, Ctrl-Alt-E",
    "Alt-Up, Alt-Up",
    "ctrl-pgdn, Ctrl-PgDn",
    "Ctrl-F2, Ctrl-F2",
  })
  void keysAreReadAsPeopleWriteThem(String written, String name) {
    assertThat(KeyNames.read(written)).contains(name);
  }

  /** What no terminal sends, or what parley could not tell from something else. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "Foo", "zzz", "Ctrl-", "Alt-", "Ctrl-1", "Ctrl-é", "Ctrl-I", "ctrl-m", "Ctrl-H",
        "Ctrl-J", "Ctrl-Up", "Ctrl-Esc", "Shift-j", "Shift-Up", "F0", "F20", "F123", "Ux", "Fx",
        "Ctrl-Ctrl-E", "Alt-zM", "Ctrl-Shift-Tab", "\t", "a\u0007", "\u00A0", "Super-x", "Alt-👍"
      })
  void keysThatNeverComeAreRefused(String written) {
    assertThat(KeyNames.read(written)).isEmpty();
  }

  @Test
  void everyKeyOfTheTableIsCalledAsItIsRead() {
    for (Action action : Action.values()) {
      for (String key : action.keys()) {
        assertThat(KeyNames.read(key)).contains(key);
      }
    }
  }
}
