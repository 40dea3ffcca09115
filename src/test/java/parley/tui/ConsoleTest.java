package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {
  @Test
  void aTerminalThatObeysNothingIsNotPaintedOn() {
    assertThat(Console.obeys(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Console.obeys(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Console.obeys(Map.of("TERM", ""))).isFalse();
    assertThat(Console.obeys(Map.of())).isFalse();
  }

  @Test
  void aChildAnswersForTheStreams() {
    assertThat(Console.ask("exit 0")).isTrue();
    assertThat(Console.ask("exit 1")).isFalse();
  }
}
