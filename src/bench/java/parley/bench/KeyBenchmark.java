package parley.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
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
import parley.view.Browser;
import parley.view.Frame;
import parley.view.Key;
import parley.view.Settings;

/**
 * From a key to the frame that answers it, at 200 by 60 in the middle of a thread, by its length.
 * Every second time the key is the one that takes the first back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx8g")
@Warmup(iterations = 20, time = 1) // a long thread takes the compilers 12 s
@Measurement(iterations = 4, time = 1)
public class KeyBenchmark {
  /** How many comments the thread has. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int comments;

  private Browser browser;
  private boolean back;

  /** Opens the thread and goes to its middle. */
  @Setup
  public void open() {
    browser = new Browser(Settings.DEFAULT);
    browser.resize(200, 60);
    browser.expect(List.of("talk"));
    browser.loaded(0, new Talk(comments).article());
    type(":" + comments / 10);
    browser.press(Key.named("Enter"));
  }

  private void type(String keys) {
    for (int i = 0; i < keys.length(); i++) {
      browser.press(Key.typed(keys.substring(i, i + 1)));
    }
  }

  private Frame turn(String there, String andBack) {
    back = !back;
    type(back ? there : andBack);
    return browser.frame();
  }

  /** The next comment, the one before. */
  @Benchmark
  public Frame move() {
    return turn("j", "k");
  }

  /** A page down, a page up: what laying a screen out costs. */
  @Benchmark
  public Frame page() {
    return turn(" ", "b");
  }

  /** This comment folded, unfolded. */
  @Benchmark
  public Frame fold() {
    return turn("zc", "zo");
  }

  /** Everything folded, unfolded. */
  @Benchmark
  public Frame foldAll() {
    return turn("zM", "zR");
  }

  /** Only this author, everybody. */
  @Benchmark
  public Frame filter() {
    return turn("f", "f");
  }

  /** A wider terminal, a narrower one. */
  @Benchmark
  public Frame resize() {
    back = !back;
    browser.resize(back ? 190 : 200, 60);
    return browser.frame();
  }

  /** A word that one comment has, looked for in all of them, and taken back. */
  @Benchmark
  public Frame search() {
    type("/" + Talk.RARE);
    while (browser.busy()) {
      browser.work();
    }
    Frame found = browser.frame();
    browser.press(Key.named("Esc"));
    return found;
  }
}
