package parley.tui;

import java.io.IOException;
import java.io.PrintStream;
import parley.text.Sanitizer;
import parley.view.Browser;

/** Runs a browser in the terminal of this process, from taking the terminal to giving it back. */
public final class App {
  /** The exit code of a program that found a bug in itself (EX_SOFTWARE). */
  public static final int BUG = 70;

  private static final int NO_TERMINAL = 2;

  /** What giving the terminal back and saying why may take where no memory is left. */
  private static final int RESERVE = 1 << 18; // bytes

  private App() {}

  /**
   * Shows the browser until its user leaves it. Only where {@link Console#canBrowse}.
   *
   * @param loading started first, so that reading and opening the terminal overlap
   * @param extras what it may use besides screen and keyboard
   * @throws OutOfMemoryError when the terminal has been given back; it is no bug
   * @return the exit code: 0, 129 when the terminal went away, 70 after a bug, 2 without a terminal
   */
  public static int run(Browser browser, Loading loading, Theme theme, Extras extras) {
    Events events = new Events();
    loading.start(events);
    Tty tty;
    try {
      tty = Tty.open();
    } catch (IOException e) {
      System.err.println("parley: there is no terminal to browse in. Try: parley show");
      return NO_TERMINAL;
    }
    Practice practice = new Practice(theme, extras);
    return run(browser, events, theme, extras, tty, practice, System.err);
  }

  static int run(
      Browser browser,
      Events events,
      Theme theme,
      Extras extras,
      Tty tty,
      Practice practice,
      PrintStream errors) {
    Restorer hook = new Restorer(tty);
    Runtime.getRuntime().addShutdownHook(hook);
    Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(new Reporter(events));
    try {
      int outcome = new Session(browser, tty, theme, events, extras, practice).run();
      close(tty);
      return outcome;
    } catch (IOException e) {
      close(tty);
      return Session.HUNG_UP;
    } catch (InterruptedException e) {
      close(tty);
      return BUG;
    } catch (OutOfMemoryError e) {
      hook.spendReserve();
      close(tty);
      throw e;
    } catch (RuntimeException | Error e) {
      close(tty);
      errors.println(report(e));
      if (Boolean.getBoolean("parley.debug")) {
        e.printStackTrace(errors);
      }
      return BUG;
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(usual);
      unhook(hook);
    }
  }

  private static String report(Throwable bug) {
    StackTraceElement[] trace = bug.getStackTrace();
    String place = trace.length > 0 ? " at " + trace[0] : "";
    return "parley: a bug: "
        + Sanitizer.line(bug + place)
        + ". Run with PARLEY_OPTS=-Dparley.debug=true to see more.";
  }

  private static void close(Tty tty) {
    try {
      tty.close();
    } catch (IOException e) {
      // The terminal is gone; there is nothing to give back.
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending by a signal, and the hook has run or runs.
    }
  }

  /**
   * A thread met what it did not expect: the session ends and says so. Left to itself, Java would
   * print a trace across the screen, and what the thread was to do would never come.
   */
  private record Reporter(Events events) implements Thread.UncaughtExceptionHandler {
    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
      if (thrown instanceof RuntimeException bug) {
        events.add(new Events.Bug(bug));
      } else if (thrown instanceof Error end) {
        events.add(new Events.Fault(end));
      }
    }
  }

  /** Gives the terminal back when a signal ends the process. */
  private static final class Restorer extends Thread {
    private final Tty tty;
    private byte[] reserve = new byte[RESERVE];

    Restorer(Tty tty) {
      super("restore");
      this.tty = tty;
    }

    void spendReserve() {
      reserve = new byte[0];
    }

    /** Read by nobody, but Java frees what nobody could read. */
    int reserved() {
      return reserve.length;
    }

    @Override
    public void run() {
      close(tty);
    }
  }
}
