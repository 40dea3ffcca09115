package parley.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parley.quote.QuoteFuzz;
import parley.settings.SettingsFuzz;
import parley.text.Sanitizer;
import parley.text.Wrapper;
import parley.tui.KeysFuzz;
import parley.view.FilterFuzz;
import parley.write.ExportFuzz;

/**
 * Twice the input, twice the work: for every reader, the wrapper, quotations, filters and searches.
 * Work is counted in bytes that are allocated, which come out the same each time; and, against
 * scans that allocate nothing, in processor time of one thread, where sixteen times the input may
 * take forty times as long before anybody complains: a square would take 256 times.
 */
@Timeout(240)
class LinearTest {
  private static final double MOST = 2.5;
  private static final double MOST_TIME = 40;
  private static final long HARMLESS = 300_000_000; // nanoseconds, below which time tells nothing
  private static final int TRIES = 6;
  private static final int DEEP = 60_000; // characters, of which few open an element
  private static final int START = 6_000; // characters
  private static final boolean ALL = "all".equals(System.getProperty("hostile"));
  private static final Path PAGES = Path.of("src", "test", "resources");

  /** What a terminal sends: the start of it, what it goes on with, and the end. */
  private static final String[] KEYS = {
    "…j…",
    "\033[…1;…",
    "\033[…1…",
    "\033[<…1;…",
    "\033]…x…",
    "\033P…\033…",
    "\033[200~…x…\033[201~",
    "\033[200~…\033[…\033[201~",
    "…\033…",
    "…\033[A…",
    "…\033[M…",
    "…é…",
    "…\033O…",
    "\033[M…1…",
  };

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Something to do with a text, and texts of any length to do it with. */
  private record Load(String name, IntFunction<String> text, Work work) {
    @Override
    public String toString() {
      return name;
    }

    /** A text of about so many characters. */
    byte[] of(int characters) {
      int unit = Math.max(1, (text.apply(200).length() - text.apply(100).length()) / 100);
      return Shapes.bytes(text.apply(characters / unit));
    }
  }

  private interface Work {
    void on(byte[] text);
  }

  static Stream<Load> loads() throws IOException {
    List<Load> all = new ArrayList<>();
    Shapes.pages().forEach((name, text) -> all.add(new Load("page: " + name, text, Reading::only)));
    for (Map.Entry<String, IntFunction<String>> one : Shapes.texts().entrySet()) {
      String name = one.getKey();
      IntFunction<String> text = one.getValue();
      all.add(new Load("text: " + name, text, Reading::only));
      all.add(new Load("wrap: " + name, text, LinearTest::wrap));
      all.add(new Load("quote: " + name, made(text), QuoteFuzz::fuzzerTestOneInput));
      all.add(new Load("filter: " + name, filtered(text), FilterFuzz::fuzzerTestOneInput));
      all.add(new Load("export: " + name, made(text), ExportFuzz::fuzzerTestOneInput));
    }
    for (String keys : KEYS) {
      String[] parts = keys.split("…", -1);
      IntFunction<String> sent = n -> "A" + parts[0] + parts[1].repeat(n) + parts[2];
      all.add(
          new Load("keys: " + keys.replace("\033", "Esc "), sent, KeysFuzz::fuzzerTestOneInput));
    }
    for (String line :
        new String[] {"x = y\n", "key.quit = q\n", "\\", "\n", "theme", "= ", ", "}) {
      all.add(
          new Load("settings: " + line.strip(), line::repeat, SettingsFuzz::fuzzerTestOneInput));
    }
    all.addAll(samples());
    return all.stream();
  }

