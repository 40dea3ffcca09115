package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClipboardTest {
  private static final String HELLO = "\033]52;c;R3LDvMOfZSDwn5GN\007"; // by base64(1)

  @Test
  void aTextIsOneSequence() {
    assertThat(Clipboard.sequence("Grüße 👍", Map.of())).isEqualTo(HELLO);
    assertThat(Clipboard.sequence("", Map.of("TMUX", ""))).isEqualTo("\033]52;c;\007");
  }

  @Test
  void tmuxGetsItTwiceBecauseItsSettingsDiffer() {
    assertThat(Clipboard.sequence("Grüße 👍", Map.of("TMUX", "/tmp/x,1,0")))
        .isEqualTo(HELLO + "\033Ptmux;\033" + HELLO + "\033\\");
  }

  @Test
  void screenGetsItInPartsThatItDoesNotCut() {
    String text = "x".repeat(2_000);
    String sent = Clipboard.sequence(text, Map.of("STY", "1.pts"));
    StringBuilder joined = new StringBuilder();
    for (String part : sent.split("\033\\\\")) {
      assertThat(part).startsWith("\033P").hasSizeLessThanOrEqualTo(514);
      joined.append(part.substring(2));
    }
    String base = joined.substring("\033]52;c;".length(), joined.length() - 1);
    assertThat(new String(Base64.getDecoder().decode(base), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Test
  void theCapCountsBytes() {
    assertThat(Clipboard.takes("x".repeat(Clipboard.MOST_BYTES))).isTrue();
    assertThat(Clipboard.takes("é".repeat(Clipboard.MOST_BYTES / 2 + 1))).isFalse();
    int sent = Clipboard.sequence("x".repeat(Clipboard.MOST_BYTES), Map.of()).length();
    assertThat(sent).isLessThan(100_010);
  }
}
