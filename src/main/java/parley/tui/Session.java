package parley.tui;

import com.googlecode.lanterna.TerminalSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import parley.view.Browser;
import parley.view.Burst;
import parley.view.Chore;
import parley.view.Effect;
import parley.view.Key;

/**
 * One browser on one terminal. Whoever has something for the browser takes it, deals with all there
 * is, paints once, and gives it back: the thread that reads keys deals with them itself, since
 * handing them over would cost as much as most of them do; the loop takes everything else, and does
 * deferred work while nobody types.
 */
final class Session implements KeyReader.Taker {
  /** As the shell reports a program that SIGHUP ended. */
  static final int HUNG_UP = 129;

  /** As the shell reports a program that SIGINT ended. */
  static final int INTERRUPTED = 130;

  private static final int GOING_ON = -1;

  /** How long the first picture waits for something to show, rather than flash an empty one. */
  private static final long FIRST_MILLIS = 250;

  /** How often deferred work shows how far it is. */
  private static final long PROGRESS_NANOS = 30_000_000;

  /** A signal to stop or to go on is no news so soon after the program has done both. */
  private static final long ECHO_NANOS = 500_000_000;

  private final Browser browser;
  private final Tty tty;
  private final Events events;
  private final Grid grid;
  private final KeyReader reader;
  private final Outside outside;
  private final ReentrantLock turn = new ReentrantLock(true); // who has the browser
  private final Practice practice;
  private volatile boolean lending;
  private int outcome = GOING_ON;
  private boolean resized;
  private volatile long resumed = System.nanoTime() - ECHO_NANOS;

  Session(Browser browser, Tty tty, Theme theme, Events events, Extras extras, Practice practice) {
    this.browser = browser;
    this.tty = tty;
    this.events = events;
    this.outside = extras.outside();
    if (extras.mouse()) {
      tty.takeMouse();
    }
    this.grid = new Grid(theme, extras.hyperlinks());
    this.reader = new KeyReader(tty.keystrokes(this), this, events);
    this.practice = practice;
  }

  /** Runs until the user or the system ends it; returns the exit code. */
  int run() throws IOException, InterruptedException {
    fit();
    reader.start();
    List<Events.Event> batch = new ArrayList<>();
    events.takeAll(batch, FIRST_MILLIS);
    boolean goesOn = deal(batch);
    if (goesOn) {
      new Watcher(tty, events, this::toldToStop).start();
      Signals.on("INT", this::interrupted);
    }
    while (goesOn) {
      work();
      events.takeAll(batch);
      goesOn = deal(batch);
    }
    return outcome;
  }

  /** Deals with what happened; answers whether the session goes on. */
  private boolean deal(List<Events.Event> batch) throws IOException {
    turn.lock();
    try {
      return handle(batch) || outcome != GOING_ON ? goOn() : true;
    } finally {
      turn.unlock();
    }
  }

  @Override
  public boolean typed(List<Key> keys) throws IOException {
    practice.rest();
    turn.lock();
    try {
      press(keys);
      boolean goesOn = goOn();
      if (!goesOn || browser.busy()) {
        events.add(Events.Notice.TYPED);
      }
      return goesOn;
    } finally {
      turn.unlock();
    }
  }

  @Override
  public boolean canTakeBack() {
    turn.lock();
    try {
      return browser.escapesLightly();
    } finally {
      turn.unlock();
    }
  }

  @Override
  public void takeBack() {
    turn.lock();
    try {
      browser.takeBack();
    } finally {
      turn.unlock();
    }
  }

  private boolean goOn() throws IOException {
    if (outcome != GOING_ON) {
      return false;
    }
    paint();
    practice.begin(browser);
    return true;
  }

  /** Answers whether anything happened besides keys, which were painted by their reader. */
  private boolean handle(List<Events.Event> batch) throws IOException {
    boolean news = batch.isEmpty();
    for (int i = 0; i < batch.size() && outcome == GOING_ON; i++) {
      Events.Event event = batch.get(i);
      news |= event != Events.Notice.TYPED;
      if (event instanceof Events.Change change) {
        change.change().accept(browser);
      } else if (event instanceof Events.Bug bug) {
        throw bug.reason();
      } else if (event instanceof Events.Fault fault) {
        throw fault.reason();
      } else if (event instanceof Events.Notice notice) {
        hear(notice);
      }
    }
    batch.clear();
    if (resized && outcome == GOING_ON) {
      resized = false;
      tty.measure();
      fit();
    }
    return news;
  }

