package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import parley.view.Browser;

/**
 * Runs the whole user interface without a terminal, so that the build can list the classes it needs
 * and put them into an archive, from which they load three times as fast.
 */
public final class Warmup {
  /** Whatever a first minute may hold, one key or burst of keys a word. */
  private static final String KEYS =
      "j k \033[B \033[A \033[6~ b \t h l zM zR G g f f / t h e \r n N \033 F \033 ? \033"
          + " \033[200~x\033[201~ \033[99;9z é \014 x J K u c ! * # a a j m a ' a i i \033 t t T T zi"
          + " ] [ r 3 j M M H H vr \177 vu vo \033 vd 2 0 2 4 \r C zf zu zR j"
          + " \033[<65;5;5M \033[<0;9;5M \033[<0;9;5m y Y L a \033 o \033 s x \r : f \t \033 q q q q Q";

  private Warmup() {}

  /**
   * Lives through a session of some keys in a terminal that is only memory.
   *
   * @param browser what to show; it is left as the keys left it
   * @param loading as in {@link App#run}
   * @return the exit code of the session
   */
  public static int run(Browser browser, Loading loading, Theme theme) throws IOException {
    Events events = new Events();
    loading.start(events);
    Tty tty = new Tty(new Typist(KEYS.split(" ")), OutputStream.nullOutputStream(), new Memory());
    if (Console.ask(":")) {
      new Stty(); // only to be loaded
    }
    return App.run(browser, events, theme, new Extras(true, true, Outside.NONE), tty, System.err);
  }

  /** Types a word at a time, the next when the last has been read. */
  private static final class Typist extends InputStream {
    private final String[] words;
    private int next;

    Typist(String[] words) {
      this.words = words;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      if (next == words.length) {
        return -1;
      }
      byte[] word = words[next++].getBytes(StandardCharsets.UTF_8);
      System.arraycopy(word, 0, to, offset, word.length);
      return word.length;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("the decoder reads blocks");
    }
  }

  /** A terminal nobody looks at. */
  private static final class Memory implements LineMode {
    private static final TerminalSize SIZE = new TerminalSize(80, 24);

    @Override
    public TerminalSize raw() {
      return SIZE;
    }

    @Override
    public void restore() {}

    @Override
    public void release() {}

    @Override
    public TerminalSize size() {
      return SIZE;
    }

    @Override
    public void stop() {}
  }
}
