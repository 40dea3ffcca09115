package parley.tui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks for the size of the terminal through a shell that is started at the first question and waits
 * for the next ones: starting a process from a Java machine costs 5 to 15 ms, from a small shell 1.
 * It lives no longer than this process, whose end closes the pipe that it reads; but a Java machine
 * that still waits for a process takes 300 ms to end, so it is to be ended first. Safe for any
 * thread.
 */
final class SizeShell {
  /**
   * Keys that are meant for a program that has the terminal meanwhile neither end nor stop it: who
   * asks waits for the answer.
   */
  private static final String WAITING =
      "trap '' INT QUIT TSTP; while read -r asked; do %s || echo; done";

  private static final long END_MILLIS = 100;

  private final String asking;
  private Optional<Process> shell = Optional.empty();
  private BufferedReader answers;

  /** Asks the terminal of this process. */
  SizeShell() {
    this("stty size </dev/tty 2>/dev/null");
  }

  /** Asks a command that prints one line. */
  SizeShell(String command) {
    asking = String.format(WAITING, command);
  }

  /**
   * One line: rows, a blank, columns.
   *
   * @throws IOException where there is no terminal any more, or no shell
   */
  synchronized String ask() throws IOException {
    Optional<String> answer = shell.isPresent() ? answer() : Optional.empty();
    if (answer.isEmpty()) { // the first question, or somebody ended it
      start();
      answer = answer();
    }
    if (answer.isEmpty() || answer.get().isEmpty()) {
      throw new IOException("the terminal does not tell its size");
    }
    return answer.get();
  }

  /** Ends the shell, if there is one; a later question starts another. */
  synchronized void end() {
    if (shell.isPresent()) {
      Process process = shell.get();
      shell = Optional.empty();
      process.destroy();
      try {
        process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void start() throws IOException {
    Process process =
        new ProcessBuilder("sh", "-c", asking)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    shell = Optional.of(process);
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** What it says, or nothing where it has ended. */
  private Optional<String> answer() {
    try {
      OutputStream question = shell.get().getOutputStream();
      question.write('\n');
      question.flush();
      return Optional.ofNullable(answers.readLine());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
