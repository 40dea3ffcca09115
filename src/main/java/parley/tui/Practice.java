package parley.tui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.view.Browser;
import parley.view.Understudy;

/**
 * Goes through the keys of a first minute with an {@link Understudy}, on a stage of its own, while
 * the user looks at the first picture: the Java machine compiles what has run often, so the user's
 * own keys then meet compiled code, three times as fast. It takes {@link #LONGEST} of one processor
 * at most, once, and rests while the user types.
 */
final class Practice {
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final long LONGEST = 400L * NANOS_PER_MILLI;
  private static final int MOST_ROUNDS = 60;

  /** How long after a key the next may come. */
  private static final long QUIET = 150L * NANOS_PER_MILLI;

  /** What is typed, a key or several at once; NAME is somebody in the thread. */
  private static final String[] ROUND = {
    "j",
    "j",
    "k",
    "j",
    " ",
    "j",
    " ",
    "\t",
    "j",
    "\t",
    "\t",
    "\t",
    "k",
    "J",
    "u",
    "b",
    "z",
    "M",
    " ",
    "j",
    "\t",
    "k",
    "z",
    "R",
    "j",
    " ",
    "g",
    "G",
    "b",
    "g",
    " ",
    "/",
    "t",
    "he",
    "\r",
    "n",
    "N",
    "\033",
    ":",
    "author NAME",
    "\r",
    "j",
    " ",
    "g",
    "\033",
    "j",
    "f",
    "j",
    "f",
    "&",
    "th",
    "\r",
    "j",
    "\033",
    "g"
  };

  private final Optional<Theme> theme;
  private final Extras extras;
  private boolean begun;
  private volatile long typed = System.nanoTime() - QUIET;

  private Practice(Extras extras) {
    this.theme = Optional.empty();
    this.extras = extras;
    this.begun = true;
  }

  /** None: it never begins. */
  static Practice none() {
    return new Practice(Extras.NONE);
  }

  /** For a session that has this look and these extras. */
  Practice(Theme theme, Extras extras) {
    this.theme = Optional.of(theme);
    this.extras = new Extras(extras.hyperlinks(), extras.mouse(), Outside.NONE);
  }

  /** A picture was painted: begins, once, as soon as an article is open. */
  void begin(Browser browser) {
    if (begun) {
      return;
    }
    Optional<Understudy> understudy = browser.understudy();
    if (understudy.isPresent()) {
      begun = true;
      new Run(understudy.get()).start();
    }
  }

  /** The user types: not now. */
  void rest() {
    typed = System.nanoTime();
  }

  private final class Run extends Thread {
    private final Understudy understudy;

    Run(Understudy understudy) {
      super("practice");
      this.understudy = understudy;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        play();
      } catch (IOException e) {
        throw new IllegalStateException("the stage is only memory", e);
      } catch (InterruptedException e) {
        interrupt();
      } catch (RuntimeException | Error e) {
        return; // nobody asked for it, and whoever presses these keys will be told
      }
    }

    private void play() throws IOException, InterruptedException {
      Tty stage = Stage.terminal(new Typist(words()), understudy.columns(), understudy.rows());
      Browser browser = understudy.browser();
      Session session = new Session(browser, stage, theme.get(), new Events(), extras, none());
      session.fit();
      Keystrokes keystrokes = stage.keystrokes(session);
      boolean goesOn = true;
      for (long spent = 0; goesOn && spent < LONGEST; ) {
        awaitQuiet();
        long start = System.nanoTime();
        goesOn = session.typed(keystrokes.read());
        session.work();
        spent += System.nanoTime() - start;
      }
    }

    private List<String> words() {
      List<String> words = new ArrayList<>();
      for (int round = 0; round < MOST_ROUNDS; round++) {
        for (String word : ROUND) {
          words.add(word.replace("NAME", understudy.name()));
        }
      }
      return words;
    }

    private void awaitQuiet() throws InterruptedException {
      long wait = QUIET - (System.nanoTime() - typed);
      while (wait > 0) {
        sleep(1 + wait / NANOS_PER_MILLI);
        wait = QUIET - (System.nanoTime() - typed);
      }
    }
  }
}
