package parley.text;

import static parley.fuzz.Laws.Fact.holds;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import parley.fuzz.Laws;

/** Cleans and wraps texts. The first byte is the width; even ones take UTF-8, odd ones UTF-16. */
public final class TextFuzz {
  private TextFuzz() {}

  /** The target. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    int columns = 1 + (data[0] & 0x7f);
    boolean wide = columns % 2 == 0;
    String text =
        new String(
            data, 1, data.length - 1, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    String block = Sanitizer.block(text);
    String line = Sanitizer.line(text);
    clean(block);
    clean(line);
    holds(Sanitizer.block(block).equals(block), "clean text stays");
    holds(Sanitizer.line(line).equals(line), "a clean line stays");
    holds(line.indexOf('\n') < 0 && !line.contains("  "), "a line has single blanks");
    holds(!block.contains("\n\n\n") && !block.contains(" \n"), "a block has no empty margins");
    wrapped(block, columns);
    links(block);
  }

  private static void clean(String text) {
    holds(Laws.isInert(text), "clean text is inert");
    holds(Normalizer.isNormalized(text, Normalizer.Form.NFC), "clean text is normal");
    int at = 0;
    int sum = 0;
    for (; at < text.length(); at = Width.clusterEnd(text, at)) {
      int end = Width.clusterEnd(text, at);
      holds(end > at && end <= text.length(), "a cluster has characters");
      int width = Width.of(text.substring(at, end));
      holds(width >= 0 && width <= 2 || text.charAt(at) == '\n', "a cluster has a width");
      sum += width;
    }
    holds(Width.of(text) == sum, "a text is as wide as its clusters");
  }

  private static void wrapped(String text, int columns) {
    int at = 0;
    for (Line line : Wrapper.wrap(text, columns)) {
      holds(line.start() >= at && line.end() >= line.start(), "lines come in order");
      holds(text.substring(at, line.start()).isBlank(), "nothing is lost between lines");
      String shown = line.prefix() + text.substring(line.start(), line.end());
      holds(shown.indexOf('\n') < 0, "a line is one line");
      boolean single = line.prefix().isEmpty() && Width.clusterEnd(shown, 0) == shown.length();
      holds(single || Width.of(shown) <= columns, "a line fits");
      at = line.end();
    }
    holds(text.substring(at).isBlank(), "nothing is lost at the end");
  }

  private static void links(String text) {
    int at = 0;
    for (Links.Place link : Links.find(text)) {
      holds(link.start() >= at && link.end() > link.start(), "links come in order");
      at = link.end();
    }
    holds(at <= text.length(), "links are in the text");
  }
}
