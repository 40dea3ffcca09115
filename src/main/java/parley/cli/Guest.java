package parley.cli;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * A program that has the terminal for a while, with all that it started. A signal that ends parley
 * ends it, too: else it would go on reading keys that are meant for the shell.
 */
final class Guest {
  private final ProcessBuilder program;
  private Process process;
  private boolean leaving;

  private Guest(ProcessBuilder program) {
    this.program = program;
  }

  /** What is done with a program while it runs. */
  interface Company {
    void with(Process process);
  }

  /** Runs a program to its end; answers with its exit code. */
  static int run(ProcessBuilder program) throws IOException, InterruptedException {
    return run(program, process -> {});
  }

  /**
   * The same, doing something with it meanwhile.
   *
   * @throws IOException if it cannot be started, also because parley is ending
   */
  static int run(ProcessBuilder program, Company company) throws IOException, InterruptedException {
    Guest guest = new Guest(program);
    Thread last = new Thread(guest::end, "guest");
    try {
      Runtime.getRuntime().addShutdownHook(last);
    } catch (IllegalStateException e) {
      throw ending();
    }
    try {
      Process process = guest.start();
      company.with(process);
      return process.waitFor();
    } finally {
      forget(last);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // it is being called
    }
  }

  private static IOException ending() {
    return new IOException("parley is ending");
  }

  private synchronized Process start() throws IOException {
    if (leaving) {
      throw ending();
    }
    process = program.start();
    return process;
  }

  private synchronized void end() {
    leaving = true;
    if (process != null) {
      process.descendants().forEach(new End());
      process.destroy();
    }
  }

  private static final class End implements Consumer<ProcessHandle> {
    @Override
    public void accept(ProcessHandle child) {
      child.destroy();
    }
  }
}
