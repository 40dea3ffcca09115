package parley.cli;

import java.util.Locale;
import parley.read.Source;
import parley.text.Sanitizer;
import parley.text.Width;
import parley.tui.Console;

/**
 * Says on one passing line of standard error how far a command has come through its inputs: where
 * that is a terminal that obeys, on which nothing else scrolls by, and where it takes a while. A
 * thread of its own sees to the line, so that it moves on while others read and write.
 */
final class Progress implements AutoCloseable {
  /** What the thread is called. */
  static final String THREAD = "progress";

  private static final int PATIENCE = 500; // milliseconds: a line that flickers past is no help
  private static final int PERIOD = 100;
  private static final int USUAL_COLUMNS = 80;

  private record Place(int files, long bytes, String now) {}

  private final Streams streams;
  private final Complaints complaints;
  private final int files;
  private volatile Place place = new Place(0, 0, "");
  private boolean closed;

  /** For so many files. */
  Progress(Streams streams, Complaints complaints, int files) {
    this.streams = streams;
    this.complaints = complaints;
    this.files = files;
  }

  /** Begins to wait; what it costs to find out about the terminal is spent after that. */
  void start() {
    Thread thread = new Thread(this::run, THREAD);
    thread.setDaemon(true);
    thread.start();
  }

  /** This input is the next to be written. */
  void comesTo(String name) {
    place = new Place(place.files(), place.bytes(), name);
  }

  /** It has been, or there was something to complain about. */
  void hasDone(long bytes) {
    place = new Place(place.files() + 1, place.bytes() + bytes, place.now());
  }

  /** Takes the line away for good. */
  @Override
  public synchronized void close() {
    closed = true;
    complaints.wipe();
    notifyAll();
  }

  private void run() {
    if (ends(PATIENCE) || !isSeen(streams)) {
      return;
    }
    int columns = streams.terminal().errorColumns();
    int room = (columns > 0 ? columns : USUAL_COLUMNS) - 1; // the last one makes some go on below
    Thread interrupted = new Thread(this::close, THREAD);
    try {
      Runtime.getRuntime().addShutdownHook(interrupted); // a shell prompts where the cursor is
      do {
        show(room);
      } while (!ends(PERIOD));
      Runtime.getRuntime().removeShutdownHook(interrupted);
    } catch (IllegalStateException leaving) {
      // too late to add or remove one: Java is going down
    }
  }

  private synchronized void show(int room) {
    if (!closed) {
      complaints.pass(Width.fit(line(place), room, "…"));
    }
  }

  /** Waits a while, and answers whether this was closed. */
  private synchronized boolean ends(int milliseconds) {
    try {
      if (!closed) {
        wait(milliseconds);
      }
    } catch (InterruptedException e) {
      return true;
    }
    return closed;
  }

  /** Whether somebody sees the line, and no output runs through it. */
  private static boolean isSeen(Streams streams) {
    return Console.obeys(streams.environment())
        && !streams.terminal().onOutput()
        && streams.terminal().onError();
  }

  /** {@code parley: 1,234 of 5,000 files, 120 MB, now page.html}. */
  private String line(Place at) {
    String of = files == 1 ? " of 1 file, " : String.format(Locale.ROOT, " of %,d files, ", files);
    String read = String.format(Locale.ROOT, "%,d%s%,d MB", at.files(), of, at.bytes() / 1_000_000);
    String file = at.now().substring(at.now().lastIndexOf('/') + 1);
    String now = at.now().equals(Source.STANDARD_INPUT) ? "standard input" : file;
    return "parley: " + read + ", now " + Sanitizer.line(now);
  }
}
