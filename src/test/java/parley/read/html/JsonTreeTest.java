package parley.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
  @Test
  void readsValuesOfAllKinds() {
    Object tree = JsonTree.of("\ufeff {\"a\": [1, true, \"x\\\"\\u00e9\\n\"], \"b\": {\"c\": {}}}");
    assertThat(tree)
        .isEqualTo(Map.of("a", List.of("1", "true", "x\"é\n"), "b", Map.of("c", Map.of())));
  }

  @Test
  void anEmptyStringIsAValueAndTheLastOfTwoEqualKeysCounts() {
    assertThat(JsonTree.of("{\"a\": \"\", \"b\": \"1\", \"b\": \"2\"}"))
        .isEqualTo(Map.of("a", "", "b", "2"));
  }

  @Test
  void endsWithTheFirstValue() {
    assertThat(JsonTree.of("[1] [2]")).isEqualTo(List.of("1"));
    assertThat(JsonTree.of("")).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": [1", "{\"a\": \"x", "{\"a\"", "]]}", "{\"a\": \"\\u12", "{,:,}"})
  void whatIsBrokenEndsThere(String text) {
    assertThat(JsonTree.of(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "]", "\"", "\\", "{\"a\":[{"})
  void repetitionCostsNoMoreThanItsLength(String piece) {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> JsonTree.of(piece.repeat(200_000)));
  }
}