  /** The body of each small page of known software, many times. */
  private static List<Load> samples() throws IOException {
    List<Load> all = new ArrayList<>();
    for (String set : List.of("software", "forums", "boards")) {
      try (Stream<Path> files = Files.list(PAGES.resolve(set))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
          String page = Files.readString(file);
          int from = Math.max(0, page.indexOf('>', Math.max(0, page.indexOf("<body"))) + 1);
          int to = page.lastIndexOf("</body>") < from ? page.length() : page.lastIndexOf("</body>");
          String head = page.substring(0, from);
          String body = page.substring(from, to);
          all.add(
              new Load(set + ": " + file.getFileName(), n -> head + body.repeat(n), Reading::only));
        }
      }
    }
    return ALL ? all : all.stream().filter(l -> l.name.hashCode() % 6 == 0).toList();
  }

  /** As one comment, which is answered by one that quotes. */
  private static IntFunction<String> made(IntFunction<String> text) {
    return n -> "P" + text.apply(n) + "\0-" + text.apply(n / 2) + "\0a> " + text.apply(n / 2);
  }

  private static IntFunction<String> filtered(IntFunction<String> text) {
    return n -> "f[a-z]+y$" + made(text).apply(n);
  }

  private static void wrap(byte[] text) {
    String block = Sanitizer.block(new String(text, StandardCharsets.UTF_8));
    for (int columns : new int[] {1, 7, 80}) {
      Wrapper.wrap(block, columns);
    }
  }

  @ParameterizedTest
  @MethodSource("loads")
  void twiceTheInputIsTwiceTheWork(Load load) {
    load.work.on(load.of(START));
    byte[] once = load.of(4 * START);
    byte[] twice = load.of(8 * START);
    long small = Math.min(allocated(load, once), allocated(load, once));
    double growth = (double) allocated(load, twice) / Math.max(1, small);
    double more = (double) twice.length / once.length / 2; // where units are long
    assertThat(growth).as("bytes allocated for %s", load).isLessThan(MOST * Math.max(1, more));
    if (!load.name.startsWith("page: open")) { // see HtmlFormat: to a depth
      assertThat(isLinearInTime(load, TRIES))
          .as("time for %s, sixteen times the input", load)
          .isTrue();
    }
  }

  /**
   * Whether one of several tries was quick enough. The first ones are slow because nothing of the
   * code has been compiled, or because something else wants the processor; a square never is quick.
   */
  private static boolean isLinearInTime(Load load, int tries) {
    boolean deep = load.name.startsWith("page: open"); // costs a square to a depth: HtmlFormat
    byte[] few = load.of(deep ? DEEP : START);
    byte[] many = load.of(deep ? 4 * DEEP : 16 * START);
    double larger = (double) many.length / few.length;
    long least = Long.MAX_VALUE;
    for (int i = 0; i < tries; i++) {
      long time = processor(load, many);
      if (time <= HARMLESS) {
        return true;
      }
      least = Math.min(least, processor(load, few));
      if (time / larger <= least * (MOST_TIME / 16)) {
        return true;
      }
    }
    return false;
  }

  private static long allocated(Load load, byte[] text) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    load.work.on(text);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  private static long processor(Load load, byte[] text) {
    long before = THREADS.getCurrentThreadCpuTime();
    load.work.on(text);
    return THREADS.getCurrentThreadCpuTime() - before;
  }

  /** A measure that does not notice a square would be none. */
  @Test
  void aSquareIsNoticed() {
    Load square =
        new Load(
            "square",
            "x"::repeat,
            text -> {
              for (int i = 0; i < text.length; i += 16) {
                assertThat(java.util.Arrays.copyOf(text, i)).hasSize(i);
              }
            });
    double growth =
        (double) allocated(square, square.of(8 * START)) / allocated(square, square.of(4 * START));
    assertThat(growth).isGreaterThan(MOST);
    Load still = new Load("square that allocates nothing", "x"::repeat, LinearTest::pairs);
    assertThat(isLinearInTime(still, 2)).isFalse();
  }

  private static void pairs(byte[] text) {
    int sum = 0;
    for (byte one : text) {
      for (int i = 0; i < text.length; i += 8) {
        sum = sum * 31 + (one ^ text[i]); // each waits for the last: no eight at once
      }
    }
    assertThat(sum).isNotEqualTo(1);
  }
}
