package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parley.text.Role;
import parley.text.Row;
import parley.text.Span;

class AnsiTest {
  private final Theme theme = Theme.choose("mono", "always", Map.of());

  @Test
  void looksStandAroundTheirText() {
    Row row =
        new Row(
            List.of(
                new Span("Ada", Role.AUTHOR),
                new Span("", Role.LINK),
                new Span(" said ", Role.TEXT),
                new Span("more", Role.DIM)));
    assertThat(Ansi.line(row, theme)).isEqualTo("\033[0;1mAda\033[0m said \033[0;2mmore\033[0m");
  }

  @Test
  void runningTextHasNoSequences() {
    assertThat(Ansi.line(Row.of("plain é 漢", Role.TEXT), theme)).isEqualTo("plain é 漢");
    assertThat(Ansi.line(Row.BLANK, theme)).isEmpty();
  }

  @Test
  void nothingThatATerminalObeysPasses() {
    assertThat(Ansi.line(Row.of("\033[2Ja\u009bb\u0007", Role.TEXT), theme))
        .isEqualTo("\uFFFD[2Ja\uFFFDb\uFFFD");
  }
}
