package parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the command line, as its caller sees it.
 *
 * @param code the exit code
 * @param out all of standard output
 * @param err all of standard error
 */
public record Ran(int code, String out, String err) {
  /** Runs without a terminal and with nothing on standard input. */
  public static Ran parley(String... args) {
    return with("", Map.of(), FakeTerminal.NONE, args);
  }

  /** Runs without a terminal and with a text on standard input. */
  public static Ran withInput(String in, String... args) {
    return with(in, Map.of(), FakeTerminal.NONE, args);
  }

  /** Runs with everything chosen. */
  static Ran with(String in, Map<String, String> environment, Terminal terminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            environment,
            terminal);
    int code = Cli.run(args, streams);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
