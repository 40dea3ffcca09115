package parley.tui;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.model.Article;
import parley.model.DiscussionBuilder;
import parley.model.Kind;
import parley.model.When;
import parley.view.Browser;
import parley.view.Effect;
import parley.view.Settings;

@Timeout(20)
class SessionTest {
  private static final String END = "\033[0m\033[?2026l\033[?2004l\033[?7h";

  /** A keyboard the test types on; it can be unplugged. */
  private static final class Keyboard extends InputStream {
    private final BlockingQueue<byte[]> typed = new LinkedBlockingQueue<>();

    void type(String keys) {
      typed.add(keys.getBytes(StandardCharsets.UTF_8));
    }

    void unplug() {
      typed.add(new byte[0]);
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      try {
        byte[] keys = typed.take();
        System.arraycopy(keys, 0, to, offset, keys.length);
        return keys.length == 0 ? -1 : keys.length;
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }
  }

  /** What was done to the terminal, in order: line modes and what was written. */
  private static final class Log extends OutputStream implements LineMode {
    private final List<String> events = new ArrayList<>();
    private TerminalSize size = new TerminalSize(60, 10);
    private boolean broken;

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
      if (broken) {
        throw new IOException("Input/output error");
      }
      events.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("writes are whole");
    }

    private synchronized void note(String event) {
      events.add(event);
    }

    @Override
    public synchronized TerminalSize raw() {
      note("raw");
      return size;
    }

    @Override
    public void restore() {
      note("restore");
    }

    @Override
    public void release() {
      note("release");
    }

    @Override
    public synchronized TerminalSize size() {
      return size;
    }

    @Override
    public boolean abandoned() {
      return false;
    }

    @Override
    public void stop() {
      note("stop");
    }

    synchronized String all() {
      return String.join("", events);
    }

    synchronized long frames() {
      return events.stream().filter(e -> e.startsWith("\033[?2026h")).count();
    }
  }

  private final Keyboard keyboard = new Keyboard();
  private final Log log = new Log();
  private final Events events = new Events();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private Extras extras = Extras.NONE;
  private final Theme theme = Theme.choose("mono", "auto", Map.of("TERM", "xterm"));

  private int run() throws IOException {
    Tty tty = new Tty(keyboard, log, log);
    Browser browser = new Browser(Settings.DEFAULT);
    browser.expect(List.of("one.txt"));
    PrintStream report = new PrintStream(errors, true, StandardCharsets.UTF_8);
    return App.run(browser, events, theme, extras, tty, new Practice(theme, extras), report);
  }

  /** Runs on a thread of its own until the article is on the screen. */
  private CompletableFuture<Integer> open() throws InterruptedException {
    load();
    CompletableFuture<Integer> code = CompletableFuture.supplyAsync(this::runUnchecked);
    await("A title");
    return code;
  }