  private void hear(Events.Notice notice) throws IOException {
    switch (notice) {
      case TYPED -> {}
      case RESIZED -> resized = true;
      case HUNG_UP -> outcome = HUNG_UP;
      case INTERRUPTED -> outcome = INTERRUPTED;
      case STOPPED -> {
        if (!isEcho()) {
          suspend();
        }
      }
      case CONTINUED -> {
        if (!isEcho()) {
          tty.resume();
          fit();
        }
      }
    }
  }

  private void press(List<Key> keys) throws IOException {
    Burst burst = new Burst(keys);
    while (!burst.isOver() && outcome == GOING_ON) {
      Effect effect = browser.press(burst.next(browser.takesText()));
      if (effect instanceof Effect.Plain plain) {
        perform(plain);
      } else if (effect instanceof Effect.Copy copy) {
        browser.say(copy(copy));
      } else if (effect instanceof Effect.Errand errand) {
        browser.say(run(errand));
      }
    }
  }

  private String copy(Effect.Copy copy) throws IOException {
    if (!Clipboard.takes(copy.text())) {
      return copy.what() + " is too long for terminals to copy: save it to a file";
    }
    tty.send(Clipboard.sequence(copy.text(), System.getenv()));
    return "copied " + copy.what() + ", if the terminal allows it";
  }

  private String run(Effect.Errand errand) throws IOException {
    if (!outside.needsTerminal(errand)) {
      return outside.run(errand);
    }
    lending = true;
    String outcome = tty.lend(() -> outside.run(errand));
    lending = false;
    resumed = System.nanoTime();
    fit();
    return outcome;
  }

  /** Ctrl-C is a signal while another program has the terminal, and is meant for that one. */
  private void interrupted() {
    if (!lending) {
      events.add(Events.Notice.INTERRUPTED);
    }
  }

  /**
   * Ctrl-Z is, too, but the shell continues nothing unless all of it has stopped. The signal comes
   * twice then, from the terminal and passed on by the launcher, on a thread each.
   */
  private void toldToStop() {
    if (!lending) {
      events.add(Events.Notice.STOPPED);
      return;
    }
    synchronized (tty) {
      try {
        if (!isEcho()) {
          tty.stop();
          resumed = System.nanoTime();
        }
      } catch (IOException e) {
        events.add(Events.Notice.HUNG_UP);
      }
    }
  }

  private boolean isEcho() {
    return System.nanoTime() - resumed <= ECHO_NANOS;
  }

  private void suspend() throws IOException {
    tty.suspend();
    resumed = System.nanoTime();
    fit();
  }

  private void perform(Effect.Plain effect) throws IOException {
    switch (effect) {
      case NONE -> {}
      case QUIT -> outcome = 0;
      case REDRAW -> grid.forget();
      case SUSPEND -> suspend();
    }
  }

  /** Takes the size that the terminal has. */
  void fit() {
    TerminalSize size = tty.findTerminalSize();
    grid.resize(size.getColumns(), size.getRows());
    browser.resize(size.getColumns(), size.getRows());
  }

  private void paint() throws IOException {
    tty.show(grid.paint(browser.frame()));
  }

  /** Does what was put off, a slice at a time, as long as nothing else happens. */
  void work() throws IOException {
    long painted = System.nanoTime();
    Optional<Chore> chore = next();
    while (chore.isPresent()) {
      chore.get().run();
      turn.lock();
      try {
        boolean news = chore.get().deliver();
        chore = next();
        if (news || chore.isEmpty() || System.nanoTime() - painted > PROGRESS_NANOS) {
          paint();
          painted = System.nanoTime();
        }
      } finally {
        turn.unlock();
      }
    }
  }

  private Optional<Chore> next() {
    turn.lock();
    try {
      boolean free = outcome == GOING_ON && events.isEmpty();
      return free ? browser.chore() : Optional.empty();
    } finally {
      turn.unlock();
    }
  }
}
