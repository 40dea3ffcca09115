package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every input that a fuzzer ever failed on, and some that it went the furthest with, on every
 * build. A new one is a file in the directory of its target.
 */
@Timeout(60)
class KnownInputsTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "fuzz");
  private static final int BEGINNINGS = 20;

  static Stream<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList()).stream();
    }
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theLawsHold(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    Target target = Target.valueOf(input.getParent().getFileName().toString().toUpperCase());
    assertThatCode(() -> target.test(bytes)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  void noTargetIsWithoutInputs(Target target) {
    assertThat(CORPUS.resolve(target.label())).isNotEmptyDirectory();
  }

  /** Of each input, and of nothing, the laws hold for many beginnings. */
  @ParameterizedTest
  @EnumSource(Target.class)
  void theLawsHoldForBeginnings(Target target) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(target.label()))) {
      for (Path input : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(input);
        for (int length = 0; length < bytes.length; length += 1 + bytes.length / BEGINNINGS) {
          target.test(java.util.Arrays.copyOf(bytes, length));
        }
      }
    }
  }

  /** Laws that cannot fail would be none. */
  @Test
  void aBrokenLawIsNoticed() {
    List<String> dirty = List.of("\u001b[31m", "a\u0000", "a\u202eb", "\ud800", "\u009b", "\u2028");
    assertThat(dirty).noneMatch(Laws::isInert);
    assertThat(List.of("", "a\nb", "日本 🙂")).allMatch(Laws::isInert);
  }
}