  private int runUnchecked() {
    try {
      return run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article() {
    DiscussionBuilder thread = new DiscussionBuilder();
    for (int i = 0; i < 40; i++) {
      thread.add(-1, "", "Ada", When.UNKNOWN, "Comment number " + i, Kind.COMMENT);
    }
    return new Article(
        "one.txt",
        "text",
        "A title",
        "",
        "",
        When.UNKNOWN,
        List.of("Body."),
        List.of(),
        -1,
        thread.build(),
        List.of());
  }

  private void load() {
    Article article = article();
    events.post(browser -> browser.loaded(0, article));
  }

  @Test
  void theTerminalIsTakenAndGivenBack() throws Exception {
    CompletableFuture<Integer> code = open();
    keyboard.type("q");
    assertThat(code.get()).isZero();
    String all = log.all();
    assertThat(all).startsWith("raw\033[?1049h\033[?7l\033[?25l\033[?2004h\033[?2026h");
    assertThat(all).contains("A title").contains(END).endsWith("\033[?1049lrelease");
    assertThat(all).doesNotContain("\033[6n").doesNotContain("\0");
  }

  @Test
  void theFirstPictureIsTheArticleAndNotAnEmptyOne() throws Exception {
    CompletableFuture<Integer> code = open();
    keyboard.type("q");
    code.get();
    assertThat(log.events.stream().filter(e -> e.startsWith("\033[?2026h")).findFirst())
        .hasValueSatisfying(frame -> assertThat(frame).contains("A title"));
  }

  @Test
  void keysThatComeTogetherArePaintedOnce() throws Exception {
    CompletableFuture<Integer> code = open();
    long before = log.frames();
    keyboard.type("j".repeat(30));
    await("Comment number 29");
    keyboard.type("q");
    code.get();
    assertThat(log.frames() - before).isEqualTo(1);
  }

  @Test
  void aStopGivesTheTerminalBackAndTakesItAgain() throws Exception {
    CompletableFuture<Integer> code = open();
    synchronized (log) {
      log.events.clear();
    }
    keyboard.type("\032");
    await("A title");
    keyboard.type("q");
    code.get();
    String all = log.all();
    int stop = all.indexOf("stop");
    assertThat(all.substring(0, stop)).startsWith(END).endsWith("\033[?1049lrestore");
    assertThat(all.substring(stop)).startsWith("stopraw\033[?1049h").contains("A title");
    assertThat(all).endsWith("release");
  }

  @Test
  void aCopyIsOneSequenceBetweenTheFrames() throws Exception {
    CompletableFuture<Integer> code = open();
    keyboard.type("jy");
    await("copied the comment by Ada");
    keyboard.type("q");
    code.get();
    assertThat(log.events)
        .anySatisfy(
            e -> assertThat(e).startsWith("\033]52;c;QWRhCgpDb21tZW50IG51bWJlciAwCg==\007"));
  }

  @Test
  void theMouseIsTakenOnlyIfItIsWantedAndGivenBack() throws Exception {
    extras = new Extras(false, true, Outside.NONE);
    CompletableFuture<Integer> code = open();
    assertThat(log.all())
        .startsWith("raw\033[?1049h\033[?7l\033[?25l\033[?2004h\033[?1000h\033[?1006h");
    long frames = log.frames();
    keyboard.type("\033[<65;5;5M");
    while (log.frames() == frames) {
      Thread.sleep(5);
    }
    keyboard.type("\032");
    await("stop");
    keyboard.type("q");
    code.get();
    String all = log.all();
    assertThat(all.substring(0, all.indexOf("stop"))).contains("\033[?1006l\033[?1000l" + END);
    assertThat(all.split("\033\\[\\?1006h")).hasSize(3);
    assertThat(all.split("\033\\[\\?1006l")).hasSize(3);
  }

  @Test
  void anErrandThatNeedsTheTerminalGetsItAsItWasBefore() throws Exception {
    Outside outside =
        new Outside() {
          @Override
          public boolean needsTerminal(Effect.Errand errand) {
            return errand instanceof Effect.Pipe;
          }

          @Override
          public String run(Effect.Errand errand) {
            log.note("errand");
            return errand instanceof Effect.Pipe pipe ? "piped: " + pipe.command() : "saved";
          }
        };
    extras = new Extras(false, false, outside);
    CompletableFuture<Integer> code = open();
    keyboard.type("sx\r");
    await("saved");
    assertThat(log.all()).doesNotContain("restore");
    synchronized (log) {
      log.events.clear();
    }
    keyboard.type("|wc\r");
    await("piped: wc");
    keyboard.type("q");
    assertThat(code.get()).isZero();
    String all = log.all();
    int errand = all.indexOf("errand");
    assertThat(all.substring(0, errand)).contains(END).endsWith("\033[?1049lrestore");
    assertThat(all.substring(errand)).startsWith("errandraw\033[?1049h");
  }

  @Test
  void anotherSizeIsPaintedWithoutAKey() throws Exception {
    CompletableFuture<Integer> code = open();
    synchronized (log) {
      log.events.clear();
      log.size = new TerminalSize(44, 30);
    }
    events.add(Events.Notice.RESIZED);
    await("Comment number 6");
    keyboard.type("q");
    assertThat(code.get()).isZero();
  }

  private void await(String text) throws InterruptedException {
    while (!log.all().contains(text)) {
      Thread.sleep(5);
    }
  }

  @Test
  void aBugIsOneLineBehindTheUsersOwnScreen() throws IOException {
    events.post(
        browser -> {
          throw new IllegalStateException("a\033[31m\nhostile message");
        });
    assertThat(run()).isEqualTo(70);
    assertThat(log.all()).endsWith("release");
    String said = errors.toString(StandardCharsets.UTF_8);
    assertThat(said).startsWith("parley: a bug: ").contains("IllegalStateException", "SessionTest");
    assertThat(said.strip()).doesNotContain("\n").doesNotContain("\033");
  }

  @Test
  void aBugAfterTheFirstPictureLeavesTheAlternateScreen() throws Exception {
    CompletableFuture<Integer> code = open();
    events.post(
        browser -> {
          throw new StackOverflowError();
        });
    assertThat(code.get()).isEqualTo(70);
    assertThat(log.all()).endsWith("\033[?1049lrelease");
    assertThat(errors.toString(StandardCharsets.UTF_8)).contains("StackOverflowError");
  }

  @Test
  void aTerminalThatIsGoneEndsTheProgram() throws Exception {
    CompletableFuture<Integer> code = open();
    keyboard.unplug();
    assertThat(code.get()).isEqualTo(129);
    assertThat(errors.size()).isZero();
  }

  @Test
  void aTerminalThatTakesNothingEndsTheProgram() throws IOException {
    log.broken = true;
    load();
    assertThat(run()).isEqualTo(129);
    assertThat(log.all()).endsWith("release");
  }

  @Test
  void nothingIsPaintedOnceTheTerminalIsGivenBack() throws IOException {
    Tty tty = new Tty(keyboard, log, log);
    Bytes frame = new Bytes();
    frame.ascii("picture");
    tty.show(frame);
    tty.close();
    tty.close();
    tty.show(frame);
    tty.resume();
    assertThat(log.all().split("picture")).hasSize(2);
    assertThat(log.all()).endsWith("release").containsOnlyOnce("release");
  }

  @Test
  void aPracticeIsSeenNowhere() throws Exception {
    CompletableFuture<Integer> code = open();
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("practice"))) {
      Thread.sleep(5);
    }
    assertThat(log.frames()).isEqualTo(1);
    keyboard.type("j");
    await("1 of 40");
    keyboard.type("q");
    assertThat(code.get()).isZero();
    assertThat(errors.size()).isZero();
  }

  @Test
  void aWarmupLivesThroughItsKeys() throws IOException {
    Browser browser = new Browser(Settings.DEFAULT);
    browser.expect(List.of("one.txt"));
    Article article = article();
    assertThat(Warmup.run(browser, poster -> poster.post(b -> b.loaded(0, article)), theme))
        .isZero();
  }
}
