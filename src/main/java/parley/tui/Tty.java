package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The terminal the program was started in. Keys come from {@code /dev/tty}, so that standard input
 * may be a file; what is painted goes to standard output unbuffered, one write a frame; always
 * UTF-8. The size comes from the kernel, never from a question to the terminal, whose answer can
 * get lost.
 *
 * <p>A subclass of {@link ANSITerminal}, not of Lanterna's Unix terminals: those start five
 * processes, and their constructor calls methods of a subclass that does not exist yet. Safe for
 * use by the user interface and a shutdown hook at the same time.
 */
final class Tty extends ANSITerminal {
  /** Auto-wrap off, so that no disputed width can push a row onto the next. */
  private static final String ENTER = "\033[?7l\033[?25l\033[?2004h";

  static final String LEAVE = "\033[0m\033[?2026l\033[?2004l\033[?7h";

  /** Buttons and wheel, with places as numbers: beyond column 223 no other way works. */
  private static final String MOUSE = "\033[?1000h\033[?1006h";

  static final String NO_MOUSE = "\033[?1006l\033[?1000l";

  private final EscapeJoin keys;
  private final LineMode mode;
  private final OutputStream out;
  private TerminalSize size;
  private boolean inside;
  private boolean mouse;
  private boolean closed;

  /** Opens the terminal of this process and makes it hand over every key. */
  static Tty open() throws IOException {
    InputStream keys = new FileInputStream("/dev/tty");
    return new Tty(keys, new FileOutputStream(FileDescriptor.out), new Stty());
  }

  Tty(InputStream keys, OutputStream out, LineMode mode) throws IOException {
    this(out, new EscapeJoin(keys), mode);
  }

  private Tty(OutputStream out, EscapeJoin keys, LineMode mode) throws IOException {
    super(keys, out, StandardCharsets.UTF_8);
    this.keys = keys;
    this.out = out;
    this.mode = mode;
    this.size = mode.raw();
  }

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return new KeyPatterns();
  }

  /** Takes wheel and clicks from the next frame on that enters the screen. */
  synchronized void takeMouse() {
    mouse = true;
  }

  /** The keys typed here. One reader only, on whose thread the actor is asked. */
  Keystrokes keystrokes(EscapeJoin.Actor actor) {
    keys.letThrough(actor);
    return new Keystrokes(getInputDecoder());
  }

  @Override
  protected synchronized TerminalSize findTerminalSize() {
    return size;
  }

  /** Asks the kernel for the size; 15 ms the first time, see {@link SizeShell}. */
  TerminalSize measure() throws IOException {
    TerminalSize now = mode.size();
    synchronized (this) {
      size = now;
    }
    return now;
  }

  /** Whether the terminal has another size than was last found. */
  boolean outgrown() throws IOException {
    return !mode.size().equals(findTerminalSize());
  }

  /** Sends one frame, entering the alternate screen before the first. */
  synchronized void show(Bytes frame) throws IOException {
    if (closed || frame.size() == 0) {
      return;
    }
    if (!inside) {
      enter();
    }
    out.write(frame.array(), 0, frame.size());
    out.flush();
  }

  private void enter() throws IOException {
    enterPrivateMode();
    writeToTerminal((ENTER + (mouse ? MOUSE : "")).getBytes(StandardCharsets.US_ASCII));
    inside = true;
  }

  private void leave() throws IOException {
    if (inside) {
      inside = false;
      writeToTerminal(((mouse ? NO_MOUSE : "") + LEAVE).getBytes(StandardCharsets.US_ASCII));
      exitPrivateMode();
    }
  }

  /** Whether whoever started this program for the shell was killed. */
  boolean abandoned() {
    return mode.abandoned();
  }

  /** Stops while another program has the terminal; returns when the shell has continued both. */
  void stop() throws IOException {
    mode.stop();
  }

  /** Stops as Ctrl-Z does; returns when the shell has continued the program. */
  void suspend() throws IOException {
    synchronized (this) {
      leave();
      mode.restore();
    }
    mode.stop();
    resume();
  }

  /** Sends a sequence that changes nothing on the screen. */
  synchronized void send(String ascii) throws IOException {
    if (!closed) {
      writeToTerminal(ascii.getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Gives the terminal back as it was for as long as something else uses it. */
  <T> T lend(Supplier<T> meanwhile) throws IOException {
    synchronized (this) {
      leave();
      mode.restore();
    }
    try {
      return meanwhile.get();
    } finally {
      resume();
    }
  }

  /** Takes the terminal back after a stop; whatever it shows is not parley's. */
  synchronized void resume() throws IOException {
    if (!closed) {
      size = mode.raw();
      if (inside) {
        leave();
      }
    }
  }

  /** Gives the terminal back as it was. The first call counts. */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    try {
      leave();
    } finally {
      mode.release();
    }
  }
}
