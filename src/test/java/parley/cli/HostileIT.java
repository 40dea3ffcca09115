package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.Readme;

/**
 * What the packaged program makes of files that were built to hurt: an answer within a stated time
 * and with a stated heap, which are those of README.md, for a slow machine. With {@code
 * -Dhostile=all} at full size, else at a thirty-second of it.
 */
class HostileIT {
  private static final boolean ALL = "all".equals(System.getProperty("hostile"));
  private static final int SHARE = ALL ? 1 : 32;
  private static final int LINE = (1 << 30) / SHARE;
  private static final int MANY = 100_000 / SHARE;
  private static final int MILLION = 1_000_000 / SHARE;
  private static final int LEAST = 64;
  private static final int WHOLE = 512;
  private static final String WORD = "a".repeat(50_000);
  private static final String PAGE = "<!doctype html><title>T</title><body>";

  @TempDir private Path here;

  /** What is in a file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * A file, what is asked of parley ({@code %s} is its name), how that ends, what is said, and what
   * it may take: megabytes of heap and seconds, at full size.
   */
  private record Trap(
      String name, Content content, String asked, int code, String said, int full, int seconds) {
    /** Megabytes at the size that is tried; what is packed and what is matched is tried whole. */
    int heap() {
      return full <= WHOLE ? full : Math.max(LEAST, full / SHARE);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Content line(String start, String unit) {
    return line(start, unit, LINE);
  }

  private static Content line(String start, String unit, int size) {
    return out -> {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      byte[] units = unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
      for (int left = size; left > 0; left -= units.length) {
        out.write(units, 0, Math.min(left, units.length));
      }
    };
  }

  private static Content page(String unit, int times) {
    return out -> {
      out.write(PAGE.getBytes(StandardCharsets.UTF_8));
      byte[] one = unit.getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < times; i++) {
        out.write(one);
      }
    };
  }

  private static Content attributes() {
    return out -> {
      out.write((PAGE + "<p").getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < MILLION; i++) {
        out.write((" a" + i + "=1").getBytes(StandardCharsets.UTF_8));
      }
      out.write(">x".getBytes(StandardCharsets.UTF_8));
    };
  }

  private static Content packed(Content content) {
    return out -> {
      try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
        content.write(packed);
      }
    };
  }

  private static Trap shown(String name, Content content, int heap, int seconds) {
    return new Trap(name, content, "show %s", 0, "", heap, seconds);
  }

  static Stream<Trap> traps() {
    return Stream.of(
        shown("a line of text of 1 GB", line("", "x"), 8192, 400),
        shown("a line of words of 1 GB in a page", line(PAGE + "<p>", "word "), 8192, 400),
        new Trap(
            "the same with too little memory",
            line("", "x"),
            "show %s",
            3,
            "is too large for the",
            2048,
            60),
        new Trap("1 GB of NUL", line("", "\0"), "show %s", 3, "is not text", 256, 10),
        new Trap(
            "256 MB packed to 256 KB",
            packed(line("", "x", 256 << 20)),
            "show %s",
            3,
            "unpacks to more than",
            512,
            30),
        shown("100,000 open div", page("<div>", MANY), 512, 60),
        shown("100,000 open lists", page("<ul><li>", MANY), 512, 120),
        shown("100,000 open bold", page("<p><b><i><a href=x>", MANY), 512, 120),
        shown("1,000,000 attributes", attributes(), 1024, 60),
        shown("1,000,000 elements", page("<p class=a>x</p>\n", MILLION), 2048, 60),
        new Trap(
            "a pattern that never ends",
            page(
                "<ol class=commentlist><li class=comment id=comment-1><cite class=fn>A</cite><p>"
                    + WORD,
                1),
            "show --match (a+)+b$ %s",
            2,
            "too slow",
            256,
            30));
  }

  @Test
  void theReadmeStatesTheseLimits() throws IOException {
    List<List<String>> stated = new ArrayList<>();
    for (List<String> row : Readme.table("hostile")) {
      stated.add(List.of(row.get(0), row.get(2), row.get(3)));
    }
    assertThat(stated)
        .containsExactlyElementsOf(
            traps().map(t -> List.of(t.name, t.full + " MB", t.seconds + " s")).toList());
  }

  @ParameterizedTest
  @MethodSource("traps")
  void anAnswerComesInTimeAndWithinMemory(Trap trap) throws Exception {
    Path file = here.resolve("trap");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      trap.content.write(out);
    }
    List<String> command =
        Stream.concat(
                Stream.of(Path.of("target/parley").toAbsolutePath().toString()),
                Stream.of(trap.asked.split(" ")).map(w -> w.equals("%s") ? file.toString() : w))
            .toList();
    Path said = here.resolve("said");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(said.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("PARLEY_OPTS", "-Xmx" + trap.heap() + "m");
    builder.environment().put("XDG_STATE_HOME", here.toString());
    long start = System.nanoTime();
    Process process = builder.start();
    boolean ended = process.waitFor(trap.seconds, TimeUnit.SECONDS);
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    double seconds = (System.nanoTime() - start) / 1e9;
    String words = Files.readString(said);
    System.out.printf(
        Locale.ROOT, "%s: %.1f s, heap of %d MB: %s%n", trap, seconds, trap.heap(), words.strip());
    assertThat(ended).as("ended within %s s", trap.seconds).isTrue();
    assertThat(process.exitValue()).as(words).isEqualTo(trap.code);
    assertThat(words).contains(trap.said);
    assertThat(words.lines()).hasSize(trap.said.isEmpty() ? 0 : 1);
  }
}
