package parley.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading costs beside the parse alone: all pages of a directory in one process, whose quotient
 * is the figure to quote. The directory is {@code ../shared/corpus/blogs}, or {@code -Dpages=DIR}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 3)
public class ReadingBenchmark {
  private final List<byte[]> pages = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Loads the pages, so that no disk is timed. */
  @Setup
  public void load() throws IOException {
    Path directory = Path.of(System.getProperty("pages", "../shared/corpus/blogs"));
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        pages.add(bytes);
        texts.add(Source.of(file.toString(), bytes).text());
      }
    }
  }

  /** The parse alone, from text that is decoded already. */
  @Benchmark
  public void parseAlone(Blackhole hole) {
    for (String text : texts) {
      hole.consume(Jsoup.parse(text));
    }
  }

  /** The parse as jsoup does it by itself, from bytes in a charset that it finds out. */
  @Benchmark
  public void parseBytes(Blackhole hole) throws IOException {
    for (byte[] bytes : pages) {
      hole.consume(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
    }
  }

  /** Everything from bytes to articles. */
  @Benchmark
  public void readWhole(Blackhole hole) throws ReadException {
    for (int i = 0; i < pages.size(); i++) {
      hole.consume(Formats.read(Source.of("page" + i, pages.get(i))));
    }
  }
}
