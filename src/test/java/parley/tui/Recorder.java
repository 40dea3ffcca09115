package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import parley.view.Browser;

/** Runs a whole session on a terminal that is a buffer, and hands over every byte it was sent. */
public final class Recorder {
  private Recorder() {}

  /**
   * Loads all, types keys one after the other, and leaves.
   *
   * @param keys what a terminal sends for each key
   * @return what the terminal got, behind it what the session had to say after that
   */
  public static byte[] record(
      Browser browser,
      Loading loading,
      int loads,
      Theme theme,
      Extras extras,
      TerminalSize size,
      List<String> keys)
      throws IOException {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    CountDownLatch loaded = new CountDownLatch(loads);
    Events events = new Events();
    loading.start(
        change -> {
          events.post(change);
          loaded.countDown();
        });
    wait(loaded);
    Keyboard keyboard = new Keyboard(keys);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream report = new PrintStream(errors, true, StandardCharsets.UTF_8);
    Tty tty = new Tty(keyboard, screen, new Stage(size));
    int code = App.run(browser, events, theme, extras, tty, Practice.none(), report);
    if (code != 0 || errors.size() > 0) {
      throw new AssertionError("ended with " + code + ": " + errors);
    }
    return screen.toByteArray();
  }

  private static void wait(CountDownLatch loaded) {
    try {
      if (!loaded.await(60, TimeUnit.SECONDS)) {
        throw new AssertionError("not all inputs loaded: " + loaded.getCount() + " are missing");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Hands over one key a read, so that the one before it has been dealt with. */
  private static final class Keyboard extends InputStream {
    private final Queue<byte[]> keys = new ArrayDeque<>();

    Keyboard(List<String> typed) {
      for (String key : typed) {
        keys.add(key.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) {
      byte[] key = keys.isEmpty() ? new byte[] {'Q'} : keys.remove();
      System.arraycopy(key, 0, to, offset, key.length);
      return key.length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }
  }
}
