package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A grammar that lets everything pass would find no leak. */
class TerminalStreamTest {
  private static final Theme MONO = Theme.choose("mono", "auto", Map.of());

  private static final String BEGIN = "\033[?2026h";
  private static final String END = "\033[?2026l";

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\033[31m",
        "\033[?1049l",
        "\033]0;title\007",
        "\033]8;id=p1;javascript:x\033\\",
        "\033]8;id=p1;http://x/\033\\",
        "\033]8;;http://x/\033\\\033]8;;\033\\",
        "\033]52;c;?\007",
        "\033Pq\033\\",
        "\033[6n",
        "\033c",
        "\033",
        "\033[",
        "\033]8;;",
        "\u009b1m",
        "\u009d0;x\u009c",
        "a\nb",
        "a\rb",
        "\t",
        "\u0007",
        "\u007f",
        "\u202e",
        "\u2066",
        "\u200e",
        "\u2028",
        "\ufeff",
        "a\ufe0f",
        "a\u200db",
        "\u3164",
        "\u2800",
        "\ud83d\udc4d\udb40\udc67",
        "\033[1m",
        "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "\u00ad",
        "\ufff9",
        "\ufdd0"
      })
  void findsWhatIsNotParleys(String leak) {
    assertThat(TerminalStream.ofScreen(bytes(BEGIN + "x" + leak + "y" + END), MONO)).isNotEmpty();
    assertThat(TerminalStream.ofScreen(bytes(leak), MONO)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\033[0m", "a\r\n", "\033]8;;\033\\", "\t", "\u001f"})
  void findsMoreWhereNoTerminalListens(String leak) {
    assertThat(TerminalStream.ofText(bytes(leak))).isNotEmpty();
  }

  @Test
  void letsPassWhatParleySends() {
    String all =
        "\033[?1049h\033[?7l\033[?25l\033[?2004h\033[?2026h\033[?25l\033[0m\033[2J\033[1;5H"
            + "👨‍👩‍👧 1️⃣ 🏴󠁧󠁢󠁷󠁬󠁳󠁿\r\n\033[3C\033[K\033]8;id=p1;http://x/\033\\x\033]8;;\033\\"
            + "\033[2;3H\033[?25h\033[?2026l\033]52;c;aGk=\007"
            + "\033Ptmux;\033\033]52;c;aGk=\007\033\\\033[0m\033[?2026l\033[?2004l\033[?7h"
            + "\033[0m\033[?25h\033[?1049l";
    assertThat(TerminalStream.ofScreen(bytes(all), MONO)).isEmpty();
    assertThat(TerminalStream.ofText(bytes("one\ntwo ❤️\n"))).isEmpty();
    byte[] single = {(byte) 0x9b, 'm'};
    assertThat(TerminalStream.ofScreen(single, MONO)).isNotEmpty();
    assertThat(TerminalStream.ofText(single)).isNotEmpty();
  }
}
