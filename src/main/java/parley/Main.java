package parley;

import parley.cli.Cli;

/** Where the program starts, and the only place from which it exits. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    System.exit(Cli.run(args));
  }
}
