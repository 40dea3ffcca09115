package parley.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.fuzz.Reading;
import parley.fuzz.Shapes;
import parley.model.Article;

/**
 * Pages and texts that have something a hundred thousand or a million times. A twentieth of it each
 * time, all with {@code -Dhostile=all}.
 */
class HostileSizesTest {
  private static final boolean ALL = "all".equals(System.getProperty("hostile"));
  private static final int MANY = ALL ? 100_000 : 5_000;
  private static final int LINE = ALL ? 64 << 20 : 2 << 20;
  private static final Duration PATIENCE = Duration.ofMinutes(2); // of a busy machine

  static Stream<String> nested() {
    return Stream.of(
        "<div>",
        "<span>",
        "<b>",
        "<blockquote>",
        "<ul><li>",
        "<table><tr><td>",
        "<p><b><i><a href=x>",
        "<ol class=commentlist><li class=comment><cite class=fn>A</cite><p>x</p>",
        "<div itemprop=comment itemscope itemtype=https://schema.org/Comment>x",
        "<details><summary>x",
        "<svg><math>",
        "<template>",
        "<select><option>",
        "<form><button>");
  }

  private static Optional<Article> read(String text) {
    return Assertions.assertTimeout(PATIENCE, () -> Reading.of(Shapes.bytes(text)));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void elementsInElementsAreRead(String opens) {
    read("<!doctype html><title>T</title><body>" + opens.repeat(MANY) + "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "  - ", "[", "(", "“", "* > ", "#", "`", "1. ", "•"})
  void marksInMarksAreRead(String mark) {
    assertThat(read("# Title\n\nx\n\n" + mark.repeat(MANY) + " x\n")).isPresent();
    assertThat(read("Title\n\n  1. Ann said:\n\n    " + mark.repeat(MANY) + " x\n")).isPresent();
  }

  static Stream<Map.Entry<String, IntFunction<String>>> many() {
    return Stream.concat(
        Shapes.pages().entrySet().stream().filter(e -> !e.getKey().startsWith("open")),
        Shapes.texts().entrySet().stream());
  }

  @ParameterizedTest
  @MethodSource("many")
  void aMillionOfOneThingAreRead(Map.Entry<String, IntFunction<String>> shape) {
    read(shape.getValue().apply(10 * MANY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<!doctype html><p>", "# T\n\n", "Title\n\n  1. Ann said:\n\n    "})
  void oneLineOfManyMegabytesIsRead(String start) {
    for (String unit : List.of("x", "word ")) {
      assertThat(read(start + unit.repeat(LINE / unit.length()))).isPresent();
    }
  }
}
