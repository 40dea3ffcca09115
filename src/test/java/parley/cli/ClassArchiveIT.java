package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, moved: its archive of loaded classes comes back by itself. */
class ClassArchiveIT {
  /** With this option Java starts only if the archive fits. */
  private static final Map<String, String> STRICT = Map.of("PARLEY_OPTS", "-Xshare:on");

  private static final String SAMPLE =
      Path.of("samples/01-harbour-vote.txt").toAbsolutePath().toString();

  private record Ended(int code, String output) {}

  @TempDir private Path here;
  private Path moved;
  private Path cache;

  @BeforeEach
  void move() throws IOException {
    moved = Files.createDirectory(here.resolve("else where"));
    cache = here.resolve("cache/parley");
    for (String file : List.of("parley", "parley.jar", "parley.jsa")) {
      Files.copy(Path.of("target", file), moved.resolve(file));
    }
    assertThat(moved.resolve("parley").toFile().setExecutable(true)).isTrue();
  }

  private Process start(Map<String, String> environment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(moved.resolve("parley").toString(), "show", SAMPLE)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectErrorStream(true);
    builder.environment().put("HOME", here.toString());
    builder.environment().put("XDG_CACHE_HOME", here.resolve("cache").toString());
    builder.environment().keySet().removeAll(List.of("PARLEY_OPTS", "PARLEY_JAVA"));
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    return builder.start();
  }

  private Ended end(Process process) throws IOException, InterruptedException {
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private Ended run(Map<String, String> environment) throws IOException, InterruptedException {
    return end(start(environment));
  }

  /** Whoever makes the archive is no child of this process and can only be waited for. */
  private void awaitArchive() throws InterruptedException {
    for (int i = 0; i < 1200 && !isMade(); i++) {
      Thread.sleep(100);
    }
    assertThat(isMade()).isTrue();
  }

  private boolean isMade() {
    return Files.exists(cache.resolve("parley.for")) && !Files.exists(cache.resolve("making"));
  }

  private List<String> cached() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private void pass(Duration time) throws IOException {
    Path tried = cache.resolve("tried");
    Files.setLastModifiedTime(tried, FileTime.from(Instant.now().minus(time)));
  }

  @Test
  void aMovedProgramMakesItOnceAndTakesItFromThenOn() throws Exception {
    assertThat(run(STRICT).code()).isNotZero();
    Ended slow = run(Map.of());
    assertThat(slow.code()).isZero();
    assertThat(slow.output()).contains("25 comments");
    awaitArchive();
    assertThat(run(STRICT)).isEqualTo(slow);
    assertThat(cached()).containsExactly("parley.for", "parley.jsa", "tried");
    assertThat(Files.getPosixFilePermissions(cache))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    for (String file : cached()) {
      assertThat(Files.getPosixFilePermissions(cache.resolve(file)))
          .as(file)
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void severalAtOnceMakeOne() throws Exception {
    List<Process> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      all.add(start(Map.of()));
    }
    for (Process one : all) {
      assertThat(end(one).output()).contains("25 comments").doesNotContain("archive");
    }
    awaitArchive();
    assertThat(cached()).containsExactly("parley.for", "parley.jsa", "tried");
    assertThat(run(STRICT).code()).isZero();
  }

  @Test
  void aDamagedOneShowsNothingAndIsReplaced() throws Exception {
    Ended slow = run(Map.of());
    awaitArchive();
    Files.writeString(cache.resolve("parley.jsa"), "no archive");
    assertThat(run(Map.of())).isEqualTo(slow);
    assertThat(Files.size(cache.resolve("parley.jsa"))).isLessThan(100); // too soon
    pass(Duration.ofHours(1));
    Files.delete(cache.resolve("parley.jsa"));
    assertThat(run(Map.of())).isEqualTo(slow);
    for (int i = 0; i < 1200 && !Files.exists(cache.resolve("parley.jsa")); i++) {
      Thread.sleep(100);
    }
    awaitArchive();
    assertThat(run(STRICT)).isEqualTo(slow);
  }

  @Test
  void whatFailedIsNotTriedAgainTheSameDay() throws Exception {
    run(Map.of());
    awaitArchive();
    Files.delete(cache.resolve("parley.for")); // as if it had come to nothing
    Files.delete(cache.resolve("parley.jsa"));
    pass(Duration.ofHours(1));
    FileTime tried = Files.getLastModifiedTime(cache.resolve("tried"));
    run(Map.of());
    assertThat(Files.getLastModifiedTime(cache.resolve("tried"))).isEqualTo(tried);
    assertThat(cached()).containsExactly("tried");
    pass(Duration.ofHours(25));
    run(Map.of());
    awaitArchive();
  }

  @Test
  void withoutPlaceForItNothingIsSaid() throws Exception {
    Path file = Files.writeString(here.resolve("file"), "");
    Ended expected = run(Map.of("XDG_CACHE_HOME", file.toString()));
    assertThat(expected.code()).isZero();
    assertThat(expected.output()).contains("25 comments");
    assertThat(run(Map.of("XDG_CACHE_HOME", "", "HOME", ""))).isEqualTo(expected);
    assertThat(run(Map.of("XDG_CACHE_HOME", "relative", "HOME", file.toString())))
        .isEqualTo(expected);
    assertThat(cache).doesNotExist();
  }
}
