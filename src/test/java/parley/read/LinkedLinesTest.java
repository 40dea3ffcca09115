package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.model.Anchor;

class LinkedLinesTest {
  private static final String BASE = "https://a.example/b/c?d#e";

  private final LinkedLines lines = new LinkedLines();

  /** Adds a text in which {@code [label|target]} stands for a link. */
  private void page(String drawn) {
    StringBuilder text = new StringBuilder();
    List<Anchor> anchors = new java.util.ArrayList<>();
    int at = 0;
    while (at < drawn.length()) {
      int open = drawn.indexOf('[', at);
      if (open < 0) {
        break;
      }
      int bar = drawn.indexOf('|', open);
      int close = drawn.indexOf(']', bar);
      text.append(drawn, at, open);
      int start = text.length();
      text.append(drawn, open + 1, bar);
      anchors.add(new Anchor(start, text.length(), drawn.substring(bar + 1, close)));
      at = close + 1;
    }
    text.append(drawn, at, drawn.length());
    lines.add(text.toString(), anchors);
  }

  /** The links of a text, drawn in the same way. */
  private String found(String text) {
    StringBuilder drawn = new StringBuilder();
    int at = 0;
    for (Anchor anchor : lines.in(text, BASE)) {
      drawn.append(text, at, anchor.start()).append('[');
      drawn.append(text, anchor.start(), anchor.end()).append('|').append(anchor.target());
      drawn.append(']');
      at = anchor.end();
    }
    return drawn.append(text.substring(at)).toString();
  }

  @Test
  void aLineThatIsStillThereHasItsLinks() {
    page("See here or [here|https://x.example/] or [there|https://y.example/].\nReply");
    assertThat(found("Title\n\nSee here or here or there."))
        .isEqualTo("Title\n\nSee here or [here|https://x.example/] or [there|https://y.example/].");
    assertThat(found("> See here or here or there."))
        .isEqualTo("> See here or [here|https://x.example/] or [there|https://y.example/].");
    assertThat(found("See here or here, or there.")).doesNotContain("[");
  }

  @Test
  void cleaningALineDoesNotMoveItsLinks() {
    page("A\u0007 \u202eb  e\u0301  [c\u200b d|https://x.example/\u0007] e ");
    assertThat(found("A b é c d e")).isEqualTo("A b é [c d|https://x.example/] e");
  }

  @Test
  void aLinkOfSeveralLinesIsALinkOnEach() {
    page("a [b\n\nc|https://x.example/] d");
    assertThat(found("a b\n\nc d"))
        .isEqualTo("a [b|https://x.example/]\n\n[c|https://x.example/] d");
  }

  @Test
  void ofEqualLinesTheOnesAroundDecide() {
    page("> [Ada|#1] wrote:\n> Yes.\n\nNo.");
    page("> [Ada|#2] wrote:\n> Perhaps.\n\nNo.");
    assertThat(found("> Ada wrote:\n> Perhaps.\n\nNo."))
        .startsWith("> [Ada|https://a.example/b/c?d#2] wrote:");
    assertThat(found("> Ada wrote:\n> Yes.\n\nWell."))
        .startsWith("> [Ada|https://a.example/b/c?d#1] wrote:");
    assertThat(found("> Ada wrote:\n> Something else.")).doesNotContain("[");
  }

  @Test
  void equalLinesWithEqualLinksNeedNoDecision() {
    page("x\n[Home|/]");
    page("y\n[Home|/]");
    assertThat(found("z\nHome")).isEqualTo("z\n[Home|https://a.example/]");
  }

  @Test
  void relativeAddressesStartFromThePage() {
    page("[a|x] [b|?y] [c|#z] [d|//h.example/i] [e|../k] [f|javascript:l()] [g|é f] [h|http://[]");
    assertThat(found("a b c d e f g h"))
        .isEqualTo(
            "[a|https://a.example/b/x] [b|https://a.example/b/c?y] [c|https://a.example/b/c?d#z]"
                + " [d|https://h.example/i] [e|https://a.example/k] [f|javascript:l()]"
                + " [g|https://a.example/b/%C3%A9%20f] [h|http://[]");
    assertThat(Resolved.of("x", "https://a.example")).isEqualTo("https://a.example/x");
    assertThat(Resolved.of("x", "")).isEqualTo("x");
    assertThat(Resolved.of("x", "no page")).isEqualTo("x");
    assertThat(Resolved.of("x:y z", "https://a.example")).isEqualTo("x:y z");
  }

  @Test
  void hostileTextsCostNoMoreThanTheirLength() {
    String line = "[a|https://x.example/] ".repeat(500);
    for (int i = 0; i < 300; i++) {
      page(i + "\n" + line);
    }
    String text = line.replaceAll("\\[a\\|[^]]*\\]", "a").strip();
    assertThat(lines.in("7\n" + text, BASE)).hasSize(500);
    page("[x|" + "y".repeat(100_000) + "]");
    assertThat(found("x")).isEqualTo("x");
  }
}
