package parley.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parley.model.Article;
import parley.read.Formats;
import parley.read.ReadException;
import parley.read.Source;

/** From bytes to an article, by format and length; tells megabytes a second too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class FormatBenchmark {
  /** What the page is made as. */
  @Param({"text", "wordpress", "phpbb", "unknown"})
  public String format;

  /** How many comments it has. */
  @Param({"1000", "10000", "100000"})
  public int comments;

  private byte[] bytes;

  /** Counts what was read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Volume {
    /** A million bytes each. */
    public double megabytes;
  }

  /** Makes the page, and makes sure that all its comments are found. */
  @Setup
  public void make() throws ReadException {
    Talk talk = new Talk(comments);
    bytes =
        switch (format) {
          case "text" -> talk.asText();
          case "wordpress" -> talk.asWordpress();
          case "phpbb" -> talk.asPhpbb();
          default -> talk.asUnknown();
        };
    int found = Formats.read(Source.of("page", bytes)).discussion().size();
    if (found != comments) {
      throw new IllegalStateException(format + ": " + found + " of " + comments + " found");
    }
  }

  /** Everything that reading is. */
  @Benchmark
  public Article read(Volume volume) throws ReadException {
    volume.megabytes += bytes.length / 1e6;
    return Formats.read(Source.of("page", bytes));
  }
}
