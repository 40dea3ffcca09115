package parley.tui;

import java.util.Map;

/**
 * What a session may use besides a screen and a keyboard.
 *
 * @param hyperlinks whether links are marked so that the terminal opens them (OSC 8)
 * @param mouse whether wheel and clicks are parley's; else the terminal keeps them
 * @param outside what is asked of files and other programs
 */
public record Extras(boolean hyperlinks, boolean mouse, Outside outside) {
  /** Nothing. */
  public static final Extras NONE = new Extras(false, false, Outside.NONE);

  /**
   * What suits a terminal.
   *
   * @param hyperlinks {@code on}, {@code off}, or {@code auto}: unless the terminal is one that
   *     would show the sequence
   */
  public static Extras of(
      String hyperlinks, boolean mouse, Outside outside, Map<String, String> env) {
    boolean linked = hyperlinks.equals("on") || hyperlinks.equals("auto") && links(env);
    return new Extras(linked, mouse, outside);
  }

  /** GNU screen and the consoles of kernels have no links, and some of them print the address. */
  private static boolean links(Map<String, String> env) {
    String term = env.getOrDefault("TERM", "");
    boolean inScreen =
        !env.getOrDefault("STY", "").isEmpty()
            || term.startsWith("screen") && env.getOrDefault("TMUX", "").isEmpty();
    return !inScreen
        && !term.isEmpty()
        && !term.startsWith("linux")
        && !term.startsWith("vt")
        && !term.startsWith("dumb")
        && !term.startsWith("cons25")
        && !term.startsWith("eterm");
  }
}
