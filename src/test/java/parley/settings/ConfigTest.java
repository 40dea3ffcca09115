package parley.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.settings.Setting.ASCII;
import static parley.settings.Setting.COLOR;
import static parley.settings.Setting.HYPERLINKS;
import static parley.settings.Setting.MAP;
import static parley.settings.Setting.MOUSE;
import static parley.settings.Setting.STATE;
import static parley.settings.Setting.THEME;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.view.Action;
import parley.view.Keymap;

class ConfigTest {
  private static final List<String> THEMES = List.of("auto", "dark", "16");

  private static Config read(String text) {
    return Config.read(text.getBytes(StandardCharsets.UTF_8), THEMES);
  }

  /** Each complaint as a line; only what could be meant instead is somebody else's to say. */
  private static List<String> complaints(String text) {
    List<String> lines = new ArrayList<>();
    for (Complaint c : read(text).complaints()) {
      lines.add((c.line() + ": " + c.what() + ". " + c.hint() + c.unknown()).strip());
    }
    return lines;
  }

  private static List<String> keys(String text, Action action) {
    return read(text).preferences().keymap().keys(action);
  }

  @Test
  void everythingCanBeSet() {
    Config config =
        read(
            """
            # a remark
              # another, = with a sign

            theme = 16
            COLOR=always
               width=100\s
            ascii = true
            mouse = Off
            map = off
            state = false
            hyperlinks = on
            key.next = n
            """);
    assertThat(config.complaints()).isEmpty();
    Preferences now = config.preferences();
    assertThat(now.value(THEME)).isEqualTo("16");
    assertThat(now.value(COLOR)).isEqualTo("always");
    assertThat(now.width()).isEqualTo(100);
    assertThat(now.on(ASCII)).isTrue();
    assertThat(now.on(MOUSE)).isFalse();
    assertThat(now.on(MAP)).isFalse();
    assertThat(now.on(STATE)).isFalse();
    assertThat(now.value(HYPERLINKS)).isEqualTo("on");
    assertThat(now.keymap().keys(Action.NEXT)).containsExactly("n");
    assertThat(now.keymap().keys(Action.HIT_NEXT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "#", "# theme = dark", "\uFEFF"})
  void whatIsNotSetIsAsUsual(String text) {
    assertThat(read(text).complaints()).isEmpty();
    assertThat(read(text).preferences()).isEqualTo(Preferences.USUAL);
  }

  @ParameterizedTest
  @EnumSource(Setting.class)
  void whatIsUsualCanBeSaid(Setting setting) {
    Config config = read(setting.label() + " = " + setting.usual());
    assertThat(config.complaints()).isEmpty();
    assertThat(config.preferences().value(setting)).isEqualTo(setting.usual());
    assertThat(setting.takes())
        .allMatch(word -> complaints(setting.label() + "=" + word).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesEndAsAnySystemEndsThem(String end) {
    String text = "\uFEFFtheme = dark" + end + end + "wdth = 5" + end + "width = 50";
    assertThat(complaints(text)).containsExactly("3: there is no setting \"wdth\". wdth");
    assertThat(read(text).preferences().width()).isEqualTo(50);
    assertThat(read(text).preferences().value(THEME)).isEqualTo("dark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dark; there is no = in \"dark\". Write name = value",
        "theme: dark; there is no = in \"theme: dark\". Write name = value",
        "= dark; there is no name before the =. Write name = value",
        "theme =; theme is empty. Choose one of auto, dark, 16",
        "theme = pink; theme cannot be pink. Choose one of auto, dark, 16",
        "theme = dark # mine; theme cannot be dark # mine. Choose one of auto, dark, 16",
        "width = 19; width cannot be 19. Give a number of columns, 20 or more",
        "width = wide; width cannot be wide. Give a number of columns, 20 or more",
        "width = -1; width cannot be -1. Give a number of columns, 20 or more",
        "width = 99999999999; width cannot be 99999999999. Give a number of columns, 20 or more",
        "width = ٤٠; width cannot be ٤٠. Give a number of columns, 20 or more",
        "mouse = yes; mouse cannot be yes. Choose one of on, off",
        "color = true; color cannot be true. Choose one of auto, always, never",
        "key.nxt = j; there is no action \"nxt\". key.nxt",
        "key. = j; there is no action \"\". key.",
        "key.depth = z; key.depth: z does not end in a digit. The digit says how many levels, as in z3",
        "key.first = g gg; key.first: g and gg begin alike. Keep one of the two",
      })
  void aBadLineIsNamedAndTheRestCounts(String line, String complaint) {
    String text = "mouse = off\n" + (line.startsWith("mouse") ? "map = off" : line) + "\n";
    if (line.startsWith("mouse")) {
      text = "state = off\n" + line + "\n";
    }
    assertThat(complaints(text + "ascii = on")).containsExactly("2: " + complaint);
    assertThat(read(text + "ascii = on").preferences().on(ASCII)).isTrue();
    String name = line.substring(0, Math.max(0, line.indexOf(" =")));
    for (Setting setting : Setting.values()) {
      if (setting.label().equals(name)) {
        Preferences now = read(text + "ascii = on").preferences();
        assertThat(now.value(setting)).isEqualTo(setting.usual());
      }
    }
    assertThat(keys(text, Action.FIRST)).isEqualTo(Action.FIRST.keys());
  }

  @Test
  void aKeyThatThereIsNotIsNamed() {
    assertThat(complaints("key.next = j Foo")).hasSize(1);
    assertThat(complaints("key.next = j Foo").get(0))
        .startsWith("1: key.next: no key \"Foo\". A key is a character (j)");
    assertThat(keys("key.next = n Foo", Action.NEXT)).isEqualTo(Action.NEXT.keys());
  }

  @Test
  void theFirstOfTwoLinesCounts() {
    String text = "theme = dark\ntheme = 16\nkey.next = n\nkey.next = e\n";
    assertThat(complaints(text))
        .containsExactly(
            "2: theme is set in line 1 already. Keep one of the two",
            "4: key.next is set in line 3 already. Keep one of the two");
    assertThat(read(text).preferences().value(THEME)).isEqualTo("dark");
    assertThat(keys(text, Action.NEXT)).containsExactly("n");
    assertThat(complaints("width = 3\nwidth = 30")).hasSize(1);
    assertThat(read("width = 3\nwidth = 30").preferences().width()).isEqualTo(30);
  }

  @Test
  void aKeyBelongsToTheFirstLineThatGivesIt() {
    String text = "key.next = n\nkey.previous = e n\nkey.first = gg\nkey.last = g\n";
    assertThat(complaints(text))
        .containsExactly(
            "2: key.previous: n is given to key.next in line 1. Choose another key",
            "4: key.last: g clashes with gg, given to key.first in line 3. Choose another key");
    assertThat(keys(text, Action.PREVIOUS)).isEqualTo(Action.PREVIOUS.keys());
    assertThat(keys(text, Action.LAST)).isEqualTo(Action.LAST.keys());
    assertThat(keys(text, Action.FIRST)).containsExactly("gg");
  }

  @Test
  void keysMayBeSigns() {
    String text = "key.search = = # \\\nkey.same-next = !";
    assertThat(complaints(text)).isEmpty();
    assertThat(keys(text, Action.SEARCH)).containsExactly("=", "#", "\\");
    assertThat(keys(text, Action.SAME_PREVIOUS)).isEmpty();
    assertThat(keys(text, Action.FILTER_TEXT)).containsExactly("&");
    assertThat(keys(text, Action.INVERT)).isEmpty();
  }

  @Test
  void aSequenceMayBeTakenByItsStart() {
    String text = "key.done = z";
    assertThat(complaints(text)).isEmpty();
    assertThat(keys(text, Action.FOLD_ALL)).isEmpty();
    assertThat(keys(text, Action.TOGGLE)).containsExactly("Tab", "Enter");
    assertThat(keys("key.fold-all = zM\nkey.unfold-all = zz", Action.FOLD_ALL))
        .containsExactly("zM");
  }

  @Test
  void nothingBehindTheSignTakesTheKeysAway() {
    assertThat(keys("key.suspend =", Action.SUSPEND)).isEmpty();
    assertThat(keys("key.quit =", Action.QUIT)).isEmpty();
    assertThat(complaints("key.quit =")).isEmpty(); // q still leads out
    assertThat(keys("key.next = j j J j", Action.NEXT)).containsExactly("j", "J");
  }

  @ParameterizedTest
  @CsvSource({
    "'key.quit =|key.back =', 2",
    "'key.back =|theme = dark|key.quit =', 3",
    "'key.next = q|key.previous = Q Ctrl-C', 2",
    "'key.first = q Q Ctrl-C', 1",
    "'key.quit =|key.help = Ctrl-C|key.back =', 3",
    "'key.next = qq|key.last = Q|key.quit =', 3",
  })
  void nobodyIsLockedIn(String lines, int line) {
    String text = lines.replace('|', '\n');
    assertThat(complaints(text))
        .containsExactly(
            line + ": no key is left to quit with. Ctrl-C still quits; give key.quit another key");
    assertThat(keys(text, Action.QUIT)).containsExactly("Ctrl-C");
    for (Action action : Action.values()) {
      assertThat(action == Action.QUIT || !keys(text, action).contains("Ctrl-C")).isTrue();
    }
  }

  @Test
  void whatIsNoTextIsLeftOutAsAWhole() {
    assertThat(complaints("theme = dark\n\0")).hasSize(1).first().asString().startsWith("0: is no");
    byte[] latin = "theme = dark\n# gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Config.read(latin, THEMES).complaints().get(0).what()).isEqualTo("is not UTF-8");
    assertThat(Config.read(latin, THEMES).preferences()).isEqualTo(Preferences.USUAL);
    byte[] utf16 = "theme = dark".getBytes(StandardCharsets.UTF_16);
    assertThat(Config.read(utf16, THEMES).complaints()).hasSize(1);
    String big = "theme = dark\n".repeat(1 + Config.MOST_BYTES / 13);
    assertThat(complaints(big)).hasSize(1).first().asString().contains("is too big");
    assertThat(read(big).preferences()).isEqualTo(Preferences.USUAL);
  }

  /** Whatever a file holds, no two actions share a key, no key hides another, one leads out. */
  @Test
  void anyFileGivesKeysThatWork() {
    Random random = new Random(7);
    String[] some = {
      "j", "z", "zM", "gg", "g", "Q", "Ctrl-C", "q", "Tab", "x", "F1", "1", "z1", ""
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int line = 0; line < 1 + random.nextInt(12); line++) {
        Action action = Action.values()[random.nextInt(Action.values().length)];
        action = random.nextInt(4) == 0 ? Action.QUIT : action;
        text.append(Config.label(action)).append(" =");
        for (int k = random.nextInt(4); k > 0; k--) {
          text.append(' ').append(some[random.nextInt(some.length)]);
        }
        text.append('\n');
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    Keymap keymap = read(text).preferences().keymap();
    List<String> all = new ArrayList<>();
    for (Action action : Action.values()) {
      all.addAll(keymap.keys(action));
    }
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < i; k++) {
        String both = all.get(i) + " and " + all.get(k);
        assertThat(Keymap.clash(all.get(i), all.get(k)) ? both : "").as(text).isEmpty();
      }
    }
    List<String> out = new ArrayList<>(keymap.keys(Action.QUIT));
    out.addAll(keymap.keys(Action.BACK));
    assertThat(out).as(text).isNotEmpty();
  }
}
