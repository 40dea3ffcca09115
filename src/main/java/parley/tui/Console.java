package parley.tui;

import java.io.IOException;
import java.util.Map;

/**
 * What the standard streams of this process are connected to. The launcher knows and says it in
 * system properties; without it each answer starts a process.
 */
public final class Console {
  private static final String TERMINAL = "terminal";

  private Console() {}

  /** Whether a browser can open: a screen on standard output that obeys, and a keyboard. */
  public static boolean canBrowse() {
    return obeys(System.getenv()) && outputIsTerminal();
  }

  /** Whether this kind of terminal obeys cursor movements. */
  public static boolean obeys(Map<String, String> env) {
    String term = env.getOrDefault("TERM", "");
    return !term.isEmpty() && !term.equals("dumb") && !term.equals("unknown");
  }

  /** Whether standard output is a terminal. */
  public static boolean outputIsTerminal() {
    return answer("parley.output", "test -t 1");
  }

  /** Whether standard input is a terminal, so that reading it waits for somebody to type. */
  public static boolean inputIsTerminal() {
    return answer("parley.input", "test -t 0");
  }

  /** Whether standard error is a terminal. */
  public static boolean errorIsTerminal() {
    return answer("parley.error", "test -t 2");
  }

  /** How many columns the terminal on standard error has, or 0 where there is none. */
  public static int errorColumns() {
    try {
      return errorIsTerminal() ? Stty.launchSize().getColumns() : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** How many columns the terminal has, or 0 where there is none. */
  public static int columns() {
    try {
      return outputIsTerminal() ? Stty.launchSize().getColumns() : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static boolean answer(String property, String question) {
    String known = System.getProperty(property, "");
    return known.isEmpty() ? ask(question) : known.equals(TERMINAL);
  }

  /** Asks about the streams themselves, which a child shares. */
  static boolean ask(String question) {
    try {
      return new ProcessBuilder("sh", "-c", question).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
